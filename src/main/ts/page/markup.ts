/** The names in the markup that the browser's part relies on; the top of templates/swimlane.soy explains them. */
export const markup = {
  map: 'section.journey-map[data-map-id]',
  tools: '.journey-map-tools',
  /** A control: its command's name is in `data-action`. */
  action: '[data-action]',
  body: '[data-slot="body"]',
  scroller: '.journey-map-scroll',
  table: 'table.journey-map-table',
  column: 'col[data-stage]',
  stage: 'th[data-stage-id]',
  step: 'th[data-step-id]',
  row: 'tr[data-lane-id]',
  line: 'tr.journey-map-line > [colspan]',
  cell: 'td[data-lane-id][data-step-id]',
  curve: 'svg.journey-map-curve',
  card: '[data-card-id]',
  text: '.journey-map-text',
  issue: '.journey-map-issue',
  promise: 'tr.journey-map-promise',
  more: '[data-action="details"]',
  details: '.journey-map-details[popover]',
  /** What the editor puts into a map, over what scrolls: at its head and beside it, or at the foot of a phone. */
  editBar: '.journey-map-edit-bar',
  panel: '.journey-map-panel',
  /** What a thing is called, in its head. */
  name: '.journey-map-lane-title, .journey-map-text, [data-stage-id] > .journey-map-fold, .journey-map-title',
} as const;

/** The units of a curve's drawing that a column has. */
export const CURVE_COLUMN = 168;
