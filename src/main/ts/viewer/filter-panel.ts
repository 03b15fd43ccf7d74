import { dataSelector, make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import type { Filter } from './apply-filter';
import { viewControls } from './saved-views';

/** The controls of the filter, for what this map has. */
export function panel(map: MapOnPage, choice: Filter): HTMLElement {
  const search = make('input', { type: 'search', maxlength: '100', autocomplete: 'off' });
  search.value = choice.text;
  const made = make(
    'div',
    { class: 'journey-map-filter', role: 'group', 'aria-label': AJS.I18n.getText('journeymaps.ui.filter') },
    viewControls(map),
    make('label', {}, make('span', {}, AJS.I18n.getText('journeymaps.ui.filter.text')), search),
    ...boxes(AJS.I18n.getText('journeymaps.ui.filter.lanes'), 'type', types(map), choice.types),
    ...boxes(AJS.I18n.getText('journeymaps.ui.filter.personas'), 'persona', personas(map), choice.personas),
    make(
      'button',
      { type: 'button', class: 'journey-map-button', 'data-action': 'close-filter' },
      AJS.I18n.getText('journeymaps.ui.close'),
    ),
  );
  return made;
}

function boxes(legend: string, name: string, of: ReadonlyMap<string, string>, off: readonly string[]): HTMLElement[] {
  const box = (value: string, label: string): HTMLElement => {
    const input = make('input', { type: 'checkbox', name, value });
    input.checked = !off.includes(value);
    return make('label', {}, input, label);
  };
  return of.size < 2 ? [] : [make('fieldset', {}, make('legend', {}, legend), ...[...of].map(([value, label]) => box(value, label)))];
}

/** The types of the lanes there are, each by its name. */
function types(map: MapOnPage): Map<string, string> {
  const lanes = map.all('[data-lane-type]');
  return new Map(lanes.map(({ dataset: { laneType = '', laneName = laneType } }) => [laneType, laneName]));
}

/** The personas who have a lane of their own. */
function personas(map: MapOnPage): Map<string, string> {
  return new Map(
    map
      .all('[data-persona-id][data-persona-name]')
      .filter(({ dataset }) => map.one(`[data-lane-type]${dataSelector('persona-id', dataset.personaId ?? '')}`) !== null)
      .map(({ dataset }) => [dataset.personaId ?? '', dataset.personaName ?? '']),
  );
}
