import { doing } from './jira/doing/doing';

const loaded = Symbol.for('io.github.journeymaps.jira');
const page = window as unknown as Partial<Record<symbol, boolean>>;

if (page[loaded] !== true) {
  page[loaded] = true;
  doing();
}
