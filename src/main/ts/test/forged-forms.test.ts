import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOurs, make } from '../page/dom';
import { rememberFocus } from '../page/focus';

/**
 * The innermost element of a form that a page's author wrote. In browsers, though not in jsdom, a control hides what a form has by its
 * name: whoever went up from there would never come to an end.
 */
function inForm(): HTMLElement {
  document.body.innerHTML = '<section><form><input name="parentElement"><p data-card-id="x"><button>x</button></p></form></section>';
  const [form, input, found] = ['form', 'input', 'button'].map((name) => document.querySelector<HTMLElement>(name));
  assert.ok(form && input && found);
  Object.defineProperty(form, 'parentElement', { value: input });
  return found;
}

test('what stands in an author’s form is not ours', () => {
  assert.equal(isOurs(inForm()), false);
});

test('what a script has made is ours, also around such a form', () => {
  const at = inForm();
  const made = make('div');
  made.append(...document.body.children);
  assert.equal(isOurs(at), true);
});

test('whose focus is in such a form keeps it', () => {
  const at = inForm();
  at.focus();
  const again = rememberFocus(document.body);
  at.blur();
  again();
  assert.equal(document.activeElement, at);
});
