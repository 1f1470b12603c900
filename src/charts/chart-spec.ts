/**
 * What `content/charts/<id>.yaml` may say, whatever the type of the chart, and how a type adds to it. A
 * chart is data; only a type is code.
 */

import { z } from 'zod';
import { commonFields, commonWords, inEachLanguage, tidyFields, tidyWords } from './chart-spec-parts.ts';

/** No fields beyond those that others have too. */
type NoMore = Record<never, never>;

/** What the file of every chart says; `kind` is the name of its type. */
export type ChartSpec = z.infer<ReturnType<typeof ownSchema<string, NoMore, NoMore>>>;

/** What the file of a chart of tidy rows says. */
export type TidySpec = z.infer<ReturnType<typeof tidySchema<string, NoMore, NoMore>>>;

/** Whether a chart is drawn from tidy rows; the others name the rows of each of their parts. */
export function isTidy(spec: ChartSpec): spec is TidySpec {
  return 'annotations' in spec;
}

/**
 * The schema of a type that draws tidy rows.
 * @param name what `kind` says in the file
 * @param description help for editors, a sentence
 * @param fields what its file says beyond the others
 * @param words what its words say beyond the others
 */
export function tidySchema<
  Name extends string,
  Fields extends z.ZodRawShape = NoMore,
  Words extends z.ZodRawShape = NoMore,
>(name: Name, description: string, { fields, words }: { fields?: Fields; words?: Words } = {}) {
  return z
    .strictObject({
      kind: z.literal(name),
      ...tidyFields,
      ...(fields as Fields),
      words: inEachLanguage({ ...tidyWords, ...(words as Words) }),
    })
    .describe(description);
}

/** The schema of a type that names its rows itself, otherwise as `tidySchema`. */
export function ownSchema<Name extends string, Fields extends z.ZodRawShape, Words extends z.ZodRawShape>(
  name: Name,
  description: string,
  { fields, words }: { fields: Fields; words: Words },
) {
  return z
    .strictObject({
      kind: z.literal(name),
      ...commonFields,
      ...fields,
      words: inEachLanguage({ ...commonWords, ...words }),
    })
    .describe(description);
}
