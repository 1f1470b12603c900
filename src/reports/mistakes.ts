/**
 * The mistakes that the tests make, as examples of their codes: what the editor did, what `npm run check`
 * prints then, and what should have been written. Each was committed and found, so that none is invented.
 */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { describeFinding, factsSchemaOf, findingCodes, type FindingCode } from '../findings/registry.ts';
import { everyCode, writtenBefore } from '../made-before.ts';
import { languages, type Language } from '../site.ts';
import { projectRoot } from '../project-root.ts';
import { printFinding } from './report-text.ts';

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
  change?: { wrong: string; right: string } | undefined;
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

/** What is found, as the tests of the checks store it. */
const foundSchema = z.strictObject({
  line: z.int(),
  column: z.int(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The line and its carets, as they are printed. */
  frame: z.string(),
});
type Fixture = z.infer<typeof fixtureSchema>;

type LocalisedMistake = Pick<Fixture['finding'], 'code' | 'file'> & Record<Language, Mistake>;

let known: Map<FindingCode, LocalisedMistake[]> | undefined;

/**
 * The mistakes that bring a code, in the order of their names; those in a story of another language last. None in
 * a publication that brings no examples, such as the sample of the tests.
 */
export function mistakesOf(code: FindingCode, language: Language): Mistake[] {
  known ??= Map.groupBy(readMistakes(projectRoot), ({ code: each }) => each);
  const isForeign = ({ file }: LocalisedMistake) =>
    languages.some((other) => other !== language && file.endsWith(`/${other}.mdx`));
  const ofCode = known.get(code);
  if (ofCode === undefined) return [];
  const own = ofCode.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
  return own.map((mistake) => mistake[language]);
}

function readMistakes(root: string): LocalisedMistake[] {
  const files = globSync('content/mistakes/*.yaml', { cwd: root })
    .sort()
    .map((path) => ({
      made: readFileSync(join(root, path), 'utf8'),
      found: readFileSync(join(root, path.replace(/\.yaml$/, '.json')), 'utf8'),
    }));
  const parts = files.flatMap(({ made, found }) => [made, found]);
  const read = () => JSON.stringify(files.map(readMistake));
  return JSON.parse(writtenBefore('mistakes', parts, read, { code: everyCode })) as LocalisedMistake[];
}

function readMistake({ made, found: stored }: { made: string; found: string }): LocalisedMistake {
  const fixture = fixtureSchema.parse(parse(made));
  const { frame, ...found } = foundSchema.parse(JSON.parse(stored));
  const { code, file } = fixture.finding;
  const facts = factsSchemaOf(code).parse(found.facts);
  const mistakeIn = (language: Language): Mistake => ({
    done: fixture.title[language],
    ...describeFinding({ code, facts }, language),
    printed: printFinding({ ...found, code, file, facts }, frame, language).trimEnd(),
    change: changeOf(fixture),
  });
  return { code, file, it: mistakeIn('it'), en: mistakeIn('en') };
}

/** The one replacement in the file of the finding, if both of its sides say something different to the eye. */
function changeOf({ edits, finding }: Fixture): Mistake['change'] {
  const own = edits.filter(({ file }) => file === finding.file);
  const [edit] = own;
  if (own.length !== 1 || edit?.replace === undefined || edit.until !== undefined) return undefined;
  // What only takes something out shows nothing in its place.
  if (edit.with === undefined) return undefined;
  // The tags around a figure are the same on both sides.
  const figureOf = (text: string) => text.trim().replace(/^>(.*)<$/s, '$1');
  const [wrong, right] = [figureOf(edit.with), figureOf(edit.replace)];
  const seen = (text: string) =>
    text
      .normalize('NFC')
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/\s+/g, ' ');
  if (wrong === '' || right === '' || seen(wrong) === seen(right)) return undefined;
  return { wrong, right };
}
