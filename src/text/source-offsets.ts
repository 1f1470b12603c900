/** Where the characters of a text stand in its source: Markdown or YAML, with escapes and folded lines. */

/**
 * Offsets into `source` for every UTF-16 unit of `value`, and one for its end.
 * `a \* b &lt; c` says `a * b < c`; a quotation, a list and a folded text lose what begins their lines.
 */
export function sourceOffsets(source: string, value: string): number[] {
  if (source === value) return Array.from({ length: value.length + 1 }, (_, index) => index);
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    const written = source[at] === '&' ? /^&#?\w+;/.exec(source.slice(at, at + 40))?.[0] : undefined;
    const entity = written !== undefined && value.startsWith(written, index) ? undefined : written;
    while (at < source.length && source[at] !== value[index] && entity === undefined) at++;
    offsets.push(at);
    at += entity?.length ?? 1;
  }
  return [...offsets, Math.min(at, source.length)];
}
