/**
 * What tells a series or a place apart besides its colour: the weight of its line and the shape of its
 * mark. The mark also says whether a value is published (full), calculated (half) or forecast (open).
 */

import type { CellState } from '../../data/address.ts';
import { seriesOf } from '../datum.ts';
import type { PlaceName } from '../chart-spec-parts.ts';
import { isTidy } from '../chart-spec.ts';
import type { Chart } from '../chart.ts';
import type { DrawingBuilder, MarkShape } from '../../plotting/drawing.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { ownValue } from '../../present.ts';

export interface Carrier {
  /** Class of its line. */
  line: 'line' | 'line-strong' | 'line-thin' | 'line-dashed';
  shape: MarkShape;
}

const placeCarriers: Readonly<Record<PlaceName, Carrier>> = {
  lombardy: { line: 'line-strong', shape: 'disc' },
  italy: { line: 'line', shape: 'square' },
  europe: { line: 'line-dashed', shape: 'ring' },
  world: { line: 'line', shape: 'disc' },
};

const shapes: readonly MarkShape[] = ['disc', 'square', 'ring'];

/** The carrier of a series: that of its place, otherwise one of its turn, heavier for the finding. */
export function carrierOf({ spec, data }: Chart, name: string | undefined): Carrier {
  if (!isTidy(spec) || name === undefined) return placeCarriers[spec.place];
  const place = ownValue(spec.places, name);
  const turn = seriesOf(data).indexOf(name);
  if (place !== undefined || turn === -1) return placeCarriers[place ?? spec.place];
  const shape = shapes[turn % shapes.length] ?? 'disc';
  if (spec.emphasis.includes(name)) return { line: 'line-strong', shape };
  return { line: turn < shapes.length ? 'line' : 'line-dashed', shape };
}

/** A mark at a point in the colour of the group it stands in; `radius` is half its size. */
export function drawMark(
  drawing: DrawingBuilder,
  { shape, state }: { shape: MarkShape; state: CellState },
  [x, y]: readonly [number, number],
  radius: number,
): void {
  const side = radius * 1.8;
  // A square on its corner, as large as the disc.
  const across = radius * 1.25;
  const [middle, reach] = [`${coordinate(x)} ${coordinate(y - across)}`, coordinate(across)];
  const whole = (className: string) => {
    if (shape === 'square') {
      const [left, top] = [x - side / 2, y - side / 2];
      drawing.mark('rect', { class: className, x: left, y: top, width: side, height: side });
    } else if (shape === 'diamond') {
      const d = `M${middle}l${reach} ${reach} -${reach} ${reach} -${reach} -${reach}z`;
      drawing.mark('path', { class: className, d });
    } else drawing.mark('circle', { class: className, cx: x, cy: y, r: radius });
  };
  if (state !== 'published') drawing.tellState(state, shape);
  if (state === 'published' && shape !== 'ring') return whole('disc-full');
  whole(state === 'forecast' ? 'disc-open' : 'ring');
  if (state !== 'calculated') return;
  const d =
    shape === 'square'
      ? `M${coordinate(x)} ${coordinate(y - side / 2)}v${coordinate(side)}h${coordinate(-side / 2)}v${coordinate(-side)}z`
      : shape === 'diamond'
        ? `M${middle}l-${reach} ${reach} ${reach} ${reach}z`
        : `M${coordinate(x)} ${coordinate(y - radius)}a${coordinate(radius)} ${coordinate(radius)} 0 0 0 0 ${coordinate(2 * radius)}z`;
  drawing.mark('path', { class: 'half-mark', d });
}
