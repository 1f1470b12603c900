/** What is wrong with YAML or JSON before its schema is asked: its syntax, and values that deceive. */

import { isScalar, visit, type Document, type Node, type Scalar } from 'yaml';
import { isPlain } from '../numbers/cell-number.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { groupOf, matchIn, present } from '../present.ts';
import { codePointName, unseenCharacter } from './text-file.ts';

type PlaceAt = (start: number, end?: number) => Place;

/** The parser's errors in our words, one a line; each where the mistake is, not where it was noticed. */
export function syntaxFindings(document: Document.Parsed, text: string, placeAt: PlaceAt): Finding[] {
  const found = document.errors.map(({ code, pos: [start, end] }): Finding => {
    if (code === 'TAB_AS_INDENT') return finding('YML-006', placeAt(text.indexOf('\t', start), start + 1));
    if (code === 'DUPLICATE_KEY') {
      const name = matchIn(text.slice(start).replace(/^["']/, ''), /^[^"':]*/);
      return finding('YML-007', placeAt(start, start + Math.max(1, name.length)), { name });
    }
    if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      const [line = ''] = text.slice(start).split('\n', 1);
      const colon = line.indexOf(': ');
      if (colon !== -1) return finding('YML-008', placeAt(start + colon));
      // A line without a colon; or a value that goes on, indented, in a line that has a key of its own.
      const isWholeLine = text.slice(lineStart, start).trim() === '';
      const next = isWholeLine ? null : /\S+/.exec(text.slice(start + line.length));
      if (next === null) return finding('YML-001', placeAt(start, start + line.trimEnd().length));
      const at = start + line.length + next.index;
      return finding('YML-001', placeAt(at, at + next[0].length));
    }
    const unclosed = code === 'MISSING_CHAR' ? quotedUntil(document, start) : undefined;
    if (unclosed !== undefined) return finding('YML-015', placeAt(unclosed));
    return finding('YML-001', placeAt(start, end));
  });
  const lines = new Set<number>();
  return found.filter(({ line }) => !lines.has(line) && lines.add(line)).slice(0, 20);
}

/** Where the quoted text begins that runs to `end`. */
function quotedUntil(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (node.type?.startsWith('QUOTE_') === true && node.range?.[1] === end) start = node.range[0];
    },
  });
  return start;
}

/** Anchors, aliases, tags and directives; numbers and keys that are read otherwise than written. */
export function scalarFindings(document: Document.Parsed, text: string, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  const indirect = (start: number, end: number, word: string) =>
    findings.push(finding('YML-010', placeAt(start, end), { word }));

  if (document.directives.docStart === true && /^%/m.test(text)) {
    const at = text.search(/^%/m);
    indirect(at, at + (/^.*/.exec(text.slice(at))?.[0].length ?? 1), '%');
  }
  visit(document, {
    Alias(_, node) {
      if (node.range) indirect(node.range[0], node.range[1], `*${node.source}`);
    },
    Pair(_, { key }) {
      if (isScalar(key) || key === null) return;
      const range = (key as Node).range;
      if (range) findings.push(finding('YML-001', placeAt(range[0], range[1])));
    },
    Value(position, node) {
      const [start, end] = present(node.range, 'the range of a parsed value');
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      const word = anchor === undefined ? tag && (tag.startsWith('tag:') ? '!!' : tag) : `&${anchor}`;
      if (word !== undefined) {
        const at = text.lastIndexOf(word, start);
        indirect(at === -1 ? start : at, at === -1 ? end : at + word.length, word);
      }
      if (isScalar(node))
        findings.push(
          ...escapeFindings(node, placeAt),
          ...plainScalarFindings(node, position === 'key', text, placeAt),
        );
    },
  });
  return findings;
}

/** An escape that writes a character which nobody sees: a line break may stand, and a hyphen that only breaks words. */
function escapeFindings({ type, value, range }: Scalar, placeAt: PlaceAt): Finding[] {
  if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return [];
  const unseen = unseenCharacter(value.replaceAll(/[\n\u00AD]/g, ''));
  if (unseen === undefined) return [];
  return [finding('TXT-004', placeAt(range[0], range[1]), { character: codePointName(unseen.character) })];
}

function plainScalarFindings(node: Scalar, isKey: boolean, text: string, placeAt: PlaceAt): Finding[] {
  if (node.type !== 'PLAIN' || !node.range) return [];
  const [start, end] = node.range;
  const written = present(node.source, 'the source of a plain scalar');
  const { value } = node;
  const isDeceptive =
    typeof value === 'number'
      ? !isPlain(written) && String(value) !== written
      : isKey && String(value) !== written;
  if (isDeceptive) {
    return [finding('YML-011', placeAt(start, end), { written, read: String(value) })];
  }
  const hash = typeof value === 'string' ? /^[ \t]+(?<comment>#.*)/.exec(text.slice(end)) : null;
  if (hash === null) return [];
  const comment = groupOf(hash, 'comment');
  const at = end + hash[0].length - comment.length;
  return [finding('YML-012', placeAt(at, at + comment.length), { written })];
}

/** What YAML forgives and JSON does not; other tools could not read the file. */
export function jsonFinding(text: string, placeAt: PlaceAt): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    // Only some of V8's messages say where: look outside texts for what YAML would have let pass.
    const bare = text.replace(/"(?:\\.|[^"\\\n])*"/g, (quoted) => `"${'_'.repeat(quoted.length - 2)}"`);
    const lax = /^\s*[^\s[{]|,(?=\s*[\]}])|#|'|(?<=[[{,:]\s*)[^\s[\]{},:"\d-](?!rue|alse|ull)/.exec(
      bare,
    )?.index;
    const told = /at position (\d+)/.exec(String(error))?.[1];
    // Where neither says, the mistake is somewhere in the whole: its beginning is shown.
    const at = lax ?? (told === undefined ? 0 : Number(told));
    return [finding('YML-014', placeAt(at + matchIn(text.slice(at), /^\s*/).length))];
  }
}
