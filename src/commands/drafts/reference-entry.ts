/** A source that is not listed yet, as far as it is known. */

/**
 * An entry of `content/references.json`.
 * @returns `isWhole` is false where only a person can say who published it, and in which year
 */
export function referenceEntry(
  key: string,
  title: string,
  { publisher, issued, url }: { publisher?: string; issued?: string; url?: string },
  day: string,
): { entry: object; isWhole: boolean } {
  const year = issued !== undefined && /^\d{4}$/.test(issued) ? Number(issued) : undefined;
  const isWhole = publisher !== undefined && publisher !== '' && year !== undefined;
  const entry = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: isWhole ? publisher : '' }],
    issued: { 'date-parts': [[year ?? '']] },
    ...(url === undefined || url === '' ? {} : { URL: url }),
    accessed: { 'date-parts': [day.split('-').map(Number)] },
    read: { as: 'original' },
  };
  return { entry, isWhole };
}

/** The text of the list with one more entry at its end; the others stay as they are written. */
export function withReference(references: string, entry: object): string {
  const lines = JSON.stringify(entry, null, 2)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  const end = references.lastIndexOf(']');
  const before = references.slice(0, end).trimEnd();
  return `${before}${before.endsWith('[') ? '' : ','}\n${lines}\n]\n`;
}
