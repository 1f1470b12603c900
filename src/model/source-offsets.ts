/** Where the characters of a Markdown text stand in its source, which has escapes and entities. */

/**
 * Offsets into `source` for every UTF-16 unit of `value`, and one for its end.
 * `a \* b &lt; c` says `a * b < c`; lines of a quotation or a list lose what is before them.
 */
export function sourceOffsets(source: string, value: string): number[] {
  if (source === value) return Array.from({ length: value.length + 1 }, (_, index) => index);
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    const entity = /^&#?\w+;/.exec(source.slice(at, at + 40))?.[0];
    while (at < source.length && source[at] !== value[index] && entity === undefined) at++;
    offsets.push(at);
    at += entity?.length ?? 1;
  }
  return [...offsets, Math.min(at, source.length)];
}
