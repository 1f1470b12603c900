/**
 * The mistakes that the tests make, as examples of their codes: what the editor did, what `npm run check`
 * prints then, and what should have been written. Each was committed and found, so that none is invented.
 */

import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { findingCodes, type FindingCode } from '../findings/registry.ts';
import { languages, type Language } from '../site.ts';
import { projectRoot } from '../project-root.ts';

/** A mistake in one language. */
export interface Mistake {
  /** What the editor did, in a sentence. */
  done: string;
  /** What is wrong and how to mend it, as the command says it in this case. */
  problem: string;
  help: string;
  /** The whole of what the command prints. */
  printed: string;
  /** The words with the mistake and without it; undefined where that can't be seen. */
  change: { wrong: string; right: string } | undefined;
}

const fixtureSchema = z.looseObject({
  title: z.object({ it: z.string(), en: z.string() }),
  edits: z.array(
    z.looseObject({
      file: z.string(),
      replace: z.string().optional(),
      until: z.string().optional(),
      with: z.string().optional(),
    }),
  ),
  finding: z.looseObject({ code: z.enum(findingCodes), file: z.string() }),
});
type Fixture = z.infer<typeof fixtureSchema>;

type LocalisedMistake = Pick<Fixture['finding'], 'code' | 'file'> & Record<Language, Mistake>;

let known: Map<FindingCode, LocalisedMistake[]> | undefined;

/** The mistakes that bring a code, in the order of their names; those in a story of another language last. */
export function mistakesOf(code: FindingCode, language: Language): Mistake[] {
  known ??= Map.groupBy(readMistakes(projectRoot), ({ code: each }) => each);
  const isForeign = ({ file }: LocalisedMistake) =>
    languages.some((other) => other !== language && file.endsWith(`/${other}.mdx`));
  const own = (known.get(code) ?? []).toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
  return own.map((mistake) => mistake[language]);
}

function readMistakes(root: string): LocalisedMistake[] {
  return globSync('tests/fixtures/mistakes/*.yaml', { cwd: root })
    .sort()
    .map((path) => {
      const fixture = fixtureSchema.parse(parse(readFileSync(join(root, path), 'utf8')));
      const snapshot = `tests/checks/snapshots/mistakes/${basename(path, '.yaml')}.txt`;
      // A block for each language, in their order.
      const blocks = readFileSync(join(root, snapshot), 'utf8').trimEnd().split('\n\n');
      const [it, en] = languages.map((language, index) => mistakeOf(fixture, blocks[index] ?? '', language));
      if (it === undefined || en === undefined) throw new Error(`${snapshot} lacks a language`);
      return { code: fixture.finding.code, file: fixture.finding.file, it, en };
    });
}

function mistakeOf(fixture: Fixture, printed: string, language: Language): Mistake {
  const [, problem, help] = /^\S+\] (.+?)\n {2}[^\n]+:\d+:\d+\n.*\n? {2}\p{L}+: (.+)$/su.exec(printed) ?? [];
  if (problem === undefined || help === undefined) throw new Error(`not a report: ${printed}`);
  return { done: fixture.title[language], problem, help, printed, change: changeOf(fixture) };
}

/** The one replacement in the file of the finding, if both of its sides say something different to the eye. */
function changeOf({ edits, finding }: Fixture): Mistake['change'] {
  const own = edits.filter(({ file }) => file === finding.file);
  const [edit] = own;
  if (own.length !== 1 || edit?.replace === undefined || edit.until !== undefined) return undefined;
  // The tags around a figure are the same on both sides.
  const [wrong, right] = [edit.with ?? '', edit.replace].map((text) =>
    text.trim().replace(/^>(.*)<$/s, '$1'),
  );
  const seen = (text = '') =>
    text
      .normalize('NFC')
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/\s+/g, ' ');
  if (!wrong || !right || seen(wrong) === seen(right)) return undefined;
  return { wrong, right };
}
