/** The texts of a ledger bind the same cells in either language: terms, claims of the deck, its slips, people, parts, figures at a glance, sentences for the press. */

import type { Bindings } from '../binding/bound-text.ts';
import { glanceFile } from '../ledgers/at-a-glance.ts';
import { deckFile } from '../ledgers/deck.ts';
import { glossaryFile } from '../ledgers/glossary.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { partsFile } from '../ledgers/parts.ts';
import { peopleFile } from '../ledgers/people.ts';
import { slipsFile } from '../ledgers/slips.ts';
import { languages, otherLanguage, type Localised } from '../site.ts';
import { pressFile } from '../stories/press.ts';
import type { Check } from '../publication/check.ts';

const ledgerLanguagesAgree: Check = ({ glossary, deck, slips, people = [], parts, glance, press }) => [
  ...disagreements([...glossary.terms.values()], glossaryFile),
  ...disagreements(
    deck.flatMap((slide) => slide.claims),
    deckFile,
  ),
  ...disagreements(slips, slipsFile),
  ...disagreements(people, peopleFile),
  ...disagreements(parts, partsFile),
  ...disagreements(glance, glanceFile),
  ...[...press].flatMap(([story, sentences]) => disagreements(sentences, pressFile(story))),
];

export default ledgerLanguagesAgree;

function disagreements(
  entries: readonly { id: string; bindings: Localised<Bindings> }[],
  file: string,
): Finding[] {
  return entries.flatMap(({ id, bindings }) =>
    languages.flatMap((language) => {
      const { mentions, findings } = bindings[otherLanguage(language)];
      // What is wrong there may be the number that is missing.
      if (findings.length > 0) return [];
      const there = new Set(mentions.map(({ address }) => address));
      return bindings[language].mentions.flatMap(({ cell, place }) =>
        cell === undefined || there.has(cell.address)
          ? []
          : [finding('STY-007', place, { address: cell.address, file, heading: id })],
      );
    }),
  );
}
