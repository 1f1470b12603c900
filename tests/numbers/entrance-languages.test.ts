import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCell, formatQuantity } from '../../src/binding/number-format.ts';
import { languagesOf } from '../../src/charts/chart.ts';
import entrancesAgree from '../../src/checks/words/entrances.ts';
import { fileStart } from '../../src/findings/finding.ts';
import { noFigure } from '../../src/i18n/no-figure.ts';
import { readNumberPhrase } from '../../src/numbers/read-phrase.ts';
import { readUnit } from '../../src/numbers/unit.ts';
import { entranceLanguages, type EntranceLanguage } from '../../src/site.ts';
import { typographyFindings } from '../../src/text/typography.ts';
import { factsOf } from '../findings/findings.ts';
import { publication, root } from '../published.ts';

const value = (text: string, language: EntranceLanguage) => {
  const reading = readNumberPhrase(text, language);
  return reading.ok ? reading.phrase.value : reading.problem;
};

describe('numbers of the entrances', () => {
  it.each<[EntranceLanguage, string, number]>([
    ['fr', 'près de 85 milliards d’euros', 85e9],
    ['fr', '1\u00A0023 euros', 1023],
    ['fr', '1\u202F023 euros', 1023],
    ['fr', '1,5 million', 1.5e6],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'soixante et onze', 71],
    ['fr', 'deux cent trois', 203],
    ['fr', 'deux tiers', 2 / 3],
    ['fr', 'plus de la moitié', 0.5],
    ['fr', 'quatre sur cinq', 0.8],
    ['fr', '999 sur mille', 0.999],
    ['fr', '54,1\u00A0%', 54.1],
    ['de', 'knapp 85 Milliarden Euro', 85e9],
    ['de', '1.023 Euro', 1023],
    ['de', 'siebenundneunzig', 97],
    ['de', 'zweihundertdrei', 203],
    ['de', 'zwölftausend', 12_000],
    ['de', 'zwei Drittel', 2 / 3],
    ['de', 'mehr als die Hälfte', 0.5],
    ['de', 'vier von fünf', 0.8],
    ['de', '999 von tausend', 0.999],
    ['de', '54,1\u00A0%', 54.1],
    ['es', 'casi 85.000 millones de euros', 85e9],
    ['es', '10,2 mil millones de euros', 10.2e9],
    ['es', '1.023 euros', 1023],
    ['es', 'noventa y siete', 97],
    ['es', 'doscientas tres', 203],
    ['es', 'dos tercios', 2 / 3],
    ['es', 'una quinta parte', 0.2],
    ['es', 'más de la mitad', 0.5],
    ['es', 'cuatro de cada cinco', 0.8],
    ['es', '54,1\u00A0%', 54.1],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(value(text, language)).toBeCloseTo(expected, 10);
  });

  it.each<[EntranceLanguage, string, string]>([
    ['fr', '25.300', '25\u00A0300'],
    ['fr', '25 300', '25\u00A0300'],
    ['fr', '2.5 millions', '2,5 millions'],
    ['de', 'dreissig', 'dreißig'],
    ['de', '2.5 Millionen', '2,5 Millionen'],
    ['es', 'veintitres', 'veintitrés'],
    ['es', '25,300.5', '25.300,5'],
  ])('refuses in %s what is written otherwise there: %s', (language, text, suggestion) => {
    expect(readNumberPhrase(text, language)).toMatchObject({ ok: false, suggestion });
  });

  it('refuses three times more, which is three or four, in each of them', () => {
    expect(value('trois fois plus', 'fr')).toBe('ambiguous');
    expect(value('drei mal mehr', 'de')).toBe('ambiguous');
    expect(value('tres veces más', 'es')).toBe('ambiguous');
  });

  it.each<[string, number, number, Record<EntranceLanguage, string>]>([
    ['percent', 54.1, 1, { fr: '54,1\u00A0%', de: '54,1\u00A0%', es: '54,1\u00A0%' }],
    [
      'billion EUR',
      10.2,
      1,
      { fr: '10,2 milliards d’euros', de: '10,2 Milliarden Euro', es: '10,2 mil millones de euros' },
    ],
    [
      'billion EUR',
      1.5,
      1,
      { fr: '1,5 milliard d’euros', de: '1,5 Milliarden Euro', es: '1,5 mil millones de euros' },
    ],
    ['EUR', 1023, 0, { fr: '1\u00A0023 euros', de: '1.023 Euro', es: '1.023 euros' }],
    ['thousand EUR', 8, 0, { fr: '8\u00A0000 euros', de: '8.000 Euro', es: '8.000 euros' }],
    ['points', 1, 0, { fr: '1 point', de: '1 Punkt', es: '1 punto' }],
    ['rank', 1, 0, { fr: '1er', de: '1.', es: '1º' }],
  ])('writes %s as each language does, and reads it again', (name, amount, decimals, expected) => {
    const unit = readUnit(name);
    if (unit === undefined) throw new Error(name);
    for (const language of entranceLanguages) {
      const written = formatQuantity(amount, unit, language, decimals);
      expect(written).not.toContain('\u202F');
      expect(written.replaceAll('\u00A0', ' ')).toBe(expected[language].replaceAll('\u00A0', ' '));
      if (unit.dimension !== 'ordinal') expect(readNumberPhrase(written, language).ok, written).toBe(true);
    }
  });

  it('finds the spaces and the quotation marks that a language has otherwise', () => {
    const place = () => fileStart('x');
    const meant = (text: string, language: EntranceLanguage) =>
      typographyFindings(text, language, place).map(({ facts }) => (facts as { meant: string }).meant);
    expect(meant('Pourquoi?', 'fr')).toEqual(['\u00A0']);
    expect(meant('Pourquoi ?', 'fr')).toEqual(['\u00A0']);
    expect(meant('Pourquoi\u00A0? «\u00A0Oui\u00A0», dit-il\u00A0: non.', 'fr')).toEqual([]);
    expect(meant('Pourquoi\u202F?', 'fr')).toEqual(['\u00A0']);
    expect(meant('Er sagte „ja“ und ging, 2020–2024.', 'de')).toEqual([]);
    expect(meant('Er sagte «ja».', 'de')).toEqual(['„', '“']);
    expect(meant('¿Por qué? Dijo «sí», y se fue.', 'es')).toEqual([]);
  });
});

