/** The unit that a chart's subtitle or axis names is that of the cells it draws: million euros are not billions. */

import { scaleFor } from '../../binding/written-scale.ts';
import type { Chart } from '../../charts/chart.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { unitWords } from '../../i18n/unit-words.ts';
import type { Currency, Unit } from '../../numbers/unit.ts';
import type { Check } from '../../publication/check.ts';
import { chartWords } from '../../publication/visible-words.ts';
import { languages, type Language } from '../../site.ts';

/** A unit as words at the beginning of a part of a subtitle name it. */
interface NamedUnit {
  words: string;
  scale: number | undefined;
  currency: Currency | 'GBP' | undefined;
  isPercent: boolean;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  migliaia: 1e3,
  mila: 1e3,
  milioni: 1e6,
  milione: 1e6,
  miliardi: 1e9,
  miliardo: 1e9,
};
const currencies: Readonly<Record<string, Currency | 'GBP'>> = {
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  '€': 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  dollaro: 'USD',
  dollari: 'USD',
  usd: 'USD',
  $: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  sterlina: 'GBP',
  sterline: 'GBP',
  '£': 'GBP',
};
const words = (table: object) =>
  Object.keys(table)
    .map((word) => word.replace('$', '\\$'))
    .join('|');

/** A part of a subtitle, between commas, that begins with a unit. */
const unitPattern = new RegExp(
  String.raw`^(?:in\s+|values? in\s+|valori in\s+)?(?<percent>per\s?cent|percent|percentages?|percentuali?|per\s+cento|quot[ae]\s+percentual[ei]|%)(?![\p{L}])|^(?:in\s+|values? in\s+|valori in\s+)?(?:(?<scale>${words(scales)})(?![\p{L}])\s*(?:di\s+|of\s+)?)?(?:(?<currency>${words(currencies)})(?![\p{L}]))?`,
  'iu',
);

/** The units that the parts of a text begin with. Bound numbers have been compared already. */
function namedUnits(text: string): NamedUnit[] {
  return text.split(/[,;:(]/).flatMap((part) => {
    const found = unitPattern.exec(part.trim());
    const { percent, scale, currency } = found?.groups ?? {};
    if (found === null || (percent ?? scale ?? currency) === undefined) return [];
    return [
      {
        words: found[0].trim(),
        scale: scale === undefined ? undefined : scales[scale.toLowerCase()],
        currency: currency === undefined ? undefined : currencies[currency.toLowerCase()],
        isPercent: percent !== undefined,
      },
    ];
  });
}

/** Whether values in a unit can be told by a name. */
function fits(named: NamedUnit, unit: Unit, values: readonly number[], language: Language): boolean {
  if (named.isPercent) return unit.dimension === 'percent' || unit.dimension === 'points';
  if (named.currency !== undefined && unit.currency !== named.currency) return false;
  if (unit.dimension !== 'currency' && unit.dimension !== 'number') return false;
  // Without a word of scale money is told in units: “euros per head”.
  const { scale } = scaleFor(values, unit, language);
  return named.scale === undefined ? unit.scale === 1 : named.scale === unit.scale || named.scale === scale;
}

/** The axes, by the keys of their words, on which a chart of marks measures its values. */
function valueAxes({ spec }: Chart): Set<string> {
  const marks = 'marks' in spec && Array.isArray(spec.marks) ? (spec.marks as Record<string, unknown>[]) : [];
  const channels = marks.flatMap((mark) =>
    Object.entries(mark).flatMap(([channel, column]) =>
      column === spec.value && /^[xy][12]?$/.test(channel) ? [`axes.${channel.charAt(0)}`] : [],
    ),
  );
  return new Set(channels);
}

function faultsOf(chart: Chart, language: Language): Finding[] {
  const cells = chart.data.filter(({ isAbsent }) => isAbsent !== true).map(({ cell }) => cell);
  const units = new Map(cells.map(({ unit }) => [unit.name, unit] as const));
  if (units.size === 0) return [];
  const valuesIn = (name: string) =>
    cells.flatMap(({ unit, value }) => (unit.name === name && value !== undefined ? [value] : []));
  return chartWords(chart, language)
    .filter(({ key }) => key === 'subtitle' || valueAxes(chart).has(key))
    .flatMap(({ key, text, place }) =>
      namedUnits(text)
        .filter(
          (named) => ![...units.values()].some((unit) => fits(named, unit, valuesIn(unit.name), language)),
        )
        .slice(0, 1)
        .map((named) =>
          finding('CHT-036', place, {
            key,
            words: named.words,
            unit: [...units.values()].map((unit) => unitWords(unit.name, language) ?? unit.name).join(', '),
            column: chart.spec.value,
          }),
        ),
    );
}

const unitsInSubtitles: Check = ({ charts }) =>
  [...charts.values()].flatMap((chart) => languages.flatMap((language) => faultsOf(chart, language)));

export default unitsInSubtitles;
