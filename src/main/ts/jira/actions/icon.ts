import { make } from '../../page/dom';
import { webAddress } from '../issue-elements';

/** A picture of Jira's beside its name, which says all; none where it cannot be had. */
export function icon(at: string | undefined): HTMLElement[] {
  const src = webAddress(at);
  if (src === null) {
    return [];
  }
  const image = make('img', { src, alt: '', width: '16', height: '16', class: 'journey-map-doing-icon', referrerpolicy: 'no-referrer' });
  image.addEventListener('error', () => {
    image.remove();
  });
  return [image];
}
