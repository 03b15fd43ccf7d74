import { fill } from '../../page/text';
import type { Op } from '../ops';
import type { Pasted } from './pasted';

/** What somebody who pastes is to know: what was left out, and what was read as more than words. Empty for nothing. */
export function notesOn(pasted: Pasted, cards: readonly Op[]): string {
  const { captions, hidden, pictures, hashes } = pasted.left;
  return [
    ...(pasted.wordsOnly ? [AJS.I18n.getText('journeymaps.clipboard.words-only')] : []),
    ...captions.map((caption) => fill(AJS.I18n.getText('journeymaps.clipboard.left-caption'), caption)),
    ...counted(hidden, AJS.I18n.getText('journeymaps.clipboard.left-hidden')),
    ...counted(pictures, AJS.I18n.getText('journeymaps.clipboard.left-pictures')),
    ...counted(hashes, AJS.I18n.getText('journeymaps.clipboard.left-numbers')),
    ...counted(pasted.isRead ? cards.filter(isFeeling).length : 0, AJS.I18n.getText('journeymaps.clipboard.values')),
  ].join(' ');
}

function counted(count: number, text: string): string[] {
  return count > 0 ? [fill(text, count)] : [];
}

function isFeeling(op: Op): boolean {
  return op.op === 'add' && 'emotion' in op.fields;
}
