/** The front matter of a story: what it may say, and the numbers in it. */

import { z } from 'zod';
import {
  addBindings,
  bindNumber,
  bindStrings,
  noBindings,
  type BindingContext,
  type Bindings,
} from '../binding/bound-text.ts';
import { idOfFile, textOfForm } from '../text/schema-parts.ts';
import type { Structured } from '../text/structured-file.ts';

/** What a story begins with. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  slug: idOfFile.describe('Last part of the address; each language has its own.'),
  deck: z.string().min(1).describe('One or two sentences under the title; numbers bound with `<Num>`.'),
  description: z
    .string()
    .min(50)
    .max(160)
    .describe('For search engines and link previews, at most 160 characters.'),
  theme: z.string().min(1).describe('What the story is about, above its title.'),
  published: z.iso.date(),
  revised: z.iso.date().optional(),
  lookedUp: z.iso.date().describe('The day on which newer editions of its figures were last looked for.'),
  lead: z.string().min(1).describe('The chart that opens the story on the front page.'),
  /** A strip of numbers for the front page: each is a number, its unit and a sentence. */
  numbers: z
    .array(
      z.strictObject({
        from: z.string().min(1),
        number: z.string().min(1),
        unit: z.string().min(1),
        text: z.string().min(1),
      }),
    )
    .max(4)
    .default([]),
  translates: textOfForm('hash')
    .optional()
    .describe('In a translation: the hash of the text it translates, as `npm run check` prints it.'),
  draft: z.boolean().default(false),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Binds the strip's numbers and those in title, deck, description and theme. */
export function bindFrontMatter(front: Structured<FrontMatter>, context: BindingContext): Bindings {
  const { value, placeOf, placeWithin } = front;
  const bindings = noBindings();
  value.numbers.forEach((number, index) => {
    const phrase = `${number.number} ${number.unit}`;
    const place = placeOf(['numbers', index, 'number']);
    const bound = bindNumber({ from: number.from }, phrase, place, context);
    // An address that names nothing is wrong where it is written.
    const isAddress = (code: string) => ['NUM-004', 'NUM-008', 'NUM-011', 'NUM-012'].includes(code);
    const from = placeOf(['numbers', index, 'from']);
    bound.findings = bound.findings.map((found) => (isAddress(found.code) ? { ...found, ...from } : found));
    addBindings(bindings, bound);
  });
  const strings: [PropertyKey[], string][] = [
    [['title'], value.title],
    [['deck'], value.deck],
    [['description'], value.description],
    [['theme'], value.theme],
    ...value.numbers.map((number, index): [PropertyKey[], string] => [
      ['numbers', index, 'text'],
      number.text,
    ]),
  ];
  const placed = strings.map(([path, source]) => ({
    source,
    placeOf: (start: number, end: number) => placeWithin(path, start, end),
  }));
  addBindings(bindings, bindStrings(placed, [], bindings.mentions, context));
  return bindings;
}
