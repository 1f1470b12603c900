/**
 * The word lists of both languages. They are read when a word is met that nobody has looked up before: the Italian one
 * takes most of a second. What they said is kept in `.cache/`, under their versions.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { present } from '../present.ts';
import { projectRoot } from '../project-root.ts';
import { languages, type Language, type Localised } from '../site.ts';

/** In each language the package and its file; both say under which licence they may be used. */
const lists: Localised<{ package: string; file: string }> = {
  // GPL-3.0: the checks read it, nothing that is published holds it.
  it: { package: '@cspell/dict-it-it', file: 'dict/it-it.trie' },
  en: { package: '@cspell/dict-en-gb-mit', file: 'en_GB.trie.gz' },
};

const require = createRequire(import.meta.url);
const keptFile = join(projectRoot, '.cache', 'spelling.json');

type Trie = ReturnType<(typeof import('cspell-trie-lib'))['decodeTrie']>;
const tries = new Map<Language, Trie>();

function folderOf(name: string): string {
  return dirname(present(findPackageJSON(name, import.meta.url), `the package ${name} (npm ci brings it)`));
}

/** What reads the lists. Loaded only where a list is read, and by its path: it is no package that `require` finds. */
function trieReader(): typeof import('cspell-trie-lib') {
  const folder = folderOf('cspell-trie-lib');
  return require(join(folder, 'dist/index.js')) as typeof import('cspell-trie-lib');
}

function trieOf(language: Language): Trie {
  const read = tries.get(language);
  if (read !== undefined) return read;
  const { package: name, file } = lists[language];
  const bytes = readFileSync(join(folderOf(name), file));
  const trie = trieReader().decodeTrie(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  tries.set(language, trie);
  return trie;
}

const keptSchema = z.strictObject({
  versions: z.string(),
  known: z.strictObject({ it: z.array(z.string()), en: z.array(z.string()) }),
  /** What is in no list, with the nearest words. */
  unknown: z.strictObject({
    it: z.record(z.string(), z.array(z.string())),
    en: z.record(z.string(), z.array(z.string())),
  }),
  /** Marks of files in which nothing was found, the newest last. */
  clean: z.array(z.string()),
});

/** What has been looked up before. */
interface Memory {
  known: Localised<Set<string>>;
  unknown: Localised<Map<string, string[]>>;
  clean: Set<string>;
  /** Words looked up since it was last written. */
  learnt: number;
}
let memory: Memory | undefined;

function versionsOf(): string {
  const said = languages.map((language) =>
    readFileSync(join(folderOf(lists[language].package), 'package.json'), 'utf8'),
  );
  return createHash('sha256').update(said.join()).digest('hex').slice(0, 16);
}

function remembered(): Memory {
  memory ??= readMemory() ?? {
    known: { it: new Set(), en: new Set() },
    unknown: { it: new Map(), en: new Map() },
    clean: new Set(),
    learnt: 0,
  };
  return memory;
}

function readMemory(): Memory | undefined {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(keptFile, 'utf8')));
    if (kept.versions !== versionsOf()) return undefined;
    return {
      known: { it: new Set(kept.known.it), en: new Set(kept.known.en) },
      unknown: { it: new Map(Object.entries(kept.unknown.it)), en: new Map(Object.entries(kept.unknown.en)) },
      clean: new Set(kept.clean),
      learnt: 0,
    };
  } catch {
    // Never written, or not whole: everything is looked up anew.
    return undefined;
  }
}

/** Files of which it is kept that they are clean: those of a few publications as they are. */
const mostClean = 3000;

/** Writes what has been looked up, if there is something new. A disk that can't be written is no reason to fail. */
export function keepVerdicts(): void {
  if (memory === undefined || memory.learnt === 0) return;
  const { known, unknown, clean } = memory;
  const kept: z.infer<typeof keptSchema> = {
    versions: versionsOf(),
    known: { it: [...known.it], en: [...known.en] },
    unknown: { it: Object.fromEntries(unknown.it), en: Object.fromEntries(unknown.en) },
    clean: [...clean].slice(-mostClean),
  };
  memory.learnt = 0;
  try {
    mkdirSync(dirname(keptFile), { recursive: true });
    const beside = `${keptFile}.${process.pid}`;
    writeFileSync(beside, JSON.stringify(kept));
    renameSync(beside, keptFile);
  } catch {
    return;
  }
}

/** Whether nothing was found before in what a mark stands for. */
export function isClean(mark: string): boolean {
  return remembered().clean.has(mark);
}

/** Remembers that nothing was found in what a mark stands for. */
export function noteClean(mark: string): void {
  remembered().clean.add(mark);
}

/** Whether a word as it stands is in the list of a language; accents and capitals count. */
export function isListed(word: string, language: Language): boolean {
  const { known, unknown } = remembered();
  if (known[language].has(word)) return true;
  if (unknown[language].has(word)) return false;
  const isThere = trieOf(language).hasWord(word, true);
  if (isThere) known[language].add(word);
  else unknown[language].set(word, []);
  remembered().learnt += 1;
  return isThere;
}

/** Up to three words of a language's list that look like one that is not there, the nearest first. */
export function nearestWords(word: string, language: Language): readonly string[] {
  const { unknown } = remembered();
  const before = unknown[language].get(word) ?? [];
  if (before.length > 0) return before;
  const found = trieOf(language)
    .suggest(word, { numSuggestions: 3, includeTies: false, ignoreCase: true })
    // What only capitals tell apart is no help.
    .filter((near) => !near.includes('~') && near.toLowerCase() !== word.toLowerCase());
  unknown[language].set(word, found);
  remembered().learnt += 1;
  return found;
}
