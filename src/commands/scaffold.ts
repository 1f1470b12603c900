/** Drafts of a story, a chart, a dataset or a term, with nothing wrong in them and every gap named. */

import type { Publication } from '../publication/publication.ts';
import { readPublication } from '../publication/read-publication.ts';
import { glossaryFile } from '../ledgers/glossary.ts';
import { chartTypes } from '../charts/chart-types.ts';
import { chartsInOrder } from '../publication/series.ts';
import { present } from '../present.ts';
import { hashOf, type SourceTree } from '../text/source-tree.ts';

/** What can be begun. */
export const scaffoldKinds = ['story', 'chart', 'dataset', 'term'] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

export interface Scaffold {
  /** Files to write, by their path from the root; none of them replaces another. */
  files: Map<string, string>;
}

/** What stands in the way of a draft. */
export type ScaffoldFault = { fault: 'id' } | { fault: 'taken'; file: string } | { fault: 'no-sources' };

/**
 * The files of a draft. A chart draws the dataset of its name, which is begun with it where there is none.
 * @param day today, YYYY-MM-DD: when the story or the dataset was begun
 */
export function scaffold(
  kind: ScaffoldKind,
  id: string,
  tree: SourceTree,
  day: string,
): Scaffold | ScaffoldFault {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return { fault: 'id' };
  const { publication } = readPublication(tree);
  const [source] = publication.references.keys();
  const needsSource = kind === 'dataset' || (kind === 'chart' && !tree.has(descriptorFile(id)));
  if (needsSource && source === undefined) return { fault: 'no-sources' };
  const taken = takenFile(kind, id, tree, publication);
  if (taken !== undefined) return { fault: 'taken', file: taken };
  const data = needsSource && source !== undefined ? dataset(id, source, day) : [];
  switch (kind) {
    case 'dataset':
      return { files: new Map(data) };
    case 'term':
      return { files: new Map([[glossaryFile, textOf(tree, glossaryFile) + term(id)]]) };
    case 'chart':
      return { files: new Map([...data, [chartFile(id), chart(id, publication)]]) };
    case 'story':
      return { files: story(id, tree, publication, day) };
  }
}

const descriptorFile = (id: string) => `data/${id}/datapackage.json`;
const chartFile = (id: string) => `content/charts/${id}.yaml`;
const storyFile = (id: string, language: string) => `content/stories/${id}/${language}.mdx`;

/** The file that has this id already. */
function takenFile(
  kind: ScaffoldKind,
  id: string,
  tree: SourceTree,
  { glossary }: Publication,
): string | undefined {
  if (kind === 'term') return glossary.terms.has(id) ? glossaryFile : undefined;
  const file = { story: storyFile(id, 'it'), chart: chartFile(id), dataset: descriptorFile(id) }[kind];
  return tree.has(file) ? file : undefined;
}

function textOf(tree: SourceTree, file: string): string {
  return new TextDecoder().decode(tree.get(file) ?? new Uint8Array());
}

