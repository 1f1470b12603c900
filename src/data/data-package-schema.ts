/** What `datapackage.json` may say: Data Package v2 with the additions of this publication. */

import { z } from 'zod';
import { id, localised, textOfForm, webAddress } from '../text/schema-parts.ts';

const constraintsSchema = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  /** Numeric fields and years only. */
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  /** Text only; the whole cell must match. */
  pattern: z.string().optional(),
});

/** What stands where there is no value, and why; `x_label` says it where `missing-reasons.ts` doesn't know the label. */
const missingValuesSchema = z.array(
  z.strictObject({ value: z.string(), label: z.string().min(1), x_label: localised.optional() }),
);

const fieldSchema = z.strictObject({
  /** Column name in the CSV header; cell addresses and formulas use it. */
  name: textOfForm('column-name'),
  /** `date` is YYYY-MM-DD. */
  type: z.enum(['string', 'integer', 'number', 'year', 'date']),
  x_title: localised,
  /** Unit of every value of the column, see `unit.ts`; numeric fields need it or `x_roles.unit`. */
  x_unit: z.string().optional(),
  /**
   * The most decimals a number of the column may have. With 3 or more, `1.234` is a fraction for
   * certain; without, in a column of counts or money, it may be a thousand written the Italian way. More
   * than 15 says that all the digits that a program wrote are meant.
   */
  x_decimals: z.int().min(0).max(20).optional(),
  description: z.string().optional(),
  constraints: constraintsSchema.optional(),
  /** Instead of the table's, where an empty cell of this column means something of its own. */
  missingValues: missingValuesSchema.optional(),
});
export type Field = z.infer<typeof fieldSchema>;

/** Which column of a resource carries what is known about each of its values. */
const rolesSchema = z.strictObject({
  unit: z.string().optional(),
  qualifier: z.string().optional(),
  period: z.string().optional(),
  state: z.string().optional(),
  /** Optional to a reader; the checks want it, for a number without a source is not published. */
  source: z.string().optional(),
  formula: z.string().optional(),
  label: localised.optional(),
  caveat: localised.optional(),
});

/** Rows that must not be joined: other editions, definitions or bases, or what lies on either side of a break. */
const apartSchema = z.strictObject({
  /** Rows that differ in one of these columns are apart. */
  columns: z.array(z.string()).min(1),
  /** Where a series breaks, of a single column of years or numbers: what comes from here on is apart from the rest. */
  from: z.number().optional(),
  /** `line`: may stand side by side, but no line joins them; `axis`: never on one axis. */
  level: z.enum(['line', 'axis']),
  /** Why, in a sentence that readers are told. */
  x_reason: localised,
});
export type ApartDeclaration = z.infer<typeof apartSchema>;

const resourceSchema = z.strictObject({
  name: id,
  path: z.string().min(1),
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  /** The only dialect there is; may be said. */
  dialect: z.strictObject({ delimiter: z.literal(','), quoteChar: z.literal('"').optional() }).optional(),
  /** `sha256:` and 64 digits over the file's bytes. Required; optional here for a finding of its own. */
  hash: z.string().optional(),
  /** Size of the file. */
  bytes: z.int().min(0).optional(),
  x_title: localised,
  x_roles: rolesSchema,
  /** What must not be joined, whoever draws it. */
  x_apart: z.array(apartSchema).min(1).optional(),
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
  /** Checked like the others, not published. */
  x_draft: z.boolean().optional(),
  version: z.string().min(1),
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ name: z.string(), path: webAddress.optional(), title: z.string() })).min(1),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        path: webAddress.optional(),
        x_citekey: z.string().min(1),
        /** The day the source's own page was read. */
        x_accessed: z.iso.date().optional(),
        /** How we read it, when not on a page of its publisher. */
        x_seen: localised.optional(),
        x_archived: webAddress.optional(),
        x_rights: textOfForm('rights'),
      }),
    )
    .min(1),
  resources: z.array(resourceSchema).min(1),
});
export type DataPackage = z.infer<typeof packageSchema>;
