/** Elements in a page that stays text: where they stand, so that they can be cut out or replaced. */

import { Parser } from 'htmlparser2';

/** An element in the text of a page; offsets count characters. */
export interface FoundElement {
  attributes: Readonly<Record<string, string>>;
  /** Where its start tag begins, and where its end tag has ended. */
  start: number;
  end: number;
  /** What stands between its tags, as it is written. */
  inside: string;
}

/** Every element of a name in an HTML page that has an end tag, in the order in which they end. */
export function findElements(html: string, name: string): FoundElement[] {
  const found: FoundElement[] = [];
  const open: { attributes: Readonly<Record<string, string>>; start: number; insideStart: number }[] = [];
  const parser = new Parser({
    onopentag(opened, attributes) {
      if (opened !== name) return;
      open.push({
        attributes: { ...attributes },
        start: parser.startIndex,
        insideStart: parser.endIndex + 1,
      });
    },
    onclosetag(closed, isImplied) {
      if (closed !== name) return;
      const opening = open.pop();
      if (opening === undefined || isImplied) return;
      const { attributes, start, insideStart } = opening;
      const inside = html.slice(insideStart, parser.startIndex);
      found.push({ attributes, start, end: parser.endIndex + 1, inside });
    },
  });
  parser.end(html);
  return found;
}

/** A page with each of some elements, in order and none inside another, replaced by a text. */
export function replaceElements(
  html: string,
  elements: readonly FoundElement[],
  replacement: (found: FoundElement, index: number) => string,
): string {
  let written = '';
  let from = 0;
  elements.forEach((found, index) => {
    written += html.slice(from, found.start) + replacement(found, index);
    from = found.end;
  });
  return written + html.slice(from);
}

/** What a page shows as text, with its references read: nothing of its tags, sheets and scripts. */
export function shownText(html: string): string {
  const hidden = new Set(['script', 'style']);
  let depth = 0;
  let text = '';
  const parser = new Parser({
    onopentagname(name) {
      if (hidden.has(name)) depth += 1;
    },
    ontext(part) {
      if (depth === 0) text += part;
    },
    onclosetag(name) {
      if (hidden.has(name)) depth -= 1;
    },
  });
  parser.end(html);
  return text;
}
