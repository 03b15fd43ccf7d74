import { buttonCommand, type Editing, type Feature } from './feature';
import type { Target } from './ops';

/** What concerns the map as a whole: its panel, and that it was reviewed. */
export function mapSettings(editing: Editing): Feature {
  const { map } = editing;
  return {
    commands: [
      buttonCommand('map-settings', (from) => openPanel(editing, { kind: 'map', id: map.id }, from)),
      buttonCommand('reviewed-today', () =>
        editing.apply({
          ops: [{ op: 'set', kind: 'map', id: map.id, fields: { reviewedOn: today() } }],
          done: AJS.I18n.getText('journeymaps.personas.reviewed'),
        }),
      ),
    ],
  };
}

/** False when there is no panel. */
export function openPanel({ actions }: Editing, target: Target, from: HTMLElement): boolean {
  const open = actions.find(({ name }) => name === 'open-panel');
  open?.run(target, from);
  return open !== undefined;
}

/** The day as the server counts it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
