/**
 * The text alternative of a chart by the levels of Lundgard and Satyanarayan (2022): what is
 * encoded and its statistics are generated from the cells, the trend is the editor's.
 */

import type { Language } from '../site.ts';
import { plainWords, type Chart } from '../model/chart.ts';
import { formatCell } from '../model/number-format.ts';
import type { BoundCell } from '../model/address.ts';

/** Encoding, statistics and the editor's reading, as sentences. */
export function describeChart(chart: Chart, language: Language): string {
  return `${generatedDescription(chart, language)} ${plainWords(chart.spec.words[language].description)}`;
}

function generatedDescription(chart: Chart, language: Language): string {
  const { spec } = chart;
  const words = plainWords(spec.words[language]);
  const names: Record<string, string> = words.rows;
  const say = (key: string, cell: BoundCell) => `${names[key] ?? key} ${formatCell(cell, language)}`;
  if (spec.kind === 'unit-field') {
    const panelNames: Record<string, string> = plainWords(spec.words[language].panels);
    const panels = spec.panels.map((panel) => {
      const parts = panel.parts.flatMap((part) => {
        const cell = chart.cells.get(part.row);
        return cell === undefined ? [] : [say(part.row, cell)];
      });
      return `${panelNames[panel.id] ?? panel.id}: ${parts.join(', ')}.`;
    });
    const kind =
      language === 'it'
        ? `Campi di punti, ogni punto una parte uguale del totale.`
        : `Fields of dots, each dot an equal part of the whole.`;
    return `${kind} ${panels.join(' ')}`;
  }
  const bars = spec.rows
    .flatMap((key) => {
      const cell = chart.cells.get(key);
      return cell === undefined ? [] : [{ key, cell }];
    })
    .sort((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0));
  const list = bars.map(({ key, cell }) => say(key, cell)).join(', ');
  return language === 'it'
    ? `Barre orizzontali, dalla più lunga alla più corta: ${list}.`
    : `Horizontal bars, longest first: ${list}.`;
}
