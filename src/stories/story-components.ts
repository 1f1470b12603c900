/** The components of stories: charts, whole or told step by step, guesses, definitions, drawings of trends, then and now. */

import { addressFindings, missingValueFinding } from '../binding/bound-text.ts';
import { formatAnswer, readGuess, type Guess } from '../binding/guess.ts';
import { resolveAddress } from '../data/address.ts';
import type { ElementReading, ReadElement, Vocabulary } from '../documents/component.ts';
import {
  attributeOf,
  attributesOf,
  elementsIn,
  isJsxElement,
  placeOfAttribute,
  spanOf,
  walk,
  type JsxElement,
} from '../documents/elements.ts';
import type { Section } from '../documents/section.ts';
import { inSentences, sentenceComponents } from '../documents/sentence-components.ts';
import { lastSentence } from '../documents/sentence.ts';
import { finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { isTrend, trends } from '../plotting/trends.ts';
import { definitionFaults, definitionsFaults, guessFaults, stepFaults, stepsFaults } from './story-shapes.ts';
import { readLineGuess } from './line-guess.ts';
import { readSteps } from './story-steps.ts';
import { nowFaults, readThen, readThenNow, thenFaults, thenNowFaults } from './then-now.ts';

const readChart: ReadElement = (node, _, section, reading) => {
  nameChart(node, section, reading);
};

const readStepsElement: ReadElement = (node, _, section, reading) => {
  const isFaulty = reading.faulty.has(node);
  const chart = isFaulty ? undefined : reading.context.charts.get(attributeOf(node, 'chart'));
  const steps = chart === undefined ? undefined : readSteps(node, chart, reading.faulty, reading.places);
  if (steps !== undefined && steps.findings.length > 0) {
    reading.findings.push(...steps.findings);
    section.shownCharts.push({ name: undefined, place: reading.places.at(...spanOf(node)) });
  } else if (nameChart(node, section, reading)) {
    if (steps !== undefined) section.stepByStep.push(steps.told);
    return;
  }
  for (const each of [node, ...elementsIn(node, 'Step')]) reading.mistaken.add(each);
};

/** Adds the chart that an element shows to its section; false when it names none that is there. */
function nameChart(
  node: JsxElement,
  section: Section,
  { context, shown, findings, places, faulty }: ElementReading,
): boolean {
  const place = places.at(...spanOf(node));
  const name = faulty.has(node) ? undefined : attributeOf(node, 'chart');
  if (name === undefined || !context.charts.has(name)) {
    if (name !== undefined) {
      const suggestion = nearestName(name, context.charts.keys());
      findings.push(finding('STY-003', place, { name, suggestion }));
    }
    section.shownCharts.push({ name: undefined, place });
    return false;
  }
  if (shown.has(name)) findings.push(finding('STY-019', placeOfAttribute(node, 'chart', places), { name }));
  shown.add(name);
  section.charts.push(name);
  section.shownCharts.push({ name, place });
  return true;
}

const readTrendDrawing: ReadElement = (node, _, __, { faulty, mistaken, findings, places }) => {
  if (faulty.has(node)) return;
  const name = attributeOf(node, 'trend');
  if (isTrend(name)) return;
  mistaken.add(node);
  const suggestion = nearestName(name, trends);
  const facts = { name, known: trends.join(', '), suggestion };
  findings.push(finding('STY-020', placeOfAttribute(node, 'trend', places), facts));
};

const readGuessElement: ReadElement = (node, _, section, reading) => {
  if (!reading.faulty.has(node) && readAnswer(node, section, reading)) return;
  section.mentions.push({ address: undefined, cell: undefined, place: reading.places.at(...spanOf(node)) });
  reading.mistaken.add(node);
};

/**
 * A guess's answer is a number of the text like any other; only its words are written by us.
 * @returns whether it could be read as it was meant
 */
function readAnswer(node: JsxElement, section: Section, reading: ElementReading): boolean {
  const attributes = attributesOf(node);
  const { chart: drawn, from = '' } = attributes;
  if (drawn !== undefined) return readLine(node, drawn, section, reading);
  const { context, places, bindings, idOf } = reading;
  const place = placeOfAttribute(node, 'from', places);
  const id = idOf(from);
  const cell = resolveAddress(from, context.datasets);
  if ('fault' in cell) {
    bindings.findings.push(...addressFindings(from, cell, place));
    return false;
  }
  if (cell.value === undefined) {
    bindings.findings.push(missingValueFinding(from, cell, place));
    return false;
  }
  const { guess, faults } = readGuess(attributes, cell);
  for (const { attribute, findingAt } of faults) {
    bindings.findings.push(findingAt(placeOfAttribute(node, attribute, places)));
  }
  if (guess === undefined) return false;
  addAnswer(node, guess, { id, place }, section, reading);
  return true;
}

/** A line to be continued: where it ends is the answer. */
function readLine(node: JsxElement, name: string, section: Section, reading: ElementReading): boolean {
  const { context, places, bindings, findings, idOf } = reading;
  const place = placeOfAttribute(node, 'chart', places);
  const chart = context.charts.get(name);
  if (chart === undefined) {
    if (!context.charts.has(name)) {
      const suggestion = nearestName(name, context.charts.keys());
      findings.push(finding('STY-003', place, { name, suggestion }));
    }
    return false;
  }
  const { points, faults } = readLineGuess(attributesOf(node), chart);
  for (const { attribute, findingAt } of faults) {
    bindings.findings.push(findingAt(placeOfAttribute(node, attribute, places)));
  }
  const guess = points?.at(-1)?.guess;
  if (guess === undefined) return false;
  for (const { datum } of points?.slice(0, -1) ?? []) {
    section.mentions.push({ address: datum.cell.address, cell: datum.cell, place });
  }
  addAnswer(node, guess, { id: idOf(guess.cell.address), place }, section, reading);
  return true;
}

function addAnswer(
  node: JsxElement,
  guess: Guess,
  { id, place }: { id: string; place: Place },
  section: Section,
  { context, bindings }: ElementReading,
): void {
  const { cell } = guess;
  const number = { text: formatAnswer(guess, context.language), cell, place };
  const mention = { address: cell.address, cell, place };
  section.mentions.push(mention);
  const [question] = node.children;
  const sentence = question === undefined ? '' : lastSentence(question, context.language);
  section.numbers.push({ ...number, id, sentence });
  bindings.mentions.push(mention);
  bindings.numbers.push(number);
}

/** The address of the number that a definition gives; undefined while nothing binds it. */
function firstAddress(node: JsxElement): string | undefined {
  let address: string | undefined;
  walk(node, (inner) => {
    if (isJsxElement(inner) && inner.name === 'Num') address ??= attributesOf(inner)['from'];
  });
  return address;
}

/** A chart, whole. */
const wholeChart = {
  attributes: ['chart'],
  required: ['chart'],
  holds: undefined,
  within: 'text',
  read: readChart,
} as const;

/** Everything a story may write between angle brackets. */
export const storyComponents: Vocabulary = {
  ...sentenceComponents,
  Chart: wholeChart,
  // What `Chart` was called until 2026: texts that are on their way still say so.
  Plate: wholeChart,
  TrendDrawing: {
    attributes: ['trend'],
    required: ['trend'],
    holds: undefined,
    within: 'text',
    isShared: true,
    read: readTrendDrawing,
  },
  Steps: {
    attributes: ['chart'],
    required: ['chart'],
    holds: ['Step'],
    within: 'text',
    blocks: [],
    isShared: true,
    shapeFaults: stepsFaults,
    read: readStepsElement,
  },
  Step: {
    attributes: ['panel', 'focus', 'state'],
    // One of `panel` and `state`: its shape says which is missing.
    required: [],
    holds: inSentences,
    parent: 'Steps',
    blocks: ['heading', 'paragraph'],
    isShared: true,
    shapeFaults: stepFaults,
  },
  Guess: {
    attributes: ['from', 'min', 'max', 'step', 'of', 'chart', 'after', 'series'],
    // And one of `from` and `chart`: its shape says which is missing.
    required: ['min', 'max', 'step'],
    holds: inSentences,
    within: 'text',
    blocks: ['paragraph'],
    isShared: true,
    shapeFaults: guessFaults,
    read: readGuessElement,
  },
  Definitions: {
    attributes: [],
    required: [],
    holds: ['Definition', ...inSentences],
    within: 'text',
    blocks: ['paragraph'],
    isShared: true,
    shapeFaults: definitionsFaults,
  },
  Definition: {
    attributes: ['name'],
    required: ['name'],
    holds: inSentences,
    parent: 'Definitions',
    blocks: ['paragraph'],
    words: ['name'],
    isShared: true,
    mainPart: firstAddress,
    shapeFaults: definitionFaults,
  },
  ThenNow: {
    attributes: ['id', 'compares'],
    required: ['id', 'compares'],
    holds: ['Then', 'Now', ...inSentences],
    within: 'text',
    blocks: ['paragraph'],
    isShared: true,
    shapeFaults: thenNowFaults,
    read: readThenNow,
  },
  Then: {
    attributes: ['source', 'by'],
    required: ['source', 'by'],
    holds: inSentences,
    parent: 'ThenNow',
    blocks: ['paragraph'],
    words: ['by'],
    isShared: true,
    mainPart: firstAddress,
    shapeFaults: thenFaults,
    read: readThen,
  },
  Now: {
    attributes: [],
    required: [],
    holds: inSentences,
    parent: 'ThenNow',
    blocks: ['paragraph'],
    isShared: true,
    mainPart: firstAddress,
    shapeFaults: nowFaults,
  },
};
