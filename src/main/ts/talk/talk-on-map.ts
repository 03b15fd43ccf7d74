import { listen } from '../page/commands';
import { all, dataSelector, one } from '../page/dom';
import type { TalkRequest } from '../page/events';
import { bringIntoView } from '../page/scroll-into-view';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import { messageOf } from '../page/errors';
import { drawVoteBar } from './vote-bar';
import { idOf } from './cards';
import { drawBadges } from './badges';
import { type VotingRound, type Talk, TalkService } from './talk-service';
import { CommentPanel } from './comment-panel';

/** How often the server is asked while something may happen, in milliseconds. */
const POLL = 5_000;

/** Comments and votes of a map: what the server says of them, drawn on the cards. */
export class TalkOnMap {
  private readonly service: TalkService;
  private talk: Talk | null = null;
  private thread: CommentPanel | null = null;
  private isOn = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly map: MapOnPage) {
    this.service = new TalkService(map);
    const { root } = map;
    const lead = (name: string, change: () => (Partial<VotingRound> & { reset?: boolean }) | null) => ({
      name,
      label: null,
      key: null,
      run: () => this.lead(change()),
    });
    listen(root, [
      { name: 'put-dot', label: null, key: null, run: (button) => this.vote(button, 1) },
      { name: 'take-dot', label: null, key: null, run: (button) => this.vote(button, -1) },
      { name: 'go-to-card', label: null, key: null, run: (button) => this.goTo(button.dataset.card ?? '') },
      lead('open-vote', () => this.asked()),
      lead('close-vote', () => ({ open: false })),
      lead('reopen-vote', () => ({ open: true })),
      lead('reveal-votes', () => ({ revealed: true })),
    ]);
    map.onDrawn(() => {
      this.draw();
    });
    for (const type of ['focus', 'online'] as const) {
      addEventListener(type, () => {
        void this.refresh();
      });
    }
  }

  /** Opens a card's comments; without a card, shows all there is to say or vote, or no longer. */
  async show({ card, quiet }: TalkRequest): Promise<void> {
    if (card === undefined && quiet !== true) {
      this.isOn = !this.isOn;
    }
    await this.refresh();
    if (card !== undefined) {
      await this.open(card);
    } else if (this.isOn && quiet !== true) {
      this.map.say(AJS.I18n.getText('journeymaps.talk.shown'));
    }
  }

  private async open(id: string): Promise<void> {
    const card = this.map.one(`li${dataSelector('card-id', id)}`);
    if (card !== null && this.talk !== null) {
      this.thread?.close();
      for (const details of all(this.map.root, `${markup.details}:popover-open`)) {
        details.hidePopover();
      }
      this.thread = new CommentPanel(this.map, this.service, id, this.talk, () => this.refresh());
      await this.thread.open(card);
      this.later();
    }
  }

  /** Asks the server, and draws what it says; what fails is said, and tried again. */
  private async refresh(): Promise<void> {
    clearTimeout(this.timer);
    if (document.visibilityState === 'visible') {
      try {
        await this.take(await this.service.talk());
      } catch (error) {
        this.failed(error);
      }
    }
    this.later();
  }

  /** Once, not with every question. */
  private failed(error: unknown): void {
    if (this.talk === null) {
      this.map.say(messageOf(error));
    }
  }

  private async take(talk: Talk): Promise<void> {
    const before = this.talk;
    this.talk = talk;
    if (before?.round.open === true && !talk.round.open) {
      this.isOn = true;
    }
    this.draw();
    this.tell(before, talk);
    if (this.thread?.isOpen === true) {
      await this.thread.know(talk);
    }
  }

  /** What has happened to the vote, and was not done here a moment ago. */
  private tell(before: Talk | null, { round }: Talk): void {
    if (round.open && before?.round.open !== true) {
      this.map.say(fill(AJS.I18n.getText('journeymaps.talk.vote.opened'), round.dots));
    } else if (before !== null && round.revealed && !before.round.revealed) {
      this.map.say(AJS.I18n.getText('journeymaps.talk.vote.was-revealed'));
    } else if (before?.round.open === true && !round.open) {
      this.map.say(AJS.I18n.getText('journeymaps.talk.vote.was-closed'));
    }
  }

  private draw(): void {
    if (this.talk !== null) {
      drawBadges(this.map, this.talk, this.isOn);
      drawVoteBar(this.map, this.talk, this.isOn);
    }
    for (const button of this.map.all(`${markup.tools} [data-action="talk"]`)) {
      button.setAttribute('aria-pressed', String(this.isOn));
    }
  }

  private later(): void {
    clearTimeout(this.timer);
    if (this.isOn || this.talk?.round.open === true || this.thread?.isOpen === true) {
      this.timer = setTimeout(() => {
        void this.refresh();
      }, POLL);
    }
  }

  private vote(button: HTMLElement, more: number): boolean {
    const card = button.closest<HTMLElement>(markup.card);
    const mine = card === null ? 0 : (this.talk?.mine[idOf(card)] ?? 0);
    if (card === null || this.talk === null) {
      return false;
    }
    if (mine + more >= 0) {
      void this.work(this.service.vote(idOf(card), mine + more), () =>
        fill(AJS.I18n.getText('journeymaps.talk.vote.left'), this.talk?.left ?? 0, this.talk?.round.dots ?? 0),
      );
    }
    return true;
  }

  /** What the form for a new vote asks for; null where it cannot be. */
  private asked(): (Partial<VotingRound> & { reset: boolean }) | null {
    const dots = this.map.ours('.journey-map-talk-bar [name="dots"]') as HTMLInputElement | null;
    const hidden = this.map.ours('.journey-map-talk-bar [name="hidden"]') as HTMLInputElement | null;
    return dots === null || hidden === null || !dots.reportValidity()
      ? null
      : { dots: dots.valueAsNumber, hidden: hidden.checked, open: true, revealed: false, reset: true };
  }

  private lead(change: (Partial<VotingRound> & { reset?: boolean }) | null): true {
    if (change !== null) {
      void this.work(this.service.round(change), () => null);
    }
    return true;
  }

  private async work(work: Promise<unknown>, done: () => string | null): Promise<void> {
    try {
      await work;
      await this.refresh();
      const words = done();
      if (words !== null) {
        this.map.say(words);
      }
    } catch (error) {
      this.map.say(messageOf(error));
      await this.refresh();
    }
  }

  private goTo(id: string): boolean {
    const card = this.map.one(`li${dataSelector('card-id', id)}`);
    card?.scrollIntoView({ block: 'center', inline: 'center' });
    const button = card && one(card, 'button');
    button?.focus({ preventScroll: true });
    if (button !== null) {
      bringIntoView(button);
    }
    return card !== null;
  }
}
