/** A term to begin with. */

import { titleOf } from './draft-files.ts';

/** An entry at the end of the glossary. */
export function termDraft(id: string): string {
  return `
- id: ${id}
  draft: true
  words:
    it:
      name: ${titleOf(id).toLowerCase()}
      definition: Che cosa vuol dire, in una, due o tre frasi nostre. Chi lo usa, e per che cosa.
    en:
      name: ${titleOf(id).toLowerCase()}
      definition: What it means, in one, two or three sentences of our own. Who uses it, and for what.
`;
}
