/** What `datapackage.json` may say: Data Package v2 with the additions of this publication. */

import { z } from 'zod';
import { id, localised, textOfForm, webAddress } from '../text/schema-parts.ts';

const constraintsSchema = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional().describe('Numeric fields and years only.'),
  maximum: z.number().optional(),
  pattern: z.string().optional().describe('Text only; the whole cell must match.'),
});

/** What stands where there is no value, and why; `x_label` says it where `missing-reasons.ts` doesn't know the label. */
const missingValuesSchema = z.array(
  z.strictObject({ value: z.string(), label: z.string().min(1), x_label: localised.optional() }),
);

const fieldSchema = z.strictObject({
  name: textOfForm('column-name').describe('Column name in the CSV header; cell addresses and formulas use it.'),
  type: z.enum(['string', 'integer', 'number', 'year', 'date']).describe('`date` is YYYY-MM-DD.'),
  x_title: localised,
  x_unit: z.string().optional().describe('Unit of every value of the column, see `unit.ts`; numeric fields need it or `x_roles.unit`.'),
  /**
   * The most decimals a number of the column may have. With 3 or more, `1.234` is a fraction for
   * certain; without, in a column of counts or money, it may be a thousand written the Italian way. More
   * than 15 says that all the digits that a program wrote are meant.
   */
  x_decimals: z.int().min(0).max(20).optional(),
  description: z.string().optional(),
  constraints: constraintsSchema.optional(),
  missingValues: missingValuesSchema.optional().describe('Instead of the table\'s, where an empty cell of this column means something of its own.'),
});
export type Field = z.infer<typeof fieldSchema>;

/** Which column of a resource carries what is known about each of its values. */
const rolesSchema = z.strictObject({
  unit: z.string().optional(),
  qualifier: z.string().optional(),
  period: z.string().optional(),
  state: z.string().optional(),
  source: z.string().optional().describe('Optional to a reader; the checks want it, for a number without a source is not published.'),
  formula: z.string().optional(),
  label: localised.optional(),
  caveat: localised.optional(),
});

/** Rows that must not be joined: other editions, definitions or bases, or what lies on either side of a break. */
const apartSchema = z.strictObject({
  columns: z.array(z.string()).min(1).describe('Rows that differ in one of these columns are apart.'),
  from: z.number().optional().describe('Where a series breaks, of a single column of years or numbers: what comes from here on is apart from the rest.'),
  level: z.enum(['line', 'axis']).describe('`line`: may stand side by side, but no line joins them; `axis`: never on one axis.'),
  x_reason: localised.describe('Why, in a sentence that readers are told.'),
});
export type ApartDeclaration = z.infer<typeof apartSchema>;

const resourceSchema = z.strictObject({
  name: id,
  path: z.string().min(1),
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({ delimiter: z.literal(','), quoteChar: z.literal('"').optional() }).optional().describe('The only dialect there is; may be said.'),
  hash: z.string().optional().describe('`sha256:` and 64 digits over the file\'s bytes. Required; optional here for a finding of its own.'),
  bytes: z.int().min(0).optional().describe('Size of the file.'),
  x_title: localised,
  x_roles: rolesSchema,
  x_apart: z.array(apartSchema).min(1).optional().describe('What must not be joined, whoever draws it.'),
  schema: z.strictObject({
    fields: z.array(fieldSchema).min(1),
    primaryKey: z.array(z.string()).min(1),
    missingValues: missingValuesSchema,
  }),
});
export type ResourceDescriptor = z.infer<typeof resourceSchema>;

/** The whole descriptor. */
export const packageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  title: z.string().min(1),
  description: z.string().min(1),
  x_title: localised,
  x_description: localised,
  x_draft: z.boolean().optional().describe('Checked like the others, not published.'),
  version: z.string().min(1),
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ name: z.string(), path: webAddress.optional(), title: z.string() })).min(1),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        path: webAddress.optional(),
        x_citekey: z.string().min(1),
        x_accessed: z.iso.date().optional().describe('The day the source\'s own page was read.'),
        x_seen: localised.optional().describe('How we read it, when not on a page of its publisher.'),
        x_archived: webAddress.optional(),
        x_rights: textOfForm('rights'),
      }),
    )
    .min(1),
  resources: z.array(resourceSchema).min(1),
});
export type DataPackage = z.infer<typeof packageSchema>;
