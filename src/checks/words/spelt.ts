/** Every word for readers is in a list of its language; in a draft one that is not is a warning. */

import { finding } from '../../findings/finding.ts';
import { glossaryFile } from '../../ledgers/glossary.ts';
import type { Check } from '../../publication/check.ts';
import type { Publication } from '../../publication/publication.ts';
import { eachLanguage, visibleTexts } from '../../publication/visible-words.ts';
import { misspeltWords } from '../../spelling/misspelt.ts';
import { pressFile } from '../../stories/press.ts';
import { writtenLanguage } from '../../spelling/written-language.ts';

const spelt: Check = (publication, tree) => {
  const misspelt = misspeltWords(tree);
  if (misspelt.length === 0) return [];
  const drafts = draftFiles(publication);
  const read = new Set([...publication.charts.values()].map(({ file }) => file));
  const termIds = partsOf(
    [...publication.glossary.terms.values()].flatMap(({ draft, id }) => (draft ? [id] : [])),
  );
  const foreign = foreignWords(publication, new Set(misspelt.map(({ place }) => place.file)));
  return misspelt.flatMap(({ word, language, near, place }) => {
    if (foreign.has(`${place.file} ${language} ${word}`)) return [];
    // A chart that could not be read may be a draft: what keeps it from being read comes first.
    const isUnread = /^content\/charts\/[^/]+$/.test(place.file) && !read.has(place.file);
    const isDraft = isUnread || drafts.has(place.file);
    if (isDraft && placeholders(place.file, publication).has(word.toLowerCase())) return [];
    if (place.file === glossaryFile && termIds.has(word.toLowerCase())) return [];
    const facts = { word, language, ...(near.length === 0 ? {} : { meant: near.join(', ') }) };
    return [finding(isDraft ? 'WRD-011' : 'WRD-010', place, facts)];
  });
};

export default spelt;

/** The files of drafts; the tables of a draft dataset count to it. */
function draftFiles({ drafts, charts, datasets }: Publication): ReadonlySet<string> {
  return new Set([
    ...[...drafts.values()].flatMap(({ it, en }) => [it.file, en.file, pressFile(it.id)]),
    ...[...charts.values()].filter(({ spec }) => spec.draft).map(({ file }) => file),
    ...[...datasets.values()]
      .filter(({ descriptor }) => descriptor.x_draft === true)
      .flatMap(({ file, resources }) => [file, ...[...resources.values()].map((each) => each.file)]),
  ]);
}

/** Parts of a draft's id and names of columns, which stand for titles and names until somebody writes them. */
function placeholders(file: string, { datasets }: Publication): ReadonlySet<string> {
  const columns = [...datasets.values()].flatMap(({ resources }) =>
    [...resources.values()].flatMap(({ descriptor }) => descriptor.schema.fields.map(({ name }) => name)),
  );
  return partsOf([file, ...columns]);
}

function partsOf(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => id.toLowerCase().split(/[^\p{L}]+/u)));
}

/** The words, each after its file and language, of texts that stand in the other language as a whole: one finding says so. */
function foreignWords(publication: Publication, files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    visibleTexts(publication).flatMap((text) =>
      eachLanguage(text).flatMap(([language, pieces]) =>
        pieces.flatMap(({ text: said, place }) => {
          if (!files.has(place.file)) return [];
          const written = writtenLanguage(said);
          if (written === undefined || written === language) return [];
          return [...said.matchAll(/\p{L}+/gu)].map(([word]) => `${place.file} ${language} ${word}`);
        }),
      ),
    ),
  );
}
