/** A table as JSON, for programs. */

import type { Resource } from '../data/data-package.ts';
import { languages } from '../site.ts';

/**
 * The rows of a table, one flat object each: numbers are numbers, all else is text, what is missing is null. A field that
 * lacks a value in any row has two more members beside it in every row, `share_missing_it` and `share_missing_en`: why it
 * is missing, null where it is there.
 */
export function tableAsJson({ rows, descriptor }: Resource): Record<string, string | number | null>[] {
  const names = descriptor.schema.fields.map(({ name }) => name);
  const lacking = new Set(
    names.filter((name) => rows.some(({ cells }) => cells.get(name)?.value.kind === 'missing')),
  );
  return rows.map(({ cells }) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = cells.get(name)?.value;
        const own = value?.kind === 'number' ? value.number : value?.kind === 'text' ? value.text : null;
        const reason = value?.kind === 'missing' ? value.reason : undefined;
        const why = lacking.has(name)
          ? languages.map((language) => [`${name}_missing_${language}`, reason?.[language] ?? null] as const)
          : [];
        return [[name, own] as const, ...why];
      }),
    ),
  );
}
