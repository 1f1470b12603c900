/** The impact of a change told as text for a terminal, or as Markdown for a pull request. */

import { describeFinding } from '../../findings/registry.ts';
import { plainText } from '../../binding/bound-text.ts';
import type { Language } from '../../site.ts';
import { correctionDraft } from './correction-draft.ts';
import type { Impact, TouchedChart, TouchedSentence } from './impact.ts';
import { impactWords } from './impact-words.ts';

export type ImpactFormat = 'text' | 'markdown';

/** How each format writes the parts of a report. */
const forms = {
  text: {
    title: (text: string) => `${text}\n`,
    heading: (text: string) => `\n${text}\n`,
    item: (text: string, inner: readonly string[] = []) =>
      [`  ${text}`, ...inner.map((line) => `      ${line}`)].join('\n'),
    code: (text: string) => text,
    block: (text: string) => text.replaceAll(/^/gm, '  ').trimEnd(),
    /** What others wrote stands as it is. */
    words: (text: string) => text,
  },
  markdown: {
    title: (text: string) => `## ${text}\n`,
    heading: (text: string) => `\n### ${text}\n`,
    item: (text: string, inner: readonly string[] = []) =>
      [`- ${text}`, ...inner.map((line) => `  - ${line}`)].join('\n'),
    code: (text: string) => `\`${text.replaceAll('`', '')}\``,
    block: (text: string) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``,
    words: (text: string) => text.replaceAll(/[\\`*_[\]<>#|@]/g, '\\$&'),
  },
} as const;

/**
 * The report, a line for each thing that changes.
 * @param sheet where the charts are drawn before and after; undefined where none is
 * @param day YYYY-MM-DD, of the drafted correction
 */
export function impactReport(
  impact: Impact,
  {
    language,
    format,
    sheet,
    day,
  }: { language: Language; format: ImpactFormat; sheet?: string | undefined; day: string },
): string {
  const words = impactWords[language];
  const form = forms[format];
  const { cells, sentences, charts, pictures, newFindings, uncorrected } = impact;
  if (cells.length === 0 && charts.length === 0 && newFindings.length === 0) return `${words.none}\n`;
  const wrong = sentences.filter(({ holds, now }) => !holds && now !== undefined);
  const sections: string[] = [form.title(words.title)];
  const section = (heading: string, lines: readonly string[]) => {
    if (lines.length > 0) sections.push(form.heading(heading), lines.join('\n'), '\n');
  };
  section(
    words.cells(cells.length),
    cells.map(({ address, before, after }) =>
      form.item(
        `${form.code(address)}: ${form.words(before)} → ${after === undefined ? words.gone : form.words(after)}`,
      ),
    ),
  );
  section(
    words.sentences(sentences.length, wrong.length),
    sentences.map((sentence) => sentenceItem(sentence, language, format)),
  );
  section(
    words.charts(charts.length),
    charts.map((chart) => chartItem(chart, language, format)),
  );
  if (sheet !== undefined) sections.push(`\n${words.sheet(form.code(sheet))}\n`);
  section(
    words.pictures(pictures.length),
    foldedPictures(pictures).map((path) => form.item(form.code(path))),
  );
  section(
    words.findings(newFindings.length),
    newFindings.map((found) => {
      const { problem } = describeFinding(found, language);
      return form.item(
        `${found.code} ${form.code(`${found.file}:${found.line}:${found.column}`)} ${form.words(problem)}`,
      );
    }),
  );
  const draft = correctionDraft(uncorrected, day);
  if (draft !== '') section(words.correction, [form.block(draft)]);
  return `${sections.join('').trimEnd()}\n`;
}

function sentenceItem(
  { place, sentence, before, now, holds, proposed, address }: TouchedSentence,
  language: Language,
  format: ImpactFormat,
): string {
  const words = impactWords[language];
  const form = forms[format];
  const state =
    now === undefined ? words.removed : !holds ? words.wrong : now === before ? words.holds : words.rewritten;
  const quoted = plainText(sentence);
  const inner = [`${words.before}: ${form.words(quoted)}`];
  if (now !== undefined && now !== before) inner.push(`${words.after}: ${form.words(now)}`);
  if (now !== undefined && !holds) {
    if (proposed === undefined) inner.push(words.byHand);
    else {
      inner.push(words.proposed(form.words(proposed)));
      if (quoted.includes(before))
        inner.push(`${words.after}: ${form.words(quoted.replace(before, () => proposed))}`);
    }
  }
  return form.item(
    `${form.code(`${place.file}:${place.line}`)} ${form.words(before)} (${state}) ${form.code(address)}`,
    inner,
  );
}

function chartItem(
  { id, before, after, cells, stored, storedTouched, stories }: TouchedChart,
  language: Language,
  format: ImpactFormat,
): string {
  const words = impactWords[language];
  const form = forms[format];
  const what =
    before === undefined
      ? words.newChart
      : after === undefined
        ? words.goneChart
        : words.chart({ cells, stories });
  const embeds = stored === 0 ? words.noEmbeds : words.embeds(stored, storedTouched);
  return form.item(`${form.code(id)}: ${what}`, [embeds]);
}

/** Pictures of one chart in a line: they differ by language and by format. */
function foldedPictures(paths: readonly string[]): string[] {
  return [
    ...new Set(
      paths.map((path) =>
        path.replace(/^(charts\/[^/]+\/).*$/, '$1{it,en}{.svg,.png,@2x.png,.pdf,-card.png}'),
      ),
    ),
  ];
}
