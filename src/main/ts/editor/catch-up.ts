import type { MapOnPage } from '../page/map-on-page';
import { getJson, putJson } from '../page/rest';
import { userName } from '../page/site';
import type { OptimisticDrawing } from './optimistic-drawing';
import { putPieces } from './pieces';
import type { Changes, OtherEditor, SyncHost } from './sync-host';

/** What the server says to whoever says that they are here. */
interface PresenceReport {
  readonly revision: number;
  readonly draft: boolean;
  readonly results: readonly OtherEditor[];
  /** The markup of a new card; only where it was asked for. */
  readonly blank?: string;
}

/** Puts in what others have done, and hears who they are. */
export class CatchUp {
  /** @param redraw shows once more what waits: what was drawn anew knows nothing of it */
  constructor(
    private readonly map: MapOnPage,
    private readonly host: SyncHost,
    private readonly drawing: OptimisticDrawing,
    private readonly redraw: () => void,
  ) {}

  /** Says that somebody is here, hears who else is, and whether there is news. */
  async meet(client: string): Promise<void> {
    const body = { client, user: userName(), at: this.host.at(), blank: this.drawing.needsBlank };
    const here = await putJson<PresenceReport>(this.map.address(['editors']), body);
    this.drawing.setBlank(here.blank);
    this.host.met(
      here.results.filter((other) => other.client !== client),
      here.draft,
    );
    if (here.revision !== this.map.revision) {
      await this.askForChanges();
    }
  }

  /** @param always also while somebody is in the middle of something */
  async askForChanges(always = false): Promise<void> {
    if (always || !this.host.isHeld()) {
      const since = String(this.map.revision);
      const changes = await getJson<Changes>(this.map.address(['changes'], { ...this.map.parameters(), since }));
      if (changes !== null && (always || !this.host.isHeld())) {
        await this.show(changes);
      }
    }
  }

  async show(changes: Changes): Promise<void> {
    this.host.moving();
    if (changes.reset) {
      await this.map.reload();
    } else {
      this.map.revision = changes.revision;
      putPieces(this.map, changes.html);
    }
    this.redraw();
  }
}