/** `bike-lanes` as a title: `Bike lanes`. A digit would have to be bound. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').replaceAll(/\s*\d+/g, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function term(id: string): string {
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

/** A table of one row whose figure is still missing: nothing is made up to fill it. */
function dataset(id: string, source: string, day: string): [string, string][] {
  const fields: [name: string, type: string, it: string, en: string][] = [
    ['id', 'string', 'Identificativo', 'Identifier'],
    ['label_it', 'string', 'Voce, in italiano', 'Item, in Italian'],
    ['label_en', 'string', 'Voce, in inglese', 'Item, in English'],
    ['value', 'number', 'Valore', 'Value'],
    ['unit', 'string', 'Unità', 'Unit'],
    ['period', 'year', 'Periodo', 'Period'],
    ['source', 'string', 'Fonte', 'Source'],
  ];
  const row = ['first', 'La prima voce', 'The first item', '', 'percent', '', source];
  const csv = `${fields.map(([name]) => name).join(',')}\n${row.join(',')}\n`;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: titleOf(id),
    description: 'What these data count, of whom, in which years, according to whom.',
    x_title: { it: titleOf(id), en: titleOf(id) },
    x_description: {
      it: 'Che cosa contano questi dati, di chi, in quali anni, secondo chi.',
      en: 'What these data count, of whom, in which years, according to whom.',
    },
    x_draft: true,
    version: '1.0.0',
    created: `${day}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: [{ title: 'The source', x_citekey: source, x_rights: 'notspecified' }],
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        hash: hashOf(csv),
        x_title: { it: 'Cifre', en: 'Figures' },
        schema: {
          fields: fields.map(([name, type, it, en]) => ({
            name,
            type,
            x_title: { it, en },
            // A value may be missing, its source may not.
            ...(name === 'source' ? { constraints: { required: true } } : {}),
          })),
          primaryKey: ['id'],
          missingValues: [{ value: '', label: 'not stated' }],
        },
        x_roles: {
          unit: 'unit',
          period: 'period',
          source: 'source',
          label: { it: 'label_it', en: 'label_en' },
        },
      },
    ],
  };
  return [
    [descriptorFile(id), `${JSON.stringify(descriptor, null, 2)}\n`],
    [`data/${id}/figures.csv`, csv],
  ];
}

/** A mark for each row, of the first type there is; its title says how many figures there are, which is all that is known of them. */
function chart(id: string, { charts, datasets }: Publication): string {
  const [resource] = datasets.get(id)?.resources.values() ?? [];
  const { name = 'figures', schema } = resource?.descriptor ?? {};
  const value = schema?.fields.find(({ type }) => type === 'number' || type === 'integer')?.name ?? 'value';
  const count = resource?.rows.filter(({ cells }) => cells.get(value)?.value.kind === 'number').length ?? 0;
  const plate = Math.max(0, ...[...charts.values()].map(({ spec }) => spec.plate)) + 1;
  const [titleIt, titleEn] =
    count === 0
      ? ['Non c’è ancora nessuna cifra', 'There is no figure yet']
      : ['Che cosa si scopre, in una frase', 'What is found, in one sentence'];
  return `# yaml-language-server: $schema=../chart.schema.json
kind: ${present(chartTypes[0], 'a chart type').name}
draft: true
plate: ${plate}
resource: ${id}/${name}
value: ${value}
asserts:
  - 'count([${id}/${name}#${value}]) == ${count}'
place: italy
words:
  it:
    title: ${titleIt}
    subtitle: Misura, unità, di chi, anno
    note: Che cosa la fonte lascia fuori.
    description: Che cosa si vede. Chi sta sopra, chi sta sotto, chi manca.
    supported:
      - Una frase che questi dati sostengono.
    notSupported:
      - Una frase che questi dati non sostengono.
  en:
    title: ${titleEn}
    subtitle: Measure, unit, of whom, year
    note: What the source leaves out.
    description: What can be seen. Who is high, who is low, who is missing.
    supported:
      - A sentence that these data support.
    notSupported:
      - A sentence that these data do not support.
`;
}

const storyWords = {
  it: {
    deck: 'Una o due frasi che dicono che cosa si scopre. Le cifre, ciascuna legata alla sua cella.',
    description: 'Per i motori di ricerca: di che cosa parla la storia, in meno di due righe.',
    theme: 'Poche parole sopra il titolo',
    text: `Perché leggere: un fatto, e la domanda che ne nasce.

## Che cosa dicono i dati

Ogni cifra è legata alla cella da cui viene. Ogni fonte è citata nella parte che la usa.

## Che cosa non si sa

Le cifre che mancano. Chi le avrebbe, e che cosa cambierebbero.
`,
  },
  en: {
    deck: 'One or two sentences that say what is found. The figures, each bound to its cell.',
    description: 'For search engines: what the story is about, in less than two lines of text.',
    theme: 'A few words above the title',
    text: `Why read on: a fact, and the question that it raises.

## What the data say

Each figure is bound to the cell it comes from. Each source is cited in the part that uses it.

## What is not known

The figures that are missing. Who would have them, and what they would change.
`,
  },
} as const;

function story(id: string, tree: SourceTree, publication: Publication, day: string): Map<string, string> {
  const [lead] = chartsInOrder(publication);
  const text = (language: 'it' | 'en', translates = '') => {
    const words = storyWords[language];
    const front = [
      `title: ${titleOf(id)}`,
      `slug: ${id}`,
      `deck: ${words.deck}`,
      `description: '${words.description}'`,
      `theme: ${words.theme}`,
      `published: ${day}`,
      `lead: ${publication.charts.has(id) ? id : (lead?.id ?? id)}`,
      ...(translates === '' ? [] : [`translates: '${translates}'`]),
      'draft: true',
    ];
    return `---\n${front.join('\n')}\n---\n\n${words.text}`;
  };
  const encode = (words: string) => new TextEncoder().encode(words);
  const [it, en] = [storyFile(id, 'it'), storyFile(id, 'en')];
  const written = new Map(tree).set(it, encode(text('it'))).set(en, encode(text('en')));
  const original = readPublication(written).publication.drafts.get(id)?.it;
  return new Map([
    [it, text('it')],
    [en, text('en', original?.textHash)],
  ]);
}
