/** The values of a chart in words, for its cursor to show beside the marks: all in the page, none of them shown. */

import { spokenRows, type SpokenRow, type SpokenValue } from '../charts/beside/chart-value.ts';
import type { Chart } from '../charts/chart.ts';
import { useWords } from '../i18n/ui.ts';
import type { AnyLanguage } from '../site.ts';
import { element, textOf, type Child, type Element } from '../markup/element.ts';

/**
 * The `<output>` with a part for each row of the table, each with its address in `data-a`; each value among several
 * has its column in `data-s` and an address of its own. A part reads as one sentence: what separates its blocks
 * stands in `<u>`, which the sheet hides.
 */
export function valueOf(chart: Chart, language: AnyLanguage): Element {
  return element(
    'output',
    { class: 'value', 'aria-live': 'off', 'data-kept': useWords(language)('figure.kept'), hidden: true },
    ...spokenRows(chart, language).map(rowOf),
  );
}

function rowOf({ name, address, values, others }: SpokenRow): Element {
  const [time, state] = [onlyOne(values.map((each) => each.time)), onlyOne(values.map((each) => each.state))];
  /** What is not the same for all values of the row stands with each. */
  const withNotes = (value: SpokenValue) =>
    [value.text, time === undefined && value.time, state === undefined && value.state]
      .filter(Boolean)
      .join(', ');
  const isSeveral = values.filter((each) => each.state !== undefined).length > 1;
  const ofAll = isSeveral ? onlyOne(values.map((each) => each.stateOfAll)) : state;
  const common = [time, ofAll].filter((part) => part !== undefined).join(', ');
  const blocks = [
    ...values.map((value) =>
      value.name === undefined
        ? element('strong', {}, value.text)
        : pair(value.name, withNotes(value), { 'data-s': String(value.column), 'data-a': value.address }),
    ),
    ...(common === '' ? [] : [element('small', {}, common)]),
    ...others.map((other) => pair(other.name, other.text)),
  ];
  const isList = values[0]?.name !== undefined;
  return element(
    'span',
    { hidden: true, 'data-a': address },
    element('b', {}, name),
    ...blocks.flatMap((block, index): Child[] => [
      element('u', {}, index === 0 && isList ? ': ' : ', '),
      block,
    ]),
  );
}

/** What all that say something say; undefined where they differ or say nothing. */
function onlyOne(words: readonly (string | undefined)[]): string | undefined {
  const said = new Set(words.filter((each) => each !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}

function pair(name: string, text: string, attributes: Element['attributes'] = {}): Element {
  return element('i', attributes, element('span', {}, name), ' ', element('span', {}, text));
}

/** The words of a row as they are read out, for the slider before its script has run. */
export function firstWords(value: Element): string {
  const [first] = value.children;
  return first === undefined ? '' : textOf(first);
}
