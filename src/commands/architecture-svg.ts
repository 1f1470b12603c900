/** The house in one drawing: a stair of rooms, and under each the rooms that build on it. */

import { element, type Element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import { rankOf, type Import, type Room } from './imports.ts';

/** Where the drawing lies, from the root of the project. */
export const architectureFile = '.github/architecture.svg';

const stepPx = 22;
const marginPx = 16;
/** Room for the longest words, beside the last step of the stair. */
const wordsPx = 460;

const sheet = `
  text { font: 13px system-ui, sans-serif; fill: #111613 }
  .room { font-weight: 600 }
  .trade { fill: #56615b }
  .line { stroke: #c3ccc5; fill: none }
  .step { fill: #111613 }
  .import { fill: #c42a12 }
  .ground { fill: #f3f5f0 }
`;

/**
 * An SVG in which each room is a step, the first at the top. A dot says that the room of its row imports from
 * the room of its column; all dots stand below the stair, for nobody imports from a later room.
 */
export function architectureSvg(rooms: readonly Room[], imports: readonly Import[]): string {
  const widthPx = 2 * marginPx + rooms.length * stepPx + wordsPx;
  const heightPx = 2 * marginPx + (rooms.length + 1) * stepPx;
  const centre = (rank: number) => marginPx + (rank + 0.5) * stepPx;
  const pairs = new Set(
    imports
      .map(({ from, to }) => [rankOf(from), rankOf(to)] as const)
      .filter(([from, to]) => to !== -1 && from !== to)
      .map(([from, to]) => `${from} ${to}`),
  );
  const lines = rooms.map((_, rank) =>
    element('path', {
      class: 'line',
      d: `M${marginPx} ${centre(rank)}H${centre(rank)}V${centre(rooms.length - 1)}`,
    }),
  );
  const dots = [...pairs].sort().map((pair) => {
    const [from = 0, to = 0] = pair.split(' ').map(Number);
    return element('circle', { class: 'import', cx: centre(to), cy: centre(from), r: 4 });
  });
  const steps = rooms.flatMap(({ paths, trade }, rank): Element[] => {
    const [x, y] = [centre(rank), centre(rank)];
    const name = paths.map((path) => path.replace('components/', 'components / ')).join(', ');
    return [
      element('rect', { class: 'step', x: x - 5, y: y - 5, width: 10, height: 10 }),
      element(
        'text',
        { x: x + 14, y: y + 4.5 },
        element('tspan', { class: 'room' }, name),
        element('tspan', { class: 'trade' }, `  ${trade}`),
      ),
    ];
  });
  const caption = 'Each dot: the room of its row imports from the room of its column.';
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      role: 'img',
    },
    element('title', {}, 'The rooms of src and who imports whom'),
    element('style', {}, sheet),
    element('rect', { class: 'ground', width: widthPx, height: heightPx }),
    ...lines,
    ...dots,
    ...steps,
    element('text', { class: 'trade', x: marginPx, y: heightPx - marginPx }, caption),
  );
  return `${writeXml([drawing])}\n`;
}
