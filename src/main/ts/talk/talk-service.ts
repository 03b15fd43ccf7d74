import type { MapOnPage } from '../page/map-on-page';
import { getAll, getJson, type Path, sendJson } from '../page/rest';

export interface Person {
  readonly name: string;
  readonly fullName: string;
}

export interface Mention extends Person {
  readonly from: number;
  readonly to: number;
}

export interface Comment {
  readonly id: string;
  readonly parent?: string;
  readonly by: Person;
  readonly mine: boolean;
  readonly at: string;
  readonly edited?: string;
  readonly resolvedBy?: Person;
  readonly resolvedAt?: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export interface VotingRound {
  readonly dots: number;
  readonly hidden: boolean;
  readonly open: boolean;
  readonly revealed: boolean;
}

/** What the server says of a whole map. */
export interface Talk {
  readonly comments: Readonly<Record<string, { readonly open: number; readonly all: number }>>;
  /** Absent while they are hidden. */
  readonly votes?: Readonly<Record<string, number>>;
  readonly mine: Readonly<Record<string, number>>;
  readonly left: number;
  readonly voters: number;
  readonly round: VotingRound;
  readonly mayTalk: boolean;
  readonly mayLead: boolean;
}

/** The server's calls, for one map. */
export class TalkService {
  constructor(private readonly map: MapOnPage) {}

  private card(card: string, path: Path, parameters: Readonly<Record<string, string>> = {}): string {
    return this.map.address(['cards', card, ...path], parameters);
  }

  async talk(): Promise<Talk> {
    return (await getJson<Talk>(this.map.address(['talk']))) as Talk;
  }

  comments(card: string): Promise<readonly Comment[]> {
    return getAll<Comment>((parameters) => this.card(card, ['comments'], parameters));
  }

  say(card: string, text: string, parent?: string): Promise<unknown> {
    return sendJson('POST', this.card(card, ['comments']), { text, parent });
  }

  change(card: string, comment: string, change: { text?: string; resolved?: boolean }): Promise<unknown> {
    return sendJson('PUT', this.card(card, ['comments', comment]), change);
  }

  remove(card: string, comment: string): Promise<unknown> {
    return sendJson('DELETE', this.card(card, ['comments', comment]));
  }

  vote(card: string, dots: number): Promise<unknown> {
    return dots > 0 ? sendJson('PUT', this.card(card, ['vote']), { dots }) : sendJson('DELETE', this.card(card, ['vote']));
  }

  round(change: Partial<VotingRound> & { reset?: boolean }): Promise<unknown> {
    return sendJson('PUT', this.map.address(['round']), change);
  }
}
