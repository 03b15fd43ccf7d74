/* What Confluence's pages offer to every script: WRM.require, AJS.format, AJS.contextPath. */
(() => {
  'use strict';
  const context = document.currentScript?.dataset.wrmContext ?? '';
  const AJS = (window.AJS = window.AJS || {});
  const WRM = (window.WRM = window.WRM || {});
  window.WRMCB = window.WRMCB || ((error) => console.error('A web-resource failed', error));

  AJS.contextPath = AJS.contextPath || (() => context);
  AJS.I18n = AJS.I18n || {};
  // Only keys that the transformer could not see come here.
  AJS.I18n.getText = AJS.I18n.getText || ((key, ...values) => [key, ...values].join(' '));

  /* Two apostrophes are one, what stands between single ones is literal, {0} is the first value. */
  AJS.format = AJS.format || ((text, ...values) =>
    text.replace(/''|'([^']*)'|\{(\d+)[^}]*\}/g, (whole, literal, index) => {
      if (whole === "''") return "'";
      return index === undefined ? literal : String(values[index] ?? whole);
    }));

  const loaded = () =>
    [...document.querySelectorAll('[data-wrm-key]')].flatMap((tag) => tag.dataset.wrmKey.split(','));

  const load = ({ type, url, keys }) =>
    new Promise((done, failed) => {
      const tag = document.createElement(type === 'CSS' ? 'link' : 'script');
      if (type === 'CSS') Object.assign(tag, { rel: 'stylesheet', href: url });
      else Object.assign(tag, { src: url, async: false });
      tag.dataset.wrmKey = keys;
      tag.onload = () => done();
      tag.onerror = () => failed(new Error(`${url} cannot be loaded`));
      document.head.append(tag);
    });

  const require = async (ids) => {
    const query = new URLSearchParams({ keys: [ids].flat().join(','), loaded: loaded().join(',') });
    const answer = await fetch(`${context}/s/_/links?${query}`);
    await Promise.all((await answer.json()).map(load));
  };

  /* Asked one after the other, so that nothing is loaded twice. */
  let last = Promise.resolve();
  WRM.require = (ids, callback) => {
    const mine = last.then(() => require(ids));
    last = mine.catch(() => undefined);
    const told = callback ? mine.then(callback) : mine;
    told.done = (then) => (told.then(then), told);
    told.fail = (then) => (told.catch(then), told);
    return told;
  };
})();
