/** Objects with their colours written in, for pictures that no style sheet reaches: cards and icons. */

import { classesOf, type Element } from '../../markup/element.ts';
import { fieldInks, type FieldColours } from './fields.ts';

/**
 * The marks of an object in the colours of a field.
 * @param threadPx how wide its threads are, in units of the object's square
 */
export function paintedMarks(
  marks: readonly Element[],
  { field, count, rest }: FieldColours,
  theme: 'light' | 'dark',
  threadPx: number,
): Element[] {
  const colours = new Map(Object.entries({ field, count, rest, ink: fieldInks[theme].ink }));
  const ink = fieldInks[theme].ink;
  const line = (colour: string) => `fill:none;stroke:${colour};stroke-width:${threadPx}`;
  return marks.map((mark) => {
    const [look = 'ink'] = classesOf(mark);
    const thick = /^(?:dot|ring)-(?<colour>\w+)$/.exec(look)?.groups?.['colour'];
    const style =
      look === 'open'
        ? line(ink)
        : look === 'gone'
          ? `${line(ink)};stroke-dasharray:${2 * threadPx} ${2 * threadPx}`
          : look === 'notch'
            ? line(field)
            : thick === undefined
              ? `fill:${colours.get(look) ?? ink};stroke:none`
              : `fill:none;stroke:${colours.get(thick) ?? ink};stroke-width:${String(mark.attributes['stroke-width'])};stroke-linecap:${look.startsWith('dot') ? 'round' : 'butt'}`;
    return { ...mark, attributes: { ...mark.attributes, class: undefined, style } };
  });
}
