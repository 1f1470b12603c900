/** Shapes of territories that stand once on a page and are used by drawings of every width. */

import { element } from '../../markup/element.ts';
import type { DrawingBuilder } from '../../plotting/drawing.ts';
import { italy } from '../../plotting/italy.ts';

/**
 * Uses the shape of a territory at a scale; `draw` calls `use` with the class of each copy it wants.
 * @returns the point for its label in pixels, or undefined for a code that is none of the 21
 */
export function useTerritory(
  drawing: DrawingBuilder,
  code: string,
  scale: number,
  draw: (use: (className: string) => void) => void,
): [number, number] | undefined {
  const territory = italy().territories.find(({ id }) => id === code);
  if (territory === undefined) return undefined;
  const id = `${drawing.prefix}-${code}`;
  // What is used takes its colours from the place of use; its stroke keeps its width at any scale.
  drawing.define(id, element('path', { id, d: territory.d, 'vector-effect': 'non-scaling-stroke' }));
  draw((className) => {
    drawing.mark('use', { href: `#${id}`, class: className, transform: `scale(${scale.toFixed(4)})` });
  });
  return [territory.anchor[0] * scale, territory.anchor[1] * scale];
}
