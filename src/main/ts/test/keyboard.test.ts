import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Command, keyOf, listen } from '../page/commands';
import { make } from '../page/dom';
import { isComposing, isolateKeys, onFirstKey, onKey } from '../page/keyboard';

type Press = KeyboardEventInit & { readonly keyCode?: number; readonly altGraph?: boolean };

function press({ altGraph, ...init }: Press): KeyboardEvent {
  return new KeyboardEvent('keydown', { bubbles: true, cancelable: true, modifierAltGraph: altGraph === true, ...init });
}

/** What is pressed, and the key of a command that it is. */
const KEYS: readonly (readonly [name: string, press: Press, key: string])[] = [
  ['Latin', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'Mod+z'],
  ['Latin, shifted', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'Mod+Shift+z'],
  ['QWERTZ', { key: 'z', code: 'KeyY', ctrlKey: true }, 'Mod+z'],
  ['AZERTY', { key: 'a', code: 'KeyQ', ctrlKey: true }, 'Mod+a'],
  ['Dvorak', { key: 'f', code: 'KeyY' }, 'f'],
  ['Cyrillic', { key: 'я', code: 'KeyZ', ctrlKey: true }, 'Mod+z'],
  ['Cyrillic, shifted', { key: 'Я', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'Mod+Shift+z'],
  ['Cyrillic, on a Mac', { key: 'н', code: 'KeyY', metaKey: true }, 'Mod+y'],
  ['Cyrillic, a letter alone', { key: 'а', code: 'KeyF' }, 'f'],
  ['Cyrillic, Alt', { key: 'д', code: 'KeyL', altKey: true }, 'Alt+l'],
  ['Greek', { key: 'ζ', code: 'KeyZ', ctrlKey: true }, 'Mod+z'],
  ['Hebrew', { key: 'ש', code: 'KeyA', ctrlKey: true }, 'Mod+a'],
  ['Hebrew, a sign that is its own', { key: '/', code: 'KeyQ', ctrlKey: true }, 'Mod+/'],
  ['Arabic', { key: 'ئ', code: 'KeyZ', ctrlKey: true }, 'Mod+z'],
  ['Arabic, two letters on a key', { key: 'لا', code: 'KeyB', ctrlKey: true }, 'Mod+b'],
  ['Thai', { key: 'ผ', code: 'KeyZ', ctrlKey: true }, 'Mod+z'],
  ['Korean', { key: 'ㅋ', code: 'KeyZ', ctrlKey: true }, 'Mod+z'],
  ['Armenian on a key without a Latin letter', { key: 'ծ', code: 'Equal', ctrlKey: true }, 'Mod+ծ'],
  ['German', { key: 'ö', code: 'Semicolon' }, 'ö'],
  ['Polish, AltGr', { key: 'ą', code: 'KeyA', ctrlKey: true, altKey: true, altGraph: true }, 'Mod+Alt+ą'],
  ['a Mac, Option', { key: '¬', code: 'KeyL', altKey: true }, 'Alt+l'],
  ['a German Mac, Option', { key: '@', code: 'KeyL', altKey: true }, 'Alt+@'],
  ['an arrow', { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }, 'Alt+ArrowLeft'],
  ['space', { key: ' ', code: 'Space' }, 'Space'],
  ['a dead key', { key: 'Dead', code: 'KeyE' }, 'Dead'],
];

for (const [name, pressed, key] of KEYS) {
  test(`${name}: ${key}`, () => {
    assert.equal(keyOf(press(pressed)), key);
  });
}

const COMPOSING: readonly Press[] = [{ isComposing: true }, { keyCode: 229 }, { isComposing: true, keyCode: 229 }];

test('a key of an input method is told by the browser, or by its number', () => {
  for (const sign of COMPOSING) {
    assert.equal(isComposing(press({ key: 'Enter', ...sign })), true);
  }
  assert.equal(isComposing(press({ key: 'Enter', keyCode: 13 })), false);
});

test('keys of an input method are told nobody but who opens a field', () => {
  const heard: string[] = [];
  const field = make('input');
  const stop = onKey(field, ({ key }) => heard.push(`key ${key}`));
  onFirstKey(field, ({ key }) => heard.push(`first ${key}`));
  for (const sign of COMPOSING) {
    field.dispatchEvent(press({ key: 'Enter', ...sign }));
  }
  assert.deepEqual(heard, ['first Enter', 'first Enter', 'first Enter']);
  field.dispatchEvent(press({ key: 'Enter', keyCode: 13 }));
  stop();
  field.dispatchEvent(press({ key: 'Escape' }));
  assert.deepEqual(heard.slice(3), ['key Enter', 'first Enter', 'first Escape']);
});

test('keys that are kept reach nothing around, and an Escape of an input method closes nothing', () => {
  const field = make('input');
  const dialog = make('div', {}, field);
  const around: string[] = [];
  make('div', {}, dialog).addEventListener('keydown', ({ key }) => around.push(key));
  isolateKeys(dialog, ({ key }) => key === 'z');
  const escape = press({ key: 'Escape', keyCode: 229 });
  for (const event of [press({ key: 'Enter' }), escape, press({ key: 'z' })]) {
    field.dispatchEvent(event);
  }
  assert.deepEqual(around, ['z']);
  assert.equal(escape.defaultPrevented, true);
  const plain = press({ key: 'Escape' });
  field.dispatchEvent(plain);
  assert.equal(plain.defaultPrevented, false);
});

test('a command is run by its key on every layout, and never by an input method', () => {
  const root = make('div', { tabindex: '0' });
  const ran: string[] = [];
  const command = (key: string): Command => ({ name: key, label: null, key, run: () => ran.push(key) > 0 });
  listen(root, [command('Mod+z'), command('Enter'), command('f')]);
  for (const pressed of [
    { key: 'я', code: 'KeyZ', ctrlKey: true },
    { key: 'Enter', keyCode: 229 },
    { key: 'f', isComposing: true },
    { key: 'а', code: 'KeyF' },
  ]) {
    root.dispatchEvent(press(pressed));
  }
  assert.deepEqual(ran, ['Mod+z', 'f']);
});
