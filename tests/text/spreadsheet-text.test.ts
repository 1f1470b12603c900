import { expect, it } from 'vitest';
import { spreadsheetText } from '../../src/text/spreadsheet-text.ts';

it.each([
  '=HYPERLINK("http://x.example")',
  '+1|cmd',
  '-2+3',
  '- other',
  '@SUM(A1)',
  '\t=1',
  '\rx',
  '\uFF1D1+1',
  ' =1',
])('a text that a spreadsheet would run, %j, becomes text', (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`);
});

it.each(['-5', '+3.5', '-0,25', '-12%', '\u22125', '', 'a=b', '5-10', '[micro] + [small]', '– 3'])(
  'what is a number or no formula, %j, stays as it is',
  (text) => {
    expect(spreadsheetText(text)).toBe(text);
  },
);
