/** Entries of the ledger of people for authors that nobody introduces yet. */

import type { Finding } from '../../findings/finding.ts';
import { present } from '../../present.ts';
import { idOf } from '../../text/schema-parts.ts';
import type { Publication } from '../../publication/publication.ts';

/**
 * YAML to copy, one entry an author; empty where all are known. Who that is only a person can say.
 * @param role what stands where it has to be said, in the editor's language
 */
export function peopleEntries(
  findings: readonly Finding[],
  { references }: Pick<Publication, 'references'>,
  role: string,
): string {
  const unknown = findings.filter((found) => found.code === 'PPL-001');
  return unknown
    .map(({ facts: { name, key } }) => {
      const author = present(references.get(key), `the source ${key}`).author;
      const person = author.find((each) => !('literal' in each) && String(each.family) === name);
      const shown = person !== undefined && 'given' in person ? `${String(person.given)} ${name}` : name;
      const quoted = JSON.stringify(shown);
      return `- id: ${idOf(name) || 'id'}
  kind: ${person === undefined ? 'organisation' : 'person'}
  authors: [${JSON.stringify(name)}]
  words:
    it: { name: ${quoted}, role: ${role} }
    en: { name: ${quoted}, role: ${role} }
`;
    })
    .join('\n');
}
