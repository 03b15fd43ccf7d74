package io.github.journeymaps.bench;

/** What the pages of {@link EditBenchmark} run to measure themselves: {@code measure}. */
final class EditScript {
  /**
   * A frame that holds what a key did is on the screen when the message comes that was sent in its
   * animation frame. Long tasks are those over 50 ms.
   */
  static final String MEASURE =
      """
      (() => {
        const painted = (then) => requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => then(performance.now());
          channel.port2.postMessage(0);
        });
        const measure = { keys: [], starts: [], tasks: [], painted: Promise.resolve() };
        addEventListener('keydown', (event) => {
          if (!event.isTrusted || event.key.length > 1) return;
          measure.painted = new Promise((done) => painted((now) => done(measure.keys.push(now - event.timeStamp))));
        }, true);
        new PerformanceObserver((list) => {
          measure.tasks.push(...list.getEntries().map((entry) => entry.duration));
        }).observe({ type: 'longtask', buffered: true });
        measure.ops = () => performance.getEntriesByType('resource')
          .filter((entry) => entry.name.endsWith('/ops')).map((entry) => entry.duration);
        measure.write = (card) => {
          const key = { key: 'F2', bubbles: true, cancelable: true };
          const at = document.querySelector(`.journey-map-table [data-card-id="${card}"]`);
          return !at.dispatchEvent(new KeyboardEvent('keydown', key))
            && document.activeElement.matches('textarea, input, [contenteditable]');
        };
        const warns = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
        measure.edit = (card, words) => new Promise((done) => {
          measure.write(card);
          const at = document.activeElement;
          if (at.isContentEditable) at.textContent = words; else at.value = words;
          at.dispatchEvent(new InputEvent('input', { bubbles: true }));
          const left = performance.now();
          at.blur();
          const look = () => warns() ? setTimeout(look) : done(performance.now() - left);
          look();
        });
        measure.start = (card) => new Promise((done) => {
          const edit = document.querySelector('.journey-map-tools [data-action="edit"]');
          const clicked = performance.now();
          const look = () => measure.write(card) ? painted((now) => done(now - clicked)) : setTimeout(look);
          edit.click();
          look();
        });
        measure.watch = () => {
          Object.assign(measure, { frames: [], tasks: [], isWatching: true });
          let last = performance.now();
          const frame = () => {
            const now = performance.now();
            measure.frames.push(now - last);
            last = now;
            if (measure.isWatching) requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        window.measure = measure;
      })();
      """;

  /** A bare table of the same rows, columns and words, with one cell that can be written in. */
  static final String BARE =
      """
      (rows) => {
        const table = document.createElement('table');
        table.style = 'table-layout: fixed; border-collapse: collapse';
        for (const row of rows) {
          const cells = row.map((text) => Object.assign(document.createElement('td'), { textContent: text, width: 168 }));
          table.insertRow().append(...cells);
        }
        document.body.replaceChildren(table);
        table.rows[1].cells[1].contentEditable = 'plaintext-only';
        table.rows[1].cells[1].focus();
      }
      """;

  /** The words of the map's table, cell by cell. */
  static final String ROWS =
      """
      () => [...document.querySelector('.journey-map-table').rows]
        .map((row) => [...row.cells].map((cell) => cell.innerText))
      """;

  private EditScript() {}
}
