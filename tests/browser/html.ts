/** Reads the tags of a built page without a browser. Enough for pages a serialiser has written. */

/** One start tag: its name in lower case, its attributes with their references resolved. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** The source up to the end tag of a title, a first heading, a style or a script; '' for others. */
  inner: string;
}

const tagPattern =
  /<!--[\s\S]*?-->|<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
/** Elements whose content is text, whatever it looks like. */
const rawElements = new Set(['script', 'style', 'textarea', 'title']);
const namedReferences: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Every start tag of a page in its order; comments and what scripts spell out are left aside. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const pattern = new RegExp(tagPattern);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const isRaw = rawElements.has(name);
    const end = isRaw || name === 'h1' ? html.indexOf(`</${name}`, pattern.lastIndex) : -1;
    const inner = end === -1 ? '' : html.slice(pattern.lastIndex, end);
    if (isRaw && end !== -1) pattern.lastIndex = end;
    tags.push({ name, attributes: attributesOf(match[2] ?? ''), inner });
  }
  return tags;
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of source.matchAll(attributePattern)) {
    if (name !== undefined) {
      attributes[name.toLowerCase()] = decodeReferences(double ?? single ?? bare ?? '');
    }
  }
  return attributes;
}

/** Text with its character references resolved: `&amp;` and `&#38;` are `&`. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return namedReferences[String(name)] ?? whole;
  });
}
