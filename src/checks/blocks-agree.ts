/** Section by section, both languages of a text have the same shared components in one order. */

import { finding, type Finding } from '../findings/finding.ts';
import type { Section } from '../documents/section.ts';
import type { TextDocument } from '../documents/document.ts';
import type { Check } from '../publication/check.ts';
import { everyText } from '../publication/texts.ts';
import { present } from '../present.ts';

const blocksAgree: Check = (publication) =>
  everyText(publication).flatMap(({ it, en }) => {
    // Sections that can't be paired are not compared.
    if (it.sections.length !== en.sections.length) return [];
    const [original, translation] = it.frontMatter.translates === undefined ? [it, en] : [en, it];
    return translation.sections.flatMap((section, index) =>
      firstDifference(
        { text: translation, section },
        { text: original, section: present(original.sections[index], 'the section of the original') },
      ),
    );
  });

export default blocksAgree;

interface Side {
  text: TextDocument;
  section: Section;
}

/** The first block that the other language has not got there; what comes after it may follow from it. */
function firstDifference(translation: Side, original: Side): Finding[] {
  const here = translation.section.blocks;
  const there = original.section.blocks;
  if ([...here, ...there].some(({ name }) => name === '')) return [];
  const length = Math.max(here.length, there.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => here[index]?.name !== there[index]?.name,
  );
  if (at === undefined) return [];
  // A side that has nothing more has no place either.
  const [side, other] = here[at] === undefined ? [original, translation] : [translation, original];
  const block = side.section.blocks[at];
  if (block === undefined) return [];
  const counterpart = other.section.blocks[at]?.name;
  return [
    finding('STY-018', block.place, {
      here: counterpart === undefined ? block.name : withoutShared(block.name, counterpart),
      there: counterpart === undefined ? undefined : withoutShared(counterpart, block.name),
      file: other.text.file,
      heading: other.section.heading,
    }),
  ];
}

/** A tag without the attributes that the other one has too, if they are of one element. */
function withoutShared(tag: string, other: string): string {
  if (/^<\w+/.exec(tag)?.[0] !== /^<\w+/.exec(other)?.[0]) return tag;
  return tag.replaceAll(/ \w+="[^"]*"/g, (attribute) => (other.includes(attribute) ? '' : attribute));
}
