import { expect, it } from 'vitest';
import { readTextFile, unseenCharacter } from '../../src/text/text-file.ts';

const classes =
  /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u{FFFD}]/u;

/** Every code point of the first plane and some of each other that UTF-8 can write. */
const characters = Array.from({ length: 0x10000 + 64 }, (_, index) =>
  String.fromCodePoint(index < 0x10000 ? index : (1 + (index % 16)) * 0x10000 + (index & 0xff)),
).filter((character) => character.isWellFormed());

it('exactly the characters that Unicode calls controls, ignorable or private are unseen', () => {
  const told = characters.filter((character) => unseenCharacter(`a${character}b`)?.character === character);
  expect(told.filter((character) => !classes.test(character))).toEqual([]);
  expect(characters.filter((character) => classes.test(character))).toEqual(told);
});

it('a file may hold tabs and line ends besides what is seen', () => {
  const told = characters.filter((character) => {
    const { findings } = readTextFile('a.txt', new TextEncoder().encode(`a${character}b`));
    return findings.some(({ code }) => code === 'TXT-004');
  });
  const unseen = characters.filter((character) => classes.test(character) && !'\t\n\r'.includes(character));
  expect(told).toEqual(unseen);
});
