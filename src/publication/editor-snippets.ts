/** Snippets for VS Code: the components of texts by their definitions, and the addresses of cells by the data. */

import type { Component, Vocabulary } from '../documents/component.ts';
import type { Resource } from '../data/data-package.ts';
import { pageComponents } from '../page-texts/page-components.ts';
import { storyComponents } from '../stories/story-components.ts';
import { editorJsonSchema, editorSchemas } from './editor-schemas.ts';
import type { Publication } from './publication.ts';

/** Where the snippets of addresses lie, which follow from the data and are kept in no repository. */
export const addressSnippetsFile = '.vscode/addresses.code-snippets';

/** As VS Code reads it. */
export interface Snippet {
  scope: string;
  prefix: string | string[];
  description: string;
  body: string | string[];
}

/** An address with places to write into. */
const address = (at: number) =>
  `\${${at}:dataset}/\${${at + 1}:figures}?\${${at + 2}:id}=\${${at + 3}:row}#\${${at + 4}:value}`;

/** What an attribute may begin with, where a gap says too little; the number of gaps that it takes. */
const beginnings: Readonly<Record<string, (first: number) => [text: string, gaps: number]>> = {
  from: (first) => [address(first), 5],
  assert: (first) => [`[${address(first)}] > \${${first + 5}:0}`, 6],
  is: (first) => [`\${${first}|it,en,fr,de,es|}`, 1],
  compares: (first) => [`\${${first}|yes,in-part,no|}`, 1],
};

/** Attributes that say what most elements are written for, where none is required. */
const usual: Readonly<Record<string, readonly string[]>> = {
  Num: ['from'],
  Claim: ['assert'],
  Guess: ['from', 'min', 'max', 'step'],
  Step: ['state'],
};

/** What a text begins with: the keys that its schema asks for, each with what it is for. */
function beginningSnippet(name: string, schema: object): [string, Snippet] {
  const { properties, required } = schema as {
    properties: Record<string, { description?: string; format?: string }>;
    required: string[];
  };
  const lines = required.map((key, at) => {
    const { description, format } = properties[key] ?? {};
    const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
    const told = description === undefined ? '' : ` # ${description}`;
    return `${key}: \${${at + 1}${format === 'date' ? `:${today}` : ''}}${told}`;
  });
  const draft = properties['draft'] === undefined ? [] : ['draft: true'];
  const body = ['---', ...lines, ...draft, '---', '', '$0'];
  return [
    `What a ${name} begins with`,
    { scope: 'mdx', prefix: [`---${name}`, name], description: '', body },
  ];
}

/** A snippet for each component of stories and pages, by its name, and for what both begin with. */
export function componentSnippets(): Record<string, Snippet> {
  const all: Vocabulary = { ...pageComponents, ...storyComponents };
  const beginnings = editorSchemas
    .filter(({ files }) => files.endsWith('.mdx'))
    .map((each) => beginningSnippet(each.name, editorJsonSchema(each)));
  return Object.fromEntries([
    ...beginnings,
    ...Object.entries(all)
      // A name of former years, which texts on their way still say.
      .filter(([name]) => name !== 'Plate')
      .map(([name, component]): [string, Snippet] => [
        name,
        {
          scope: isInYaml(component) ? 'mdx,yaml' : 'mdx',
          prefix: [`<${name}`, name.toLowerCase()],
          description: [...component.attributes, ...(component.holds ?? [])].join(', '),
          body: bodyOf(name, all, 1).lines,
        },
      ]),
  ]);
}

/** Sentences of charts and ledgers hold the components that take words alone. */
function isInYaml({ within, parent, blocks }: Component): boolean {
  return within === undefined && parent === undefined && blocks === undefined;
}

function bodyOf(name: string, all: Vocabulary, first: number): { lines: string[]; next: number } {
  const component = all[name];
  if (component === undefined) throw new Error(`no component ${name}`);
  let next = first;
  const shown = [...new Set([...component.required, ...(usual[name] ?? [])])];
  const attributes = shown.map((attribute) => {
    const [text, gaps] = beginnings[attribute]?.(next) ?? [`$${next}`, 1];
    next += gaps;
    return ` ${attribute}="${text}"`;
  });
  const open = `<${name}${attributes.join('')}`;
  if (component.holds === undefined) return { lines: [`${open} />`], next };
  // A component that holds no words of its own holds what has to stand right inside of it.
  const parts = component.holds.filter(
    (part) => all[part]?.parent === name && all[part].blocks !== undefined,
  );
  const isBlock = component.blocks !== undefined || parts.length > 0;
  if (!isBlock) return { lines: [`${open}>$${next}</${name}>`], next: next + 1 };
  const inner: string[] = [];
  if (component.blocks?.includes('heading') === true) inner.push(`### $${next++}`, '');
  if (component.blocks?.includes('paragraph') === true) inner.push(`$${next++}`, '');
  for (const part of parts) {
    const body = bodyOf(part, all, next);
    inner.push(...body.lines, '');
    next = body.next;
  }
  return { lines: [`${open}>`, '', ...inner, `</${name}>`], next };
}

/** A choice of more words than these is no help. */
const mostChoices = 400;

/**
 * A snippet for each table, with its keys and its columns of numbers to choose from, and one for each list that
 * attributes name: charts, terms, sources.
 */
export function addressSnippets({
  datasets,
  charts,
  glossary,
  references,
}: Publication): Record<string, Snippet> {
  const tables = [...datasets.values()].flatMap(({ resources }) => [...resources.values()].map(tableSnippet));
  const lists: [string, string, readonly string[]][] = [
    ['chart', 'The charts', [...charts.keys()]],
    ['term', 'The terms of the glossary', [...glossary.terms.keys()]],
    ['source', 'The sources', [...references.keys()]],
  ];
  return Object.fromEntries([
    ...tables,
    ...lists.flatMap(([name, description, words]): [string, Snippet][] =>
      words.length === 0
        ? []
        : [[name, { scope: 'mdx,yaml', prefix: `${name}:`, description, body: choice(1, words) }]],
    ),
  ]);
}

function tableSnippet({ dataset, descriptor, rows }: Resource): [string, Snippet] {
  const name = `${dataset}/${descriptor.name}`;
  const { fields, primaryKey } = descriptor.schema;
  let gap = 1;
  const conditions = primaryKey.map((column) => {
    const texts = new Set<string>();
    for (const { cells } of rows) {
      if (texts.size > mostChoices) break;
      texts.add(cells.get(column)?.text ?? '');
    }
    return `${column}=${choice(gap++, [...texts])}`;
  });
  const columns = fields
    .filter(({ type }) => type === 'number' || type === 'integer')
    .map((field) => field.name);
  const body = `${name}?${conditions.join('&')}#${choice(gap, columns)}`;
  return [name, { scope: 'mdx,yaml', prefix: name, description: descriptor.x_title.en, body }];
}

/** A gap with words to choose from; an open one where there are too many or none. */
function choice(gap: number, words: readonly string[]): string {
  if (words.length === 0 || words.length > mostChoices) return `$${gap}`;
  return `\${${gap}|${words.map((word) => word.replaceAll(/[\\|,$}]/g, '\\$&')).join(',')}|}`;
}
