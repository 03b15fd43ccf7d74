import type { Command } from '../page/commands';
import { make, one, ours } from '../page/dom';
import { SHOW_ISSUES, type ShowIssuesRequest } from '../page/events';
import { whenIdle } from '../page/idle';
import { loader } from '../page/load-resource';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { storedKeys, unlinkedPrefix } from '../page/stored-edits';
import { tellFailure } from './views';

const BUTTON = '[data-action="issues"]';
export const loadJira = loader('journey-map-jira', 'jira', ['journey-map-jira', 'journey-map-jira-dialogs'], () =>
  AJS.I18n.getText('journeymaps.jira.not-loaded'),
);

/** Issues of Jira: their script is loaded when the map has some and the page is done, or when somebody wants it. */
export function issues(map: MapOnPage): Command[] {
  let asked = false;
  const drawn = (): void => {
    addButton(map);
    if (!asked && (map.one(markup.issue) !== null || storedKeys(unlinkedPrefix(map.id)).length > 0)) {
      asked = true;
      whenIdle(() => {
        show(map, { what: 'states' });
      });
    }
  };
  map.onDrawn(drawn);
  drawn();
  return [
    {
      name: 'issues',
      label: AJS.I18n.getText('journeymaps.jira.issues'),
      key: 'i',
      isAvailable: () => map.one(BUTTON) !== null,
      run: () => show(map, { what: 'table' }),
    },
  ];
}

function show(map: MapOnPage, detail: ShowIssuesRequest): true {
  loadJira().then(
    () => map.root.dispatchEvent(new CustomEvent(SHOW_ISSUES, { bubbles: true, detail })),
    (error: unknown) => {
      if (detail.what === 'table') {
        tellFailure(map, error);
      }
    },
  );
  return true;
}

/** Where there are issues, and for those who can link some. */
function addButton(map: MapOnPage): void {
  const tools = map.one(markup.tools);
  if (tools !== null && ours(tools, BUTTON) === null && (map.one(markup.issue) !== null || map.root.dataset.canEdit === 'true')) {
    const button = make(
      'button',
      { type: 'button', 'data-action': 'issues', 'data-editor': 'issues', 'aria-haspopup': 'dialog' },
      AJS.I18n.getText('journeymaps.jira.issues'),
    );
    tools.insertBefore(button, one(tools, '[data-action="full-screen"]'));
  }
}
