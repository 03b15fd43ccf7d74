import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandAround } from '../page/containers';

Object.defineProperty(globalThis, 'HTMLDetailsElement', { value: window.HTMLDetailsElement });
Object.defineProperty(globalThis, 'getComputedStyle', { value: window.getComputedStyle.bind(window) });
Object.defineProperty(globalThis, 'addEventListener', { value: window.addEventListener.bind(window) });
Object.defineProperty(globalThis, 'removeEventListener', { value: window.removeEventListener.bind(window) });

const EXPAND = `<div class="expand-container"><div class="expand-control">Open</div><div class="expand-content" style="display: none">
  <details><summary>More</summary><p id="thing"></p></details></div></div>`;
const TABS = `<div class="aui-tabs"><ul class="tabs-menu"><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ul>
  <div class="tabs-pane active-pane" id="one"></div><div class="tabs-pane" id="two" style="display: none">${EXPAND}</div></div>
  <div class="expand-control">Another</div><a href="#two">Elsewhere</a>`;

/** What was pressed while the thing in that page was made to be seen. */
function pressed(body: string): string[] {
  document.body.innerHTML = body;
  const words: string[] = [];
  document.body.onclick = ({ target }) => {
    words.push((target as Element).textContent);
  };
  const thing = document.getElementById('thing');
  assert.ok(thing);
  expandAround(thing);
  return words;
}

test('only what belongs to a closed container is pressed, from the outermost on', () => {
  assert.deepEqual(pressed(TABS), ['Two', 'Open']);
  assert.equal(document.querySelector('details')?.open, true);
  assert.equal(window.location.hash, '');
});

test('what is open stays so', () => {
  assert.deepEqual(pressed(TABS.replaceAll('display: none', '')), []);
});

test('what a page’s author wrote as a control sends no form and leads nowhere', () => {
  const forged = `<form class="expand-container"><button class="expand-control">Open</button>
    <div class="expand-content" style="display: none"><p id="thing"></p></div></form>`;
  let sent = 0;
  const count = (event: Event): void => {
    sent += 1;
    event.preventDefault();
  };
  const keep = (event: Event): void => {
    event.stopPropagation();
  };
  document.addEventListener('submit', count);
  document.addEventListener('click', keep);
  assert.deepEqual(pressed(forged), ['Open']);
  document.removeEventListener('click', keep);
  document.removeEventListener('submit', count);
  assert.equal(sent, 0);
});

test('nothing in a map is pressed', () => {
  assert.deepEqual(pressed(`<section class="journey-map" data-map-id="x">${EXPAND}</section>`), []);
});

test('a container without a control of its own stays closed', () => {
  assert.deepEqual(pressed(EXPAND.replace('expand-control', 'other')), []);
  assert.deepEqual(
    pressed('<div role="tabpanel" style="display: none"><p id="thing"></p></div><button role="tab" aria-controls="">x</button>'),
    [],
  );
});
