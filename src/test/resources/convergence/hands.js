// Somebody at the keyboard of a map being edited: keys on things that chance chooses, and words into fields.
() => {
  const MAP = 'section.journey-map[data-map-id]';
  const root = () => document.querySelector(MAP);
  const all = (selector, within = root()) => [...within.querySelectorAll(selector)];
  let random = Math.random;

  // The same series from the same seed (mulberry32).
  const series = (seed) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const oneOf = (list) => list[Math.floor(random() * list.length)];

  /** Whether somebody took the key. */
  const press = (at, key, modifiers = {}) =>
    at !== undefined && at !== null && !at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...modifiers }));

  const field = () => {
    const at = document.activeElement;
    return at !== null && (at.isContentEditable || at.matches('textarea, input:not([type=checkbox])')) && root().contains(at) ? at : null;
  };

  const write = (text) => {
    const at = field();
    if (at === null) {
      return false;
    }
    if (at.isContentEditable) {
      at.textContent = text;
    } else {
      at.value = text;
    }
    at.dispatchEvent(new InputEvent('input', { bubbles: true }));
    press(at, 'Enter', { ctrlKey: true });
    field()?.blur();
    return true;
  };

  const words = () => `${oneOf(['waits', 'asks', 'pays', 'looks', 'leaves'])} ${Math.floor(random() * 1e6)}`;
  const table = '.journey-map-table';
  const card = () => oneOf(all(`${table} [data-card-id]`));
  const cell = () => oneOf(all(`${table} td[data-lane-id][data-step-id]`));
  const head = () => oneOf(all(`${table} th[data-step-id], ${table} tr[data-lane-id] > th, ${table} th[data-stage-id]`));
  const arrow = () => oneOf(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
  const rename = (thing) => press(thing, 'F2') && write(words());

  const edits = [
    [40, () => rename(card())],
    [25, () => press(card(), arrow(), { altKey: true })],
    [12, () => press(cell(), 'n') && write(words())],
    [11, () => press(card(), 'Delete')],
    [5, () => press(card(), 'z', { ctrlKey: true })],
    [3, () => press(card(), 'z', { ctrlKey: true, shiftKey: true })],
    [3, () => rename(head())],
    [1, () => press(head(), arrow(), { altKey: true })],
  ];
  const bag = edits.flatMap(([weight, edit]) => Array(weight).fill(edit));

  const question = () => all('.journey-map-dialog button, .journey-map-beside button').filter((button) => button.checkVisibility());

  /** Leaving the page would warn. */
  const warns = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  const hands = {
    made: 0,
    edit(seed, edits, rate) {
      random = series(seed);
      setInterval(() => {
        const answers = question();
        if (answers.length > 0) {
          oneOf(answers).click();
        } else if (hands.made < edits) {
          for (let tries = 0; tries < 10 && !oneOf(bag)(); tries++);
          hands.made++;
        }
      }, 1000 / rate);
    },
    unsettled(revision) {
      // The name of a new stage may be asked for after the last key: it stays as it is.
      for (const open of all('.journey-map-field > *')) {
        open.focus();
        open.blur();
      }
      window.dispatchEvent(new Event('focus'));
      const asked = question();
      return (
        asked.length > 0 ? `asks ${asked[0].closest('div, form, dialog').textContent}` :
        warns() ? `has something to send: ${root().querySelector('.journey-map-saving').textContent}` :
        Number(root().dataset.revision) !== revision ? `is at ${root().dataset.revision}, not ${revision}` : ''
      );
    },
    shown(within) {
      const map = within.querySelector(MAP);
      const text = (element) => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
      const name = (head) => text(head.querySelector('.journey-map-lane-title, .journey-map-text, .journey-map-fold') ?? head);
      const heads = all(`${table} th[data-stage-id], ${table} th[data-step-id]`, map).map((head) => `${head.dataset.stageId ?? head.dataset.stepId} ${name(head)}`);
      const rows = all(`${table} tr[data-lane-id]`, map).map((row) => `${row.dataset.laneId} ${name(row.querySelector('th'))}\n${all('td[data-step-id]', row).map(cards).join('\n')}`);
      function cards(cell) {
        return `  ${cell.dataset.stepId}: ${all('[data-card-id]', cell).map((c) => `${c.dataset.cardId} ${c.dataset.emotion ?? ''} ${text(c.querySelector('.journey-map-text'))}`).join(' | ')}`;
      }
      return [...heads, ...rows].join('\n');
    },
  };
  window.hands = hands;
}
