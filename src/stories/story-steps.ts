/** `<Steps chart="…">`: a chart of several wholes told step by step, each step one of them. */

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
import type { StepByStep } from '../documents/section.ts';

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
  const wholes = chart.type.steps?.wholes(chart.spec);
  if (wholes === undefined) {
    const place = placeOfAttribute(element, 'chart', places);
    const known = chartTypes.flatMap(({ name, steps }) => (steps === undefined ? [] : name));
    const facts = { name: chart.id, kind: chart.type.name, known: known.join(', ') };
    return { told, findings: [finding('STP-001', place, facts)] };
  }
  const findings: Finding[] = [];
  for (const step of elementsIn(element, 'Step')) {
    const before = told.steps.at(-1);
    const { panel: id = '', focus } = attributesOf(step);
    told.steps.push({ panel: id, focus });
    if (faulty.has(step)) continue;
    const panel = wholes.find((each) => each.id === id);
    if (panel === undefined) {
      const known = wholes.map((each) => each.id);
      const facts = { panel: id, chart: chart.id, known: known.join(', ') };
      const suggestion = nearestName(id, known);
      findings.push(finding('STP-002', placeOfAttribute(step, 'panel', places), { ...facts, suggestion }));
      continue;
    }
    const { rows } = panel;
    if (focus !== undefined && !rows.includes(focus)) {
      const facts = { focus, panel: id, known: rows.join(', '), suggestion: nearestName(focus, rows) };
      findings.push(finding('STP-003', placeOfAttribute(step, 'focus', places), facts));
    } else if (before?.panel === id && before.focus === focus) {
      findings.push(finding('STP-007', placeOfTag(step, places), { panel: id }));
    }
  }
  return { told, findings };
}
