/** The parser's error as a finding: in our words, and where the mistake is, not where it was noticed. */

import type { VFileMessage } from 'vfile-message';
import type { SyntaxFault } from '../findings/syntax-faults.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { TextPlaces } from '../text/text-places.ts';
import { groupOf, matchIn, present } from '../present.ts';

export function syntaxErrorFinding(error: VFileMessage, text: string, places: TextPlaces): Finding {
  const at = offsetOf(error, text);
  const { ruleId = '', reason } = error;
  const fault = (name: SyntaxFault, start: number, end = start + 1, word = '') =>
    finding('MDX-001', places.at(start, end), { fault: name, word });

  if (error.source === 'micromark-extension-mdxjs-esm') {
    const before = text.slice(0, at + 1);
    const line = Math.max(...[...before.matchAll(/^(?:import|export)\b/gm)].map((match) => match.index), 0);
    return finding('MDX-002', places.at(line, line + 6));
  }
  if (error.source === 'micromark-extension-mdx-expression') {
    const open = Math.max(0, text.lastIndexOf('{', at));
    const end = text.indexOf('\n', open);
    const expression = text.slice(open + 1, end === -1 ? undefined : end).replace(/\}.*$/, '');
    return finding('MDX-003', places.at(open, open + 1), { expression: expression.trim() });
  }
  if (ruleId === 'end-tag-mismatch') {
    const opening = /Expected a closing tag for `(?<tag><\w+>)` \((?<line>\d+):(?<column>\d+)/.exec(reason);
    if (opening !== null) {
      const tag = groupOf(opening, 'tag');
      const [line, column] = [Number(groupOf(opening, 'line')), Number(groupOf(opening, 'column'))];
      const start = offsetOfPoint(text, line, column);
      return fault('unclosed-element', start, start + tag.length - 1, tag);
    }
    const mismatch = reason.startsWith('Unexpected') ? 'stray-end' : 'overlap';
    // The parser names the closing tag, but one with a prefix or a dot in it.
    const tag = /`(?<tag><\/\w*>)`/.exec(reason)?.groups?.['tag'];
    const misspelt = tag === undefined ? undefined : misspeltOpening(text.slice(0, at), text, tag);
    if (tag !== undefined && misspelt !== undefined) {
      const { start, name } = misspelt;
      return fault('misspelt-open', start, start + name.length + 1, `<${name}> … ${tag}`);
    }
    return tag === undefined ? fault(mismatch, at, at) : fault(mismatch, at, at + tag.length, tag);
  }
  // The tag the parser is in begins at the last bracket that opens one.
  const open = text.lastIndexOf('<', at);
  if (ruleId === 'unexpected-closing-slash') {
    const tag = /^<\/\w*>?/.exec(text.slice(open))?.[0] ?? '<';
    const misspelt = misspeltOpening(text.slice(0, open), text, tag);
    if (misspelt !== undefined) {
      const { start, name } = misspelt;
      return fault('misspelt-open', start, start + name.length + 1, `<${name}> … ${tag}`);
    }
    return fault('stray-end', open, open + tag.length, tag);
  }
  if (ruleId === 'unexpected-character' && at === open + 1) {
    return text.startsWith('<!--', open) ? fault('comment', open, open + 4) : fault('less-than', open);
  }
  if (/^<https?:/.test(text.slice(open))) return fault('autolink', open, open + 1);
  if (ruleId === 'unexpected-character' && /value, expected/.test(reason)) {
    const isCurly = /[“”„«»‘’]/.test(text.charAt(at));
    return fault(isCurly ? 'curly-quotes' : 'bare-value', at, at + 1, text.charAt(at));
  }
  const quote = openQuoteBefore(text, at);
  if (quote !== undefined) return fault('open-quote', quote);
  if (open === -1) return fault('other', at);
  const tag = matchIn(text.slice(open), /^<\w*/);
  return fault('open-tag', open, open + tag.length, tag);
}

/**
 * The opening tag that a closing one was meant for: nothing of its name is open, and the last tag before it that nothing
 * closes has a name much like it. Undefined where there is none.
 */
function misspeltOpening(
  before: string,
  text: string,
  closing: string,
): { start: number; name: string } | undefined {
  const meant = closing.replaceAll(/[</>]/g, '');
  const opened = [...before.matchAll(/<(?<name>[A-Za-z]\w*)(?=[\s>])/g)];
  const isClosed = (name: string) => text.includes(`</${name}>`);
  const candidates = opened.filter((match) => !isClosed(groupOf(match, 'name')));
  const last = candidates.at(-1);
  if (meant === '' || last === undefined) return undefined;
  const name = groupOf(last, 'name');
  return nearestName(name, [meant]) === undefined ? undefined : { start: last.index, name };
}

/**
 * The quote that opens an attribute's value and takes in what follows its tag: it ends at `at`, or at the
 * first quote of another tag.
 */
function openQuoteBefore(text: string, at: number): number | undefined {
  const before = text.slice(0, at);
  for (let start = before.lastIndexOf('<'); start > 0; start = before.lastIndexOf('<', start - 1)) {
    const tag = /^<\w+(?:\s+[\w-]+="[^"]*")*?\s+[\w-]+=(?<quoted>"[^"]*)(?:"[^"<>=]*)?$/d.exec(
      before.slice(start),
    );
    if (tag !== null && /[<>]/.test(groupOf(tag, 'quoted'))) {
      const [from] = present(tag.indices?.groups?.['quoted'], 'where a quoted value stands');
      return start + from;
    }
    // Tags are short, and none begins before the paragraph that ends where the parser gave up.
    if (at - start > 2000) return undefined;
  }
  return undefined;
}

function offsetOf({ place }: VFileMessage, text: string): number {
  const point = place !== undefined && 'start' in place ? place.start : place;
  return point?.offset ?? offsetOfPoint(text, point?.line ?? 1, point?.column ?? 1);
}

/** Line and column from 1, in UTF-16 units, as the parser counts them. */
function offsetOfPoint(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
