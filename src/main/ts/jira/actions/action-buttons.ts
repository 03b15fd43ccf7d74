import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { issueButtons, serverButtons, whenDrawn } from '../extension-points';
import { drawUnlinked } from './unlinked-issues';
import { chooseServers } from './choose-servers';

/** What can be done with issues where they are shown, for those who may edit. */
export function offerActions(): void {
  issueButtons.push((map, card, { server, key }) => {
    const label = fill(AJS.I18n.getText('journeymaps.issues.unlink'), key);
    return !mayEdit(map)
      ? null
      : make(
          'button',
          {
            type: 'button',
            class: 'journey-map-button',
            'data-action': 'unlink-issue',
            'data-card': card,
            'data-server': server,
            'data-issue-key': key,
            'aria-label': label,
          },
          AJS.I18n.getText('journeymaps.issues.unlink.yes'),
        );
  });
  serverButtons.push((map, { state }) => (state === 'unknown' && mayEdit(map) ? choosing(map) : null));
  whenDrawn.push((map, { loose = [], mayEdit: may = false }) => {
    drawUnlinked(map, loose, may);
  });
}

function mayEdit({ root }: MapOnPage): boolean {
  return root.dataset.canEdit === 'true';
}

function choosing(map: MapOnPage): HTMLElement {
  const button = make('button', { type: 'button', class: 'journey-map-button' }, AJS.I18n.getText('journeymaps.issues.map-servers'));
  button.addEventListener('click', () => {
    void chooseServers(map).then(() => {
      (button.isConnected ? button : map.one('.journey-map-tools button'))?.focus({ preventScroll: true });
    });
  });
  return button;
}
