import { type FoundIssue, isSameIssue, type IssueLink, type IssueService, type JiraServer } from './issue-service';
import { linkIn, linksIn } from './parse-links';

/** So many are shown before anybody looks for one. */
const FEW = 8;

/** So many are asked for at once. */
const MOST = 20;

/** Looks for issues by key, address, words or JQL. */
export class IssueSearch {
  sites: readonly JiraServer[] = [];
  /** The server that is asked, unless an address says another. */
  site: JiraServer | null = null;
  found: readonly FoundIssue[] = [];
  /** What `found` is the answer to; null while there is none. */
  answered: string | null = null;
  private asking: AbortController | null = null;

  constructor(private readonly issues: IssueService) {}

  stop(): void {
    this.asking?.abort();
  }

  /** @returns null where there is no server to ask, or when a later search has overtaken this one */
  async find(typed: string): Promise<readonly FoundIssue[] | null> {
    this.stop();
    this.answered = null;
    const named = linkIn(typed, this.sites);
    const site = this.sites.find(({ id }) => id === named?.server) ?? this.site;
    if (site === null) {
      return null;
    }
    const asking = new AbortController();
    this.asking = asking;
    try {
      const found = await this.look(site, typed, asking.signal);
      return asking.signal.aborted ? null : this.answer(found, typed);
    } catch (error) {
      if (asking.signal.aborted) {
        return null;
      }
      this.found = [];
      throw error;
    }
  }

  private answer(found: readonly FoundIssue[], typed: string): readonly FoundIssue[] {
    this.found = found;
    this.answered = typed;
    return found;
  }

  /** Those that changed last, as long as nothing is typed. */
  private async look(site: JiraServer, typed: string, signal: AbortSignal): Promise<readonly FoundIssue[]> {
    const links = linksIn(typed, this.sites, site);
    if (links.length > 1) {
      return this.lookUp(links, signal);
    }
    const found = await this.issues.search(site.id, typed, signal);
    return typed === '' ? found.slice(0, FEW) : found;
  }

  /** All that are named, each server and some at a time; in the order they are named in, where they still have those keys. */
  private async lookUp(links: readonly IssueLink[], signal: AbortSignal): Promise<readonly FoundIssue[]> {
    const found: FoundIssue[] = [];
    for (const server of new Set(links.map((link) => link.server))) {
      const keys = links.filter((link) => link.server === server).map(({ key }) => key);
      for (let from = 0; from < keys.length; from += MOST) {
        found.push(...(await this.issues.search(server, keys.slice(from, from + MOST).join(' '), signal)));
      }
    }
    const place = (issue: IssueLink): number => links.findIndex((link) => isSameIssue(link, issue));
    return found.sort((one, other) => place(one) - place(other));
  }

  /** The issues that a text names, or the only one that it finds. */
  namedIn(typed: string): readonly FoundIssue[] {
    const links = this.linksIn(typed);
    const named = this.found.filter((found) => links.some((link) => isSameIssue(link, found)));
    return named.length > 0 ? named : this.found.length === 1 ? this.found : [];
  }

  /** Of several issues that a text names, the keys that were not found. One that was moved is found under another key. */
  missingIn(typed: string): readonly string[] {
    const links = this.linksIn(typed);
    return links.length < 2 || this.found.length >= links.length
      ? []
      : links.filter((link) => !this.found.some((issue) => isSameIssue(issue, link))).map(({ key }) => key);
  }

  private linksIn(typed: string): readonly IssueLink[] {
    return this.site === null ? [] : linksIn(typed, this.sites, this.site);
  }
}
