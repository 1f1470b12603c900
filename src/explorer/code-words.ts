/** What the codes of a table are called: by the charts that draw it, by the file itself, or by what they are. */

import { plainText } from '../binding/bound-text.ts';
import { qualifierWord } from '../binding/number-format.ts';
import { shortCitation } from '../binding/references.ts';
import { isTidy } from '../charts/chart-spec.ts';
import type { Resource, Row } from '../data/data-package.ts';
import { placesNamed } from '../i18n/explorer-words.ts';
import { useWords } from '../i18n/ui.ts';
import { unitWords } from '../i18n/unit-words.ts';
import type { Qualifier } from '../numbers/agreement.ts';
import { ownValue } from '../present.ts';
import { chartsInOrder } from '../publication/series.ts';
import type { Publication } from '../publication/publication.ts';
import type { Language } from '../site.ts';
import type { ExplorableColumn } from './explorable.ts';

/** The words of a cell; undefined where its text stands as it is. */
export type CodeWords = (
  column: Pick<ExplorableColumn, 'field' | 'role'>,
  text: string,
) => string | undefined;

/** What the cells of a resource are called in a language. */
export function codeWords(resource: Resource, publication: Publication, language: Language): CodeWords {
  const named = namesInCharts(resource, publication, language);
  const labels = namesInFile(resource, language);
  const t = useWords(language);
  return ({ field, role }, text) => {
    switch (role) {
      case 'source': {
        const reference = publication.references.get(text);
        return reference === undefined ? undefined : shortCitation(reference, language);
      }
      case 'unit':
        return unitWords(text, language);
      case 'qualifier':
        return text === '' ? undefined : qualifierWord(text as Qualifier, language);
      case 'state':
        return text === 'published' || text === 'calculated' || text === 'forecast'
          ? t(`state.${text}`)
          : undefined;
      default:
        return (
          ownValue(named.get(field), text) ??
          labels.get(field)?.get(text) ??
          ownValue(placesNamed, text)?.[language]
        );
    }
  };
}

/**
 * The names that a file gives to the codes of a column, by column: where every code stands beside one name, and every
 * name beside one code. Not of a column in which no code occurs twice: that one tells rows apart.
 */
function namesInFile({ descriptor, rows }: Resource, language: Language): Map<string, Map<string, string>> {
  const { label, ...roles } = descriptor.x_roles;
  if (label === undefined) return new Map();
  const told = new Set(
    Object.values(roles).flatMap((role) => (typeof role === 'object' ? Object.values(role) : (role ?? []))),
  );
  const textOf = ({ cells }: Row, column: string) => cells.get(column)?.text ?? '';
  const codes = descriptor.schema.fields.filter(
    ({ name, type }) => type === 'string' && !told.has(name) && !/_(?:it|en)$/.test(name),
  );
  return new Map(
    codes.flatMap(({ name }): [string, Map<string, string>][] => {
      const pairs = new Set(
        rows.map((row) => JSON.stringify([textOf(row, name), textOf(row, label[language])])),
      );
      const names = new Map([...pairs].map((pair) => JSON.parse(pair) as [string, string]));
      const isOneToOne = names.size === pairs.size && new Set(names.values()).size === names.size;
      return isOneToOne && names.size < rows.length ? [[name, names]] : [];
    }),
  );
}

/** Names that charts give to the texts of a column, by column: the first chart that names one. */
function namesInCharts(
  resource: Resource,
  publication: Publication,
  language: Language,
): Map<string, Record<string, string>> {
  const names = new Map<string, Record<string, string>>();
  const add = (column: string | undefined, words: Readonly<Record<string, string>>) => {
    if (column === undefined) return;
    const known = names.get(column) ?? {};
    for (const [key, name] of Object.entries(words))
      if (!Object.hasOwn(known, key)) known[key] = plainText(name);
    names.set(column, known);
  };
  const [key, ...others] = resource.descriptor.schema.primaryKey;
  for (const { spec, resource: drawn } of chartsInOrder(publication)) {
    if (drawn.dataset !== resource.dataset || drawn.descriptor.name !== resource.descriptor.name) continue;
    if (!isTidy(spec)) continue;
    add(spec.category ?? (others.length === 0 ? key : undefined), spec.words[language].rows);
    add(spec.series, spec.words[language].series);
  }
  return names;
}
