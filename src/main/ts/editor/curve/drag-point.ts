import type { MapOnPage } from '../../page/map-on-page';
import type { Drag } from '../drag/drag-gestures';
import type { Point } from '../drag/point';
import { gridOf } from '../grid/grid';
import type { Edit } from '../ops';
import { elementOf } from '../drawing';
import { cardOf } from './grips';
import { emotionEdit, type Moment, rounded, signed } from './emotion-edit';

/** In units of the drawing, from +2 to its head and from −2 to its foot. */
const MARGIN = 28;

/** A point of a curve that goes up and down with the pointer. */
export function dragPoint(map: MapOnPage, grip: Element, apply: (edit: Edit) => unknown): Drag | null {
  const dot = grip.parentElement as Element | null;
  const svg = grip instanceof SVGElement ? grip.ownerSVGElement : null;
  const card = dot && cardOf(dot);
  if (dot === null || svg === null || card === null) {
    return null;
  }
  const before = dot.cloneNode(true) as Element;
  const moment = (dot.getAttribute('data-moment') ?? 'during') as Moment;
  const start = valueAt(svg, yOf(dot));
  let value = start;
  dot.toggleAttribute('data-grabbed', true);
  return {
    move: (at, isFree) => {
      value = rounded(valueAt(svg, inDrawing(svg, at)), isFree ? 0.1 : 0.5);
      show(svg, dot, value);
    },
    drop: () => {
      dot.removeAttribute('data-grabbed');
      if (rounded(start, 0.1) === value) {
        dot.replaceWith(before);
      } else {
        dot.toggleAttribute('data-ahead', true);
        gridOf(map).focus(elementOf(map, { kind: 'card', id: card }));
        apply(emotionEdit(map, card, moment, value));
      }
    },
    cancel: () => {
      dot.replaceWith(before);
      map.say(AJS.I18n.getText('journeymaps.drag.cancelled'));
    },
  };
}

function inDrawing(svg: SVGSVGElement, { x, y }: Point): number {
  return new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()?.inverse()).y;
}

function valueAt(svg: SVGSVGElement, y: number): number {
  const { half, unit } = scaleOf(svg);
  return (half - y) / unit;
}

function scaleOf(svg: SVGSVGElement): { half: number; unit: number } {
  const half = svg.viewBox.baseVal.height / 2;
  return { half, unit: (half - MARGIN) / 2 };
}

function show(svg: SVGSVGElement, dot: Element, value: number): void {
  const { half, unit } = scaleOf(svg);
  const text = dot.querySelector('text') ?? dot.appendChild(document.createElementNS(svg.namespaceURI, 'text'));
  text.textContent = signed(value);
  text.setAttribute('y', value >= 0 ? '-17' : '25');
  dot.setAttribute('transform', `translate(${placeOf(dot)[0]} ${half - value * unit})`);
  dot.setAttribute('data-mood', value > 0 ? 'good' : value < 0 ? 'bad' : 'flat');
}

function yOf(dot: Element): number {
  return placeOf(dot)[1];
}

/** From `translate(x y)`. */
function placeOf(dot: Element): [number, number] {
  const [x = 0, y = 0] = (dot.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
  return [x, y];
}
