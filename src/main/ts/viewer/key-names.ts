import { make } from '../page/dom';
import { keyLabels } from '../page/key-labels';

/** What signs on keys are called, for those who hear them. */
const SPOKEN: Readonly<Record<string, string>> = {
  '⌘': AJS.I18n.getText('journeymaps.help.key.command'),
  '←': AJS.I18n.getText('journeymaps.help.key.left'),
  '→': AJS.I18n.getText('journeymaps.help.key.right'),
  '↑': AJS.I18n.getText('journeymaps.help.key.up'),
  '↓': AJS.I18n.getText('journeymaps.help.key.down'),
};

/** A key with its modifiers, as it stands on keyboards. */
export function keyNames(key: string): (Node | string)[] {
  return keyLabels(key).flatMap((part, index) => [index > 0 ? ' + ' : '', make('kbd', {}, ...said(part))]);
}

function said(part: string): (Node | string)[] {
  const word = SPOKEN[part];
  return word === undefined ? [part] : [make('span', { 'aria-hidden': 'true' }, part), make('span', { class: 'journey-map-unseen' }, word)];
}