describe('the charts of the entrances', () => {
  const shown = publication.entrances.charts.flatMap(({ id }) => publication.charts.get(id) ?? []);

  it.each(entranceLanguages)('say in %s why a value is missing', (language) => {
    const cells = shown
      .filter((chart) => languagesOf(chart).includes(language))
      .flatMap(({ data }) => data.map(({ cell }) => cell))
      .filter(({ missing }) => missing !== undefined);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => formatCell(cell, language) === noFigure[language])).toEqual([]);
  });
});

describe('a language more', () => {
  const guide = readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8');
  const [, steps = ''] = guide.split('## Add a language to the entrances');
  const named = [...(steps.split('\n## ')[0] ?? '').matchAll(/`((?:src|content)\/[^`]+)`/g)].map(
    ([, path = '']) => path,
  );

  it.each(entranceLanguages)('takes the files that the guide names, which are there for %s', (language) => {
    const files = named.map((path) => path.replace('<tag>', language)).filter((path) => !path.includes('<'));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('of which only the summary is begun lacks every chart, part and figure, and the check says so', () => {
    const es = publication.entrances.byLanguage.get('es');
    if (es === undefined) throw new Error('the entrance of these tests is gone');
    // A made-up one: nothing is translated yet.
    const begun = { ...es, language: 'xx' as EntranceLanguage, parts: [], glance: [] };
    const { charts } = publication.entrances;
    const entrances = {
      charts,
      byLanguage: new Map([[begun.language, begun]]),
      written: new Set([begun.language]),
    };
    const lacking = entrancesAgree({ ...publication, entrances }, new Map()).map((found) => {
      expect(found.code).toBe('FRP-009');
      return factsOf(found)['name'];
    });
    const due = [
      ...charts.map(({ id }) => id),
      ...publication.parts.map(({ id }) => id),
      ...publication.glance.map(({ id }) => id),
    ];
    expect(lacking.toSorted()).toEqual(due.toSorted());
  });
});
