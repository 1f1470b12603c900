import { describe, expect, it } from 'vitest';
import { chartTitles } from '../../src/charts/chart.ts';
import { fileStart } from '../../src/findings/finding.ts';
import { quoted, typographyFindings, withFixedSpaces } from '../../src/text/typography.ts';
import type { Language } from '../../src/site.ts';
import { publication } from '../content.ts';
import { factsOf } from '../findings/findings.ts';

const found = (text: string, language: Language) =>
  typographyFindings(text, language, () => fileStart('x')).map((each) => [each.code, factsOf(each)['meant']]);

describe('typography', () => {
  it.each([
    ['it', 'l’uno «e» l’altro, dal 2012-2017 (circa)…'],
    ['en', 'one – “or ‘more’” – in 2012–2017, well-known.'],
    ['en', 'a tag <Num from="a?b=c#d">keeps its quotes</Num>'],
  ] as const)('finds nothing in well-set %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it.each([
    ['en', "Istat's", 'STY-017', '’'],
    ['it', 'detto "grande', 'STY-017', '«'],
    ['en', 'a "great', 'STY-017', '“'],
    ['en', 'so...', 'STY-022', '…'],
    ['en', 'one -- two', 'STY-023', '–'],
    ['it', 'uno - due', 'STY-023', '–'],
    ['it', 'uno , due', 'STY-024', ''],
    ['it', '« uno', 'STY-024', ''],
    ['en', 'one  two', 'STY-024', ' '],
    ['en', 'in 2012-2017', 'STY-025', '–'],
    ['it', 'nel 2012–2017', 'STY-025', '-'],
    ['en', 'a «great', 'STY-026', '“'],
  ] as const)('finds in %s what is wrong with %s', (language, text, code, meant) => {
    expect(found(text, language)).toEqual([[code, meant]]);
  });

  it('puts a text between the marks of its language', () => {
    expect([quoted('uno', 'it'), quoted('one', 'en')]).toEqual(['«uno»', '“one”']);
  });

  it('keeps numbers and their units on one line', () => {
    expect(withFixedSpaces('quasi 2,23 miliardi di euro, 8 punti, 5 milioni di PMI')).toBe(
      'quasi 2,23\u00a0miliardi\u00a0di\u00a0euro, 8\u00a0punti, 5\u00a0milioni di PMI',
    );
    expect(withFixedSpaces('in 2019 more than 5 million firms')).toBe(
      'in 2019 more than 5\u00a0million firms',
    );
  });

  it('sets the words of charts so', () => {
    const chart = publication.charts.get('support-flow');
    if (chart === undefined) throw new Error('there is no chart support-flow');
    const { title, subtitle } = chartTitles(chart, 'it');
    expect(subtitle).toContain('miliardi\u00a0di\u00a0euro');
    expect(title).not.toContain('[');
  });
});
