/** The table of all mistakes, for whoever wants to know what the checks can see. */

import type { Mistake } from './mistakes.ts';

const introduction = `# Mistakes that the checks find

Each file in this folder is a mistake an editor can make. The tests make it in a copy of the real content
and hold the checks to the code, the file, the line and the column, and to finding nothing else. Beside it
lies what is found, from which the pages of the codes make what is printed. That, and this table, is
written by \`tests/checks/mistakes.test.ts\` (\`vitest -u\` renews it).
`;

/** Markdown: a row a mistake, in the order of their codes. */
export function mistakesTable(rows: readonly { mistake: Mistake; problem: string }[]): string {
  const sorted = rows.toSorted(
    (a, b) =>
      a.mistake.finding.code.localeCompare(b.mistake.finding.code) ||
      a.mistake.name.localeCompare(b.mistake.name),
  );
  const lines = sorted.map(({ mistake: { name, title, finding }, problem }) =>
    [`[${name}](${name}.yaml)`, title.en, finding.code, problem].map(cellOf).join(' | '),
  );
  const count = `${rows.length} mistakes, ${new Set(rows.map((row) => row.mistake.finding.code)).size} codes.`;
  const table = ['Mistake | What the editor did | Code | What is said', '--- | --- | --- | ---', ...lines];
  return `${introduction}\n${count}\n\n${table.map((line) => `| ${line} |`).join('\n')}\n`;
}

function cellOf(text: string): string {
  return text
    .replaceAll(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'))
    .replaceAll(/[|*_{]/g, '\\$&')
    .replaceAll('\n', ' ');
}
