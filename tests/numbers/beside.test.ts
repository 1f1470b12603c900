import { describe, expect, it } from 'vitest';
import { isLimit, wordsBeside } from '../../src/numbers/beside.ts';

describe('words beside a number', () => {
  it.each([
    ['it', 'Sono oltre ', ' di euro', 'oltre', 'hedge'],
    ['it', 'vale più di ', '', 'più di', 'hedge'],
    ['it', 'meno dell’', ' del totale', 'meno dell’', 'hedge'],
    ['it', 'Sono almeno i ', '', 'almeno i', 'hedge'],
    ['it', 'È la metà dei ', '', 'la metà dei', 'multiple'],
    ['it', 'Non è ', ' mila', 'mila', 'scale'],
    ['it', 'sono neanche ', '', 'neanche', 'negation'],
    ['it', 'Erano ', ' circa', 'circa', 'hedge'],
    ['en', 'There are well over ', ' firms', 'well over', 'hedge'],
    ['en', 'no fewer than ', '', 'no fewer than', 'hedge'],
    ['en', 'nearly the ', '', 'nearly the', 'hedge'],
    ['en', 'twice the ', '', 'twice the', 'multiple'],
    ['en', 'It is not even ', '', 'not even', 'negation'],
    ['en', 'of ', ' per cent', 'per cent', 'scale'],
    ['en', 'of ', ' or more', 'or more', 'hedge'],
  ] as const)('%s: “%s…%s” has “%s”, a %s', (language, before, after, words, kind) => {
    expect(wordsBeside(before, after, language)).toMatchObject({ words, kind });
  });

  it.each([
    ['it', 'Nel 2023 erano ', ' imprese'],
    ['it', 'il 95%, e non ', '.'],
    ['it', 'sta sopra il ', ' europeo'],
    ['it', 'Era successo ', ' volte'],
    ['en', 'Together they turn over ', '.'],
    ['en', '95%, not ', '.'],
    ['en', 'It had ', ' people'],
    ['en', 'in half ', ' of cases'],
  ] as const)('%s: “%s…%s” has none', (language, before, after) => {
    expect(wordsBeside(before.replace('half ', ''), after, language)).toBeUndefined();
  });

  it('of a limit say what it bounds', () => {
    expect(isLimit('size-classes/classes?size_class=small#persons_min')).toBe(true);
    expect(isLimit('sme-ecosystem/figures?id=turnover-limit#value')).toBe(true);
    expect(isLimit('clinical-trials/authorised?year=2023#trials')).toBe(false);
    expect(isLimit('a/b?id=minority#value')).toBe(false);
  });
});
