/** What a field of the panel is edited with. Its `data-path` names what it sets. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const CONTROL = '[data-path]';
const FIELD = '[data-field]';

export function isControl(target: unknown): target is Control {
  return target instanceof HTMLElement && target.matches(CONTROL);
}

export function fieldOf(control: Control): HTMLElement | null {
  return control.closest<HTMLElement>(FIELD);
}

export function labelOf(control: Control): string {
  return control.labels?.[0]?.firstElementChild?.textContent ?? '';
}

/** Whether it says something else than the drawing did. */
export function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return control.value !== chosen(control);
  }
  return control instanceof HTMLInputElement && control.type === 'checkbox'
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

function chosen(select: HTMLSelectElement): string {
  return [...select.options].find((option) => option.defaultSelected)?.value ?? '';
}

/** What it says now is what it is from now on. */
export function settle(control: Control): void {
  if (control instanceof HTMLSelectElement) {
    for (const option of control.options) {
      option.defaultSelected = option.selected;
    }
  } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.defaultChecked = control.checked;
  } else {
    control.defaultValue = control.value;
  }
}

export function restore(control: Control): void {
  if (control instanceof HTMLSelectElement) {
    control.value = chosen(control);
  } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = control.defaultChecked;
  } else {
    control.value = control.defaultValue;
  }
}
