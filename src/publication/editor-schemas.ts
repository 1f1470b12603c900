/** What the files of editors may say, as JSON Schemas: completion and errors while typing, from what the checks read with. */

import { z } from 'zod';
import { referenceSchema } from '../binding/references.ts';
import { packageSchema } from '../data/data-package-schema.ts';
import { unitSchema } from '../data/units.ts';
import { glanceFigureSchema } from '../ledgers/at-a-glance.ts';
import { correctionSchema } from '../ledgers/corrections.ts';
import { deckSchema } from '../ledgers/deck.ts';
import { entranceSummarySchema } from '../ledgers/entrances.ts';
import { frontPageSchema } from '../ledgers/front-page.ts';
import { termSchema } from '../ledgers/glossary.ts';
import { partSchema } from '../ledgers/parts.ts';
import { voiceSchema } from '../ledgers/people.ts';
import { redirectsSchema } from '../ledgers/redirects.ts';
import { slipSchema } from '../ledgers/slips.ts';
import { synonymGroupSchema } from '../ledgers/synonyms.ts';
import { withdrawnSchema } from '../ledgers/withdrawn.ts';
import { pageFrontMatterSchema } from '../page-texts/page-text.ts';
import { faceSchema } from '../stories/face.ts';
import { pressSchema } from '../stories/press.ts';
import { frontMatterSchema } from '../stories/story-front-matter.ts';
import { textOfForm } from '../text/schema-parts.ts';

/** One kind of file. */
export interface EditorSchema {
  /** Of the schema's own file, without `.schema.json`. */
  name: string;
  /** The files that it describes, as a pattern; of texts it describes what stands between the first two lines `---`. */
  files: string;
  title: string;
  schema: z.ZodType;
}

/** Every kind of file that an editor writes, but charts, whose schema their types make. */
export const editorSchemas: readonly EditorSchema[] = [
  {
    name: 'story',
    files: 'content/stories/*/{it,en}.mdx',
    title: 'What a story begins with',
    schema: frontMatterSchema,
  },
  {
    name: 'page',
    files: 'content/pages/*/{it,en}.mdx',
    title: 'What a page of ours begins with',
    schema: pageFrontMatterSchema,
  },
  { name: 'face', files: 'content/stories/*/face.yaml', title: 'The face of a story', schema: faceSchema },
  {
    name: 'press',
    files: 'content/stories/*/press.yaml',
    title: 'What a story gives to the press',
    schema: pressSchema,
  },
  { name: 'datapackage', files: 'data/*/datapackage.json', title: 'A data package', schema: packageSchema },
  {
    name: 'references',
    files: 'content/references.json',
    title: 'The sources',
    schema: z.array(referenceSchema),
  },
  { name: 'units', files: 'content/units.yaml', title: 'Units of our own', schema: z.array(unitSchema) },
  { name: 'glossary', files: 'content/glossary.yaml', title: 'The glossary', schema: z.array(termSchema) },
  {
    name: 'corrections',
    files: 'content/corrections.yaml',
    title: 'The corrections',
    schema: z.array(correctionSchema),
  },
  {
    name: 'redirects',
    files: 'content/redirects.yaml',
    title: 'Addresses that moved',
    schema: redirectsSchema,
  },
  {
    name: 'parts',
    files: 'content/parts.yaml',
    title: 'The parts and their stories',
    schema: z.array(partSchema),
  },
  { name: 'front-page', files: 'content/front-page.yaml', title: 'The front page', schema: frontPageSchema },
  {
    name: 'at-a-glance',
    files: 'content/at-a-glance.yaml',
    title: 'The figures at a glance',
    schema: z.array(glanceFigureSchema),
  },
  { name: 'people', files: 'content/people.yaml', title: 'Whom we cite', schema: z.array(voiceSchema) },
  { name: 'deck', files: 'content/deck.yaml', title: 'The slides of the deck', schema: deckSchema },
  { name: 'slips', files: 'content/slips.yaml', title: 'What does not add up', schema: z.array(slipSchema) },
  {
    name: 'synonyms',
    files: 'content/synonyms.yaml',
    title: 'Words that find each other',
    schema: z.array(synonymGroupSchema),
  },
  {
    name: 'names',
    files: 'content/names.yaml',
    title: 'Names that hold digits',
    schema: z.array(textOfForm('name')),
  },
  {
    name: 'withdrawn',
    files: 'content/withdrawn.yaml',
    title: 'Charts that went',
    schema: z.array(withdrawnSchema),
  },
  {
    name: 'entrance',
    files: 'content/entrances/*/summary.yaml',
    title: 'An entrance',
    schema: entranceSummarySchema,
  },
];

/** The JSON Schema, draft 2020-12, of a kind of file. */
export function editorJsonSchema({ schema, title, files }: EditorSchema): object {
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref', unrepresentable: 'any' });
  return { ...json, title, description: files };
}

/** The address under which data packages name the schema they share with the rest of the world. */
const packageAddress = 'https://datapackage.org/profiles/2.0/datapackage.json';

/**
 * The settings of VS Code that say which file has which schema. A data package names the world's schema, which knows
 * nothing of units and titles in two languages: under its address the editor is given ours.
 */
export function editorSchemaSettings(): { 'yaml.schemas': object; 'json.schemas': object[] } {
  const pathOf = (name: string) => `.vscode/schemas/${name}.schema.json`;
  const yaml = editorSchemas.filter(({ files }) => files.endsWith('.yaml'));
  const json = editorSchemas.filter(({ files }) => files.endsWith('.json'));
  return {
    'yaml.schemas': {
      'content/chart.schema.json': 'content/charts/*.yaml',
      ...Object.fromEntries(yaml.map(({ name, files }) => [pathOf(name), files])),
    },
    'json.schemas': json.map((each) => ({
      fileMatch: [each.files],
      ...(each.name === 'datapackage'
        ? { url: packageAddress, schema: editorJsonSchema(each) }
        : { url: `./${pathOf(each.name)}` }),
    })),
  };
}
