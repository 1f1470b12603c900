/** Both languages write a number with the same precision: `39.1%` in one is not `39%` in the other. */

import type { Bindings, BoundNumber } from '../../binding/bound-text.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { readNumberPhrase } from '../../numbers/read-phrase.ts';
import type { Check } from '../../publication/check.ts';
import { everyText } from '../../publication/texts.ts';
import { present } from '../../present.ts';
import type { Language, Localised } from '../../site.ts';

const writtenAlike: Check = (publication) => {
  const { charts, glossary, deck, slips, people = [], parts, glance, press } = publication;
  const claims = deck.flatMap((slide) => slide.claims);
  const ledgers = [
    ...glossary.terms.values(),
    ...claims,
    ...slips,
    ...people,
    ...parts,
    ...glance,
    ...[...press.values()].flat(),
  ];
  const texts = everyText(publication).map(({ it, en }) => ({ it: it.bindings, en: en.bindings }));
  const bound = [...[...charts.values(), ...ledgers].map(({ bindings }) => bindings), ...texts];
  return bound.flatMap((bindings) => differences(bindings));
};

export default writtenAlike;

/** A number as it is written: its value, and a share as a percentage, for either may stand for the other. */
function writtenValue(text: string, language: Language): number | undefined {
  const reading = readNumberPhrase(text, language);
  if (!reading.ok) return undefined;
  const { value, dimension } = reading.phrase;
  const written = dimension === 'share' ? value * 100 : value;
  return Number(written.toPrecision(12));
}

function differences(bindings: Readonly<Localised<Bindings>>): Finding[] {
  const byAddress = (language: Language) =>
    Map.groupBy(bindings[language].numbers, ({ cell }) => cell.address);
  const there = byAddress('it');
  return [...byAddress('en')].flatMap(([address, numbers]) => {
    const others = there.get(address) ?? [];
    // A number that one language repeats may be rounded where it is repeated.
    if (others.length !== numbers.length) return [];
    const left = others.map(({ text }) => writtenValue(text, 'it'));
    const unlike = numbers.filter(({ text }) => {
      const value = writtenValue(text, 'en');
      const at = left.indexOf(value);
      if (at !== -1) left.splice(at, 1);
      return at === -1 && value !== undefined;
    });
    const [first] = unlike;
    if (first === undefined || left.includes(undefined)) return [];
    const other = present(
      others.find(({ text }) => left.includes(writtenValue(text, 'it'))),
      `the other language’s number for ${address}`,
    );
    return [unlikeFinding(first, other)];
  });
}

function unlikeFinding(number: BoundNumber, other: BoundNumber): Finding {
  const { file, line } = other.place;
  return finding('WRD-008', number.place, { text: number.text, other: other.text, file: `${file}:${line}` });
}
