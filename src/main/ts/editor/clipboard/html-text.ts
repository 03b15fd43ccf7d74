const BLOCK =
  /^(?:p|div|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|h[1-6]|blockquote|pre|section|article|header|footer|aside|address|figure|figcaption|hr|details|summary)$/;
const UNSEEN = /^(?:style|script|template|noscript|title|head|#comment)$/;
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
/** What Word writes for programs that know no lists. */
const SIGN_OF_LIST = /mso-list\s*:\s*ignore/i;

/** What the words of an element do not tell. */
export interface OmittedCount {
  hidden: number;
  pictures: number;
}

/** Whether whoever copied it does not see it. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDING.test(element.getAttribute('style') ?? '');
}

/** The words of an element as they are seen: what stands on a line of its own is one, all other white space is a space. */
export function visibleText(node: Node, unsaid: OmittedCount, leave?: (element: Element) => boolean): string {
  return [...node.childNodes].map((child) => wordsIn(child, unsaid, leave)).join('');
}

function wordsIn(node: Node, unsaid: OmittedCount, leave?: (element: Element) => boolean): string {
  const name = node.nodeName.toLowerCase();
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue ?? '';
    return node.parentElement?.closest('pre') == null ? text.replace(/[\s\u00a0]+/g, ' ') : text;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || UNSEEN.test(name)) {
    return '';
  }
  const element = node as Element;
  if (leave?.(element) === true || SIGN_OF_LIST.test(element.getAttribute('style') ?? '')) {
    return '';
  }
  if (isHidden(element)) {
    unsaid.hidden += 1;
    return '';
  }
  return name === 'br'
    ? '\n'
    : name === 'img'
      ? pictureIn(element, unsaid)
      : BLOCK.test(name)
        ? `\n${visibleText(node, unsaid, leave)}\n`
        : visibleText(node, unsaid, leave);
}

/** A picture of a sign is the sign. */
function pictureIn(image: Element, unsaid: OmittedCount): string {
  const words = image.getAttribute('alt') ?? '';
  const isSign = /^\P{L}*\p{Extended_Pictographic}\P{L}*$/u.test(words) && words.length < 20;
  unsaid.pictures += isSign ? 0 : 1;
  return isSign ? words : ' ';
}
