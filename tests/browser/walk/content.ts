/** What a page gives to read, so that what it gives with its script can be held against what it gives without. */

/** What a reader gets from a page. */
export interface Content {
  heading: string;
  /** Every visible line of text, controls and their readouts left out. */
  lines: string[];
  /** For each figure that has a drawing, whether one of its drawings shows. */
  drawings: boolean[];
  /** The cells of each table, open or folded away. */
  tables: number[];
  /** Controls that show: without the script they'd do nothing. */
  controls: string[];
  /** How many cursors of charts show. */
  cursors: number;
  /** Text the page keeps back for its script to reveal. */
  heldBack: string;
}

/** Reads the content of a document as it stands. It runs in the page. */
export function readContent(document: Document): Content {
  const content = document.querySelector('main') ?? document.body;
  const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  /** Some work by themselves: they open something, or the style sheet looks at them; others are specimens. */
  const worksAlone =
    '[popovertarget], [commandfor], #controls :is(button, input), ' +
    ':is(.definitions, .views, .code-ways, .density) input';
  const figures = [...content.querySelectorAll('figure')].filter((figure) => figure.querySelector('svg'));
  const controls = [...content.querySelectorAll('button, select, input, textarea')]
    .filter((control) => shows(control) && !control.matches(worksAlone))
    .map((control) => `${control.localName} "${control.textContent.trim().slice(0, 30)}"`);
  const drawings = figures.map((figure) => [...figure.querySelectorAll('svg')].some(shows));
  const tables = [...content.querySelectorAll('table')].map(
    (table) => table.querySelectorAll('th, td').length,
  );
  const cursors = [...document.querySelectorAll('.cursor')].filter(shows).length;
  const heldBack = [...content.querySelectorAll('[hidden]')].map((part) => part.textContent).join(' ');
  const hidden = content.querySelectorAll<HTMLElement>(
    'button:not(th button), select, input, textarea, label, legend, output, [aria-live], [role=status]',
  );
  // Heads that sort their column keep their words.
  const inline = content.querySelectorAll<HTMLElement>('th button');
  const before = new Map([...hidden, ...inline].map((part) => [part, part.getAttribute('style')]));
  for (const { style } of hidden) style.setProperty('display', 'none', 'important');
  for (const { style } of inline) style.setProperty('display', 'inline', 'important');
  const text = content.innerText;
  for (const [part, style] of before) {
    if (style === null) part.removeAttribute('style');
    else part.setAttribute('style', style);
  }
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const title = document.querySelector('h1');
  // A wordmark is a drawing with a name.
  const label = title?.querySelector('[aria-label]')?.getAttribute('aria-label');
  const heading = (title?.textContent.trim() || label) ?? '';
  return { heading, lines, drawings, tables, controls, cursors, heldBack };
}

/** What a page owes a reader without JavaScript: faults by promise. */
export const owedWithoutScript: Readonly<Record<string, (without: Content, withIt: Content) => string[]>> = {
  'every page has its heading without JavaScript': ({ heading }, withIt) =>
    heading !== '' && heading === withIt.heading ? [] : [`"${heading}", not "${withIt.heading}"`],

  'every text that stands there with JavaScript stands there without it': (without, { lines }) => {
    const there = new Set(without.lines);
    const heldBack = without.heldBack.replace(/\s+/g, ' ');
    return lines.filter((line) => !there.has(line) && !heldBack.includes(line));
  },

  'every figure shows its drawing without JavaScript': ({ drawings }, withIt) =>
    drawings.length === withIt.drawings.length
      ? drawings.flatMap((isShown, index) => (isShown ? [] : [`figure ${index + 1} is empty`]))
      : ['another number of figures'],

  'every table is whole without JavaScript': ({ tables }, withIt) =>
    String(tables) === String(withIt.tables) ? [] : [`${tables}, not ${withIt.tables} cells`],

  'no control shows without the script that makes it work': ({ controls }) => controls,

  'there is no cursor without JavaScript, and nothing that pretends to be one': ({ cursors }) =>
    cursors === 0 ? [] : [`${cursors} cursors`],
};
