/** What the notes of a story hold, and what paper makes of them. */
import type { Look } from '../site.ts';

/** What words can change: looked at in every story, by what it promises. */
export const noteLooks: Readonly<Record<string, Look<string[]>>> = {
  'every number has a note that names its source, and a way back': (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.bound-number')].flatMap((number) => {
        const note = document.getElementById(number.hash.slice(1));
        if (note === null) return [`${number.textContent} has no note`];
        const back = note.querySelector(`a[href="#${number.id}"]`) === null ? ['no way back'] : [];
        const source = (note.textContent?.length ?? 0) < 40 ? ['no source'] : [];
        return [...back, ...source].map((fault) => `${number.textContent}: ${fault}`);
      }),
    ),
  'every term has a note with its definition, which leads to the glossary': (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.term')].flatMap((term) => {
        const note = document.getElementById(term.hash.slice(1));
        if (note === null) return [`${term.textContent} has no note`];
        const definition = note.textContent.length > 60 ? [] : ['no definition'];
        const link = note.querySelector('.note-links a')?.getAttribute('href') ?? '';
        const glossary = /\/glossary\/#[a-z-]+$/.test(link) ? [] : [`"${link}" is not in the glossary`];
        return [...definition, ...glossary].map((fault) => `${term.textContent}: ${fault}`);
      }),
    ),
};

/** What to look at in a story on paper. */
export const notesOnPaper: Readonly<Record<string, Look<string[]>>> = {
  'on paper every note is open, every chart is drawn, and nothing asks to be clicked': (page) =>
    page.evaluate(() => {
      const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const closed = [...document.querySelectorAll('.note')].filter((note) => !shows(note));
      const asking = [...document.querySelectorAll('.cursor, .chart-actions, .nav, .note-links')].filter(
        (part) => shows(part) && part.getClientRects().length > 0,
      );
      const charts = [...document.querySelectorAll('.chart')];
      const empty = charts.filter(
        (chart) => [...chart.querySelectorAll('.drawing')].filter(shows).length !== 1,
      );
      return [
        ...closed.map(({ id }) => `the note ${id} is closed`),
        ...asking.map(({ className }) => `${className} asks to be clicked`),
        ...empty.map(({ id }) => `the chart ${id} has another number of drawings than one`),
        ...(charts.length === 0 ? ['there are no charts'] : []),
      ];
    }),
};
