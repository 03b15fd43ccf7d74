/** What the site says of itself and of the person, in the head of the page: there, the page's author has no say. */
export function meta(name: 'context-path' | 'page-id' | 'remote-user' | 'space-key'): string {
  return document.querySelector<HTMLMetaElement>(`head > meta[name="ajs-${name}"]`)?.content ?? '';
}

/** The site's path, such as `/confluence`; empty for none. */
export function contextPath(): string {
  return meta('context-path');
}

/** Who was logged in when the page was made; empty for nobody. */
export function userName(): string {
  return meta('remote-user');
}
