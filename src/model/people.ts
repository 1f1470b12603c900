/** Whom the stories quote or cite: `content/people.yaml`, people and organisations with who they are. */

import { z } from 'zod';
import { languages, type Language, type Localised } from '../site.ts';
import { bindStrings, type Bindings } from './bound-text.ts';
import type { DatasetIndex } from './address.ts';
import type { Finding, Place } from './finding.ts';
import type { Publication } from './publication.ts';
import type { Reference } from './references.ts';
import type { SourceTree } from './source-tree.ts';
import type { Story } from './story.ts';
import { readStructured } from './structured-file.ts';
import { readTextFile } from './text-file.ts';

const wordsSchema = z.strictObject({
  name: z.string().min(1),
  /** Who that is, or what they count. */
  role: z.string().min(1),
});

const voiceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(['person', 'organisation']),
  /** As `content/references.json` writes them: the literal, or the family name. */
  authors: z.array(z.string().min(1)).min(1),
  words: z.strictObject({ it: wordsSchema, en: wordsSchema }),
});

/** A person or an organisation with the places of its authors. */
export interface Voice extends z.infer<typeof voiceSchema> {
  bindings: Localised<Bindings>;
  authorPlaces: Place[];
}

export const peopleFile = 'content/people.yaml';

/** Reads the ledger; undefined where there is none that can be read. */
export function readPeople(
  tree: SourceTree,
  context: { datasets: DatasetIndex; names: readonly string[] },
): { people: readonly Voice[] | undefined; findings: Finding[] } {
  if (!tree.has(peopleFile)) return { people: undefined, findings: [] };
  const { text, findings } = readTextFile(peopleFile, tree.get(peopleFile));
  if (text === undefined || findings.length > 0) return { people: undefined, findings };
  const { structured, findings: mistakes } = readStructured(peopleFile, text, z.array(voiceSchema));
  if (structured === undefined) return { people: undefined, findings: mistakes };
  const people = structured.value.map((voice, at): Voice => {
    const bindings = {} as Localised<Bindings>;
    for (const language of languages) {
      const strings = Object.entries(voice.words[language]).map(([key, source]) => ({
        source,
        placeOf: (start: number, end: number) =>
          structured.placeWithin([at, 'words', language, key], start, end),
      }));
      bindings[language] = bindStrings(strings, [], [], { language, ...context });
      findings.push(...bindings[language].findings);
    }
    return {
      ...voice,
      bindings,
      authorPlaces: voice.authors.map((_, index) => structured.placeOf([at, 'authors', index])),
    };
  });
  return { people, findings };
}

/** The names under which a reference's authors are known to the ledger. */
export function authorNames({ author }: Reference): string[] {
  return author.map((each) => ('literal' in each ? String(each.literal) : String(each.family)));
}

/** The keys of the sources that a story cites, or binds a number of. */
export function sourcesOfStory({ citations, bindings }: Story): Set<string> {
  const bound = bindings.numbers.flatMap(({ cell }) => cell.source ?? []);
  return new Set([...citations, ...bound]);
}

/** The stories that quote or cite somebody, with the sources in which they do. */
export function storiesOfVoice(
  { authors }: Voice,
  { stories, references }: Pick<Publication, 'stories' | 'references'>,
  language: Language,
): { story: Story; sources: Reference[] }[] {
  return [...stories.values()].flatMap((versions) => {
    const story = versions[language];
    const sources = [...sourcesOfStory(story)].flatMap((key) => {
      const reference = references.get(key);
      return reference !== undefined && authorNames(reference).some((name) => authors.includes(name))
        ? [reference]
        : [];
    });
    return sources.length === 0 ? [] : [{ story, sources }];
  });
}
