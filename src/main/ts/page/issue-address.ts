const KEY = '[A-Za-z][A-Za-z0-9_]{0,79}-[1-9][0-9]{0,17}';

/** Where Jira shows an issue: its page, lists of issues, queues, portals; as the server knows them too, in jira/Address.java. */
const PAGE =
  '/(?:browse|issues|servicedesk/customer/portal/\\d+|servicedesk/agent/[^/]+/issue' +
  `|(?:jira/)?(?:(?:software|core|servicedesk|business)/)?(?:c/)?projects/[^/]+/(?:issues|queues(?:/[^/]+){1,2}))/(${KEY})/?$`;
const ON_PAGE = new RegExp(`^${PAGE}`);
const ON_SOME_PAGE = new RegExp(PAGE);
const ON_A_BOARD = new RegExp(`[?&]selectedIssue=(${KEY})(?:&|$)`);

/** A path in which a part may mean another one than it says. */
const ODD_PATH = /\.\.|\/\/|[\\%;]/;

/** An address, alone or after the key and what is said of the issue, as Jira's own sharing writes it. */
const SHARED = new RegExp(`^(?:\\[?(${KEY})\\]?[\\s:–-](?:[^]*\\s)?)?<?(https?://[^\\s<>]+)>?$`, 'i');
const LONGEST = 4_000;

interface Shared {
  readonly address: string;
  /** The key before it; undefined where it stands alone. */
  readonly key: string | undefined;
}

/** The address that a text consists of; null where it says anything else. */
function sharedIn(text: string): Shared | null {
  const [, key, address] = text.length > LONGEST ? [] : (SHARED.exec(text.trim()) ?? []);
  return address === undefined ? null : { address, key: key?.toUpperCase() };
}

/** Whether a text looks like the address of an issue, of whatever server. */
export function mayBeIssue(text: string): boolean {
  const address = sharedIn(text)?.address ?? '';
  return ON_SOME_PAGE.test(pathOf(address)) || ON_A_BOARD.test(queryOf(address));
}

/** The key of the issue whose address a text consists of; null where it is none on that server. */
export function issueIn(text: string, server: string): string | null {
  const { address = '', key } = sharedIn(text) ?? {};
  const path = pathBelow(server, address);
  const found = path === null ? undefined : (ON_PAGE.exec(path) ?? ON_A_BOARD.exec(queryOf(address)))?.[1]?.toUpperCase();
  return found === undefined || (key ?? found) !== found ? null : found;
}

/** What an address goes on with below another; null where it is not below. */
function pathBelow(base: string, address: string): string | null {
  if (!URL.canParse(base) || !URL.canParse(address) || ODD_PATH.test(pathOf(address))) {
    return null;
  }
  const [from, to] = [new URL(base), new URL(address)];
  const root = from.pathname.replace(/\/$/, '');
  const isBelow = to.origin === from.origin && to.username === '' && to.password === '' && to.pathname.startsWith(`${root}/`);
  return isBelow ? to.pathname.slice(root.length) : null;
}

/** As it was written: reading an address changes what is odd. */
function pathOf(address: string): string {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(address)?.[1] ?? '';
}

function queryOf(address: string): string {
  return /^[^?#]*(\?[^#]*)/.exec(address)?.[1] ?? '';
}
