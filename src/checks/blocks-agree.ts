/** Section by section, both languages of a text have the same shared components in one order. */

import { finding, type Finding } from '../findings/finding.ts';
import type { Named, Section } from '../documents/section.ts';
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

/** The names of blocks; undefined where one of them can't be read. */
function readNames(blocks: readonly Named[]): string[] | undefined {
  const names = blocks.flatMap(({ name }) => name ?? []);
  return names.length === blocks.length ? names : undefined;
}

/** The first block that the other language has not got there; what comes after it may follow from it. */
function firstDifference(translation: Side, original: Side): Finding[] {
  const here = readNames(translation.section.blocks);
  const there = readNames(original.section.blocks);
  // What can't be read may be any block.
  if (here === undefined || there === undefined) return [];
  const length = Math.max(here.length, there.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => here[index] !== there[index]);
  if (at === undefined) return [];
  // A side that has nothing more has no place either.
  const [side, names, other, otherNames] =
    here[at] === undefined ? [original, there, translation, here] : [translation, here, original, there];
  const name = present(names[at], 'a block that the other language has not got');
  const { place } = present(side.section.blocks[at], 'the block of that name');
  const counterpart = otherNames[at];
  return [
    finding('STY-018', place, {
      here: counterpart === undefined ? name : withoutShared(name, counterpart),
      there: counterpart === undefined ? undefined : withoutShared(counterpart, name),
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
