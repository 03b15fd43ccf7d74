import { make } from '../page/dom';
import { fill } from '../page/text';
import { UserMessageError, messageOf } from '../page/errors';
import type { MacroPlace } from './confluence';
import { makeMap, type Template, templates } from './maps';

/** The panel for a new map: its title, and what it begins with. */
export class NewMapPanel {
  private readonly title = make('input', { type: 'text', maxlength: '255', autocomplete: 'off', class: 'text' });
  private readonly list = make(
    'fieldset',
    { class: 'journey-map-choices' },
    make('legend', {}, AJS.I18n.getText('journeymaps.browser.template')),
  );
  private readonly fault = make('p', { class: 'journey-map-count', role: 'alert' });
  readonly panel = make('div', {}, make('label', {}, AJS.I18n.getText('journeymaps.browser.title'), this.title), this.fault, this.list);

  async start(): Promise<void> {
    try {
      const rows = (await templates()).map((template, index) => row(template, index === 0));
      this.list.append(...rows);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Makes the map; null when it cannot be made, which is told. */
  async make(place: MacroPlace): Promise<string | null> {
    const title = this.title.value.trim();
    const template = this.list.querySelector<HTMLInputElement>('input:checked')?.value;
    if (title === '' || template === undefined) {
      this.fail(new UserMessageError(AJS.I18n.getText('journeymaps.browser.title-missing')));
      this.title.focus();
      return null;
    }
    try {
      return (await makeMap(place, title, template)).id;
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  private fail(error: unknown): void {
    this.fault.textContent = messageOf(error);
  }
}

function row({ template, name, description, space }: Template, checked: boolean): HTMLElement {
  const whose = space === undefined ? '' : fill(AJS.I18n.getText('journeymaps.browser.template-of'), space);
  const radio = make('input', { type: 'radio', name: 'template', value: template });
  radio.checked = checked;
  return make(
    'label',
    { class: 'journey-map-choice' },
    radio,
    make('span', { class: 'journey-map-choice-title' }, name),
    make('span', { class: 'journey-map-choice-facts' }, [description, whose].filter((part) => part !== '').join(' · ')),
  );
}
