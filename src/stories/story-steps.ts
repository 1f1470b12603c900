/** `<Steps chart="…">`: a chart told step by step, each step one of its states or one panel of a field of dots. */

import type { Chart } from '../charts/chart.ts';
import { chartTypes } from '../charts/chart-types.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { TextPlaces } from '../text/text-places.ts';
import {
  attributesOf,
  elementsIn,
  placeOfAttribute,
  placeOfTag,
  type JsxElement,
} from '../documents/elements.ts';
import type { ShownStep, StepByStep } from '../documents/section.ts';
import { pictureOf } from './step-frame.ts';

/**
 * Reads the steps of an element whose chart is known.
 * @param faulty elements of which a finding speaks already; they are passed over
 */
export function readSteps(
  element: JsxElement,
  chart: Chart,
  faulty: ReadonlySet<JsxElement>,
  places: TextPlaces,
): { told: StepByStep; findings: Finding[] } {
  const told: StepByStep = { chart: chart.id, steps: [] };
  const steps = elementsIn(element, 'Step');
  const hasPanels = chart.type.steps !== undefined;
  if (!hasPanels && steps.some((step) => attributesOf(step)['state'] === undefined)) {
    const place = placeOfAttribute(element, 'chart', places);
    const known = chartTypes.flatMap(({ name, steps: fields }) => (fields === undefined ? [] : name));
    const facts = { name: chart.id, kind: chart.type.name, known: known.join(', ') };
    return { told, findings: [finding('STP-001', place, facts)] };
  }
  const findings: Finding[] = [];
  let before: { shown: ShownStep; picture: string } | undefined;
  for (const step of steps) {
    const { panel, focus, state } = attributesOf(step);
    const shown = { panel, focus, state };
    told.steps.push(shown);
    if (faulty.has(step)) continue;
    const faults = nameFaults(step, chart, places);
    findings.push(...faults);
    if (faults.length > 0) {
      before = undefined;
      continue;
    }
    const picture = pictureOf(chart, shown);
    if (before?.picture === picture) {
      const name = state ?? panel ?? '';
      findings.push(finding('STP-007', placeOfTag(step, places), { panel: name }));
    }
    before = { shown, picture };
  }
  return { told, findings };
}

/** What a step names that its chart has not. */
function nameFaults(step: JsxElement, chart: Chart, places: TextPlaces): Finding[] {
  const { panel: id = '', focus, state } = attributesOf(step);
  if (state !== undefined) {
    const known = chart.spec.states.map((each) => each.id);
    if (known.includes(state)) return [];
    const facts = { state, chart: chart.id, known: known.join(', '), suggestion: nearestName(state, known) };
    return [finding('STP-008', placeOfAttribute(step, 'state', places), facts)];
  }
  const wholes = chart.type.steps?.wholes(chart.spec) ?? [];
  const rows = wholes.find((each) => each.id === id)?.rows;
  if (rows === undefined) {
    const known = wholes.map((each) => each.id);
    const facts = { panel: id, chart: chart.id, known: known.join(', '), suggestion: nearestName(id, known) };
    return [finding('STP-002', placeOfAttribute(step, 'panel', places), facts)];
  }
  if (focus === undefined || rows.includes(focus)) return [];
  const facts = { focus, panel: id, known: rows.join(', '), suggestion: nearestName(focus, rows) };
  return [finding('STP-003', placeOfAttribute(step, 'focus', places), facts)];
}
