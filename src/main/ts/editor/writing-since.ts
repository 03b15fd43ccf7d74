import type { MapOnPage } from '../page/map-on-page';
import { targetOf } from './drawing';
import type { Op } from './ops';

/**
 * Remembers, for each thing that somebody writes in, which revision was shown when they began. What they write is for that one: so the
 * server sees when others have changed the same meanwhile.
 */
export class WritingSince {
  private readonly revisions = new Map<string, number>();

  constructor(private readonly map: MapOnPage) {}

  /** Another revision is about to be shown. */
  beforeChange(): void {
    const writing = new Set(this.map.all('[data-writing]').map((at) => keyOf(targetOf(this.map, at))));
    for (const key of this.revisions.keys()) {
      if (!writing.has(key)) {
        this.revisions.delete(key);
      }
    }
    for (const key of writing) {
      this.revisions.set(key, this.revisions.get(key) ?? this.map.revision);
    }
  }

  /** The revision that an edit was made for. */
  baseOf(ops: readonly Op[]): number {
    return Math.min(this.map.revision, ...ops.flatMap((op) => this.revisions.get(keyOf(op)) ?? []));
  }
}

function keyOf(thing: { readonly kind: string; readonly id: string } | null): string {
  return thing === null ? '' : `${thing.kind}:${thing.id}`;
}
