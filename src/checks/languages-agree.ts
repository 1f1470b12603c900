/** Section by section, both languages of a text say the same numbers and show the same charts. */

import type { Mention, Waiver } from '../binding/bound-text.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { readNumberPhrase } from '../numbers/read-phrase.ts';
import type { Named, Section } from '../documents/section.ts';
import type { TextDocument } from '../documents/document.ts';
import type { Story } from '../stories/story.ts';
import type { Language } from '../site.ts';
import { everyStory, type Check } from '../publication/check.ts';
import { everyText } from '../publication/texts.ts';

const languagesAgree: Check = (publication) => [
  ...everyStory(publication).flatMap(({ it, en }) => frontMatterDiffers(en, it)),
  ...everyText(publication).flatMap(({ it, en }) => [
    ...(it.sections.length === en.sections.length ? [] : [surplusSection(it, en)]),
    ...missingIn(it, en),
    ...missingIn(en, it),
  ]),
];

export default languagesAgree;

function frontMatterDiffers(here: Story, there: Story): Finding[] {
  const keys = ['published', 'revised', 'lookedUp', 'draft'] as const;
  const differing = keys.flatMap((key): Finding[] => {
    const [mine, theirs] = [here.frontMatter[key], there.frontMatter[key]];
    if (mine === theirs) return [];
    const said = (value: string | boolean | undefined) => (value === undefined ? undefined : String(value));
    const facts = { key, here: said(mine), there: said(theirs), file: there.file };
    // At the language that has the key: `published`, for one, is never missing.
    return mine === undefined || mine === false
      ? [
          finding('STY-011', there.placeOf([key]), {
            ...facts,
            here: facts.there,
            there: facts.here,
            file: here.file,
          }),
        ]
      : [finding('STY-011', here.placeOf([key]), facts)];
  });
  if (here.frontMatter.lead === there.frontMatter.lead) return differing;
  const lead = { chart: here.frontMatter.lead, file: there.file };
  return [...differing, finding('STY-008', here.placeOf(['lead']), lead)];
}

/** The heading that the other language lacks: the first whose section names other things, or the last. */
function surplusSection(it: TextDocument, en: TextDocument): Finding {
  const [longer, shorter] = it.sections.length > en.sections.length ? [it, en] : [en, it];
  const named = ({ mentions, shownCharts, citations }: Section) =>
    [...mentions.map((mention) => mention.address), ...[...shownCharts, ...citations].map(({ name }) => name)]
      .sort()
      .join(' ');
  const differing = longer.sections.find((section, index) => {
    const other = shorter.sections[index];
    return index > 0 && (other === undefined || named(section) !== named(other));
  });
  const place = (differing ?? longer.sections.at(-1))?.place ?? longer.placeOf([]);
  const facts = { here: longer.sections.length - 1, there: shorter.sections.length - 1, file: shorter.file };
  return finding('STY-006', place, facts);
}

/** What `here` says and `there` does not. */
function missingIn(there: TextDocument, here: TextDocument): Finding[] {
  const { file } = there;
  const front = missingNames(namesOf(here.frontMatterMentions), namesOf(there.frontMatterMentions)).map(
    ({ name, place }) => finding('STY-007', place, { address: name, file }),
  );
  // Sections that can't be paired are not compared.
  if (here.sections.length !== there.sections.length) return front;
  return [
    ...front,
    ...here.sections.flatMap((section, index): Finding[] => {
      const other = there.sections[index];
      if (other === undefined) return [];
      const compare = <N extends Named>(
        pick: (side: Section, language: Language) => readonly N[],
        say: (missing: N & WithName) => Finding,
      ): Finding[] => missingNames(pick(section, here.language), pick(other, there.language)).map(say);
      const at = { file, heading: other.heading };
      return [
        ...compare(
          (side) => namesOf(side.mentions),
          ({ name, place }) => finding('STY-007', place, { address: name, ...at }),
        ),
        ...compare(
          (side) => side.shownCharts,
          ({ name, place }) => finding('STY-008', place, { chart: name, file }),
        ),
        ...compare(
          (side) => side.citations,
          ({ name, place }) => finding('STY-013', place, { key: name, ...at }),
        ),
        ...compare(
          (side) => side.claims,
          ({ name, place }) => finding('STY-014', place, { expression: name, ...at }),
        ),
        ...compare(
          (side, language) => valuesOf(side.waivers, language),
          ({ text, place }) => finding('STY-015', place, { text, ...at }),
        ),
        ...compare(
          (side) => side.terms,
          ({ name, place }) => finding('STY-021', place, { name, ...at }),
        ),
      ];
    }),
  ];
}

/** What could be read. */
interface WithName {
  name: string;
}

function hasName(named: Named): named is Named & WithName {
  return named.name !== undefined;
}

/** Names of `here` that `there` lacks; none when as many of `there` can't be read. */
function missingNames<N extends Named>(here: readonly N[], there: readonly Named[]): (N & WithName)[] {
  const names = new Set(there.map(({ name }) => name));
  const missing = here.filter((named): named is N & WithName => hasName(named) && !names.has(named.name));
  const unread = there.filter(({ name }) => name === undefined).length;
  return new Set(missing.map(({ name }) => name)).size <= unread ? [] : missing;
}

function namesOf(mentions: readonly Mention[]): Named[] {
  return mentions.map(({ address, cell, place }) => ({
    name: cell === undefined ? undefined : address,
    place,
  }));
}

/** Waived numbers by their value: `2,5` in Italian is `2.5` in English. */
function valuesOf(waivers: readonly Waiver[], language: Language): (Named & { text: string })[] {
  return waivers.map(({ text, place }) => {
    const reading = readNumberPhrase(text, language);
    return { name: reading.ok ? String(reading.phrase.value) : text.replaceAll(/\D/g, ''), place, text };
  });
}
