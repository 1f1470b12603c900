/** A story to begin with, in both languages. */

import { textHashOf } from '../../documents/document.ts';
import type { Publication } from '../../publication/publication.ts';
import { chartsInOrder } from '../../publication/series.ts';
import type { Language } from '../../site.ts';
import { storyFile } from './draft-files.ts';

const storyWords = {
  it: {
    title: 'Il titolo: la scoperta della storia, in poche parole',
    deck: 'Una o due frasi che dicono che cosa si scopre. Le cifre, ciascuna legata alla sua cella.',
    description: 'Per i motori di ricerca: di che cosa parla la storia, in meno di due righe.',
    theme: 'Poche parole sopra il titolo',
    text: `Perché leggere: un fatto, e la domanda che ne nasce.

## Che cosa dicono i dati

Ogni cifra è legata alla cella da cui viene. Ogni fonte è citata nella parte che la usa.

## Che cosa non si sa

Le cifre che mancano. Chi le avrebbe, e che cosa cambierebbero.
`,
  },
  en: {
    title: 'The title: what the story has found, in a few words',
    deck: 'One or two sentences that say what is found. The figures, each bound to its cell.',
    description: 'For search engines: what the story is about, in less than two lines of text.',
    theme: 'A few words above the title',
    text: `Why read on: a fact, and the question that it raises.

## What the data say

Each figure is bound to the cell it comes from. Each source is cited in the part that uses it.

## What is not known

The figures that are missing. Who would have them, and what they would change.
`,
  },
} as const;

/**
 * The files of a story by their paths, the English one as a translation of the Italian one. It opens with the first of
 * its charts or, while it has none, with the first of the publication.
 * @param day YYYY-MM-DD
 * @param charts that it shows, in their order; the chart of its name where there is one when undefined
 */
export function storyDraft(
  id: string,
  publication: Publication,
  day: string,
  charts: readonly string[] = publication.charts.has(id) ? [id] : [],
): [file: string, text: string][] {
  const [first] = chartsInOrder(publication);
  const lead = charts[0] ?? first?.id ?? id;
  const text = (language: Language, translates?: string) =>
    draftText({ language, id, lead, day, charts, translates });
  const original = text('it');
  return [
    [storyFile(id, 'it'), original],
    [storyFile(id, 'en'), text('en', textHashOf(original))],
  ];
}

interface StoryFacts {
  language: Language;
  id: string;
  lead: string;
  day: string;
  charts: readonly string[];
  /** The hash of the text that this one is a translation of; undefined for an original. */
  translates: string | undefined;
}

function draftText({ language, id, lead, day, charts, translates }: StoryFacts): string {
  const words = storyWords[language];
  const front = [
    `title: '${words.title}'`,
    `slug: ${id}`,
    `deck: ${words.deck}`,
    `description: '${words.description}'`,
    `theme: ${words.theme}`,
    `published: ${day}`,
    `lookedUp: ${day}`,
    `lead: ${lead}`,
    ...(translates === undefined ? [] : [`translates: '${translates}'`]),
    'draft: true',
  ];
  // The charts stand where the data speak, before what is not known.
  const shown = charts.map((chart) => `<Chart chart="${chart}" />\n\n`).join('');
  const at = words.text.lastIndexOf('## ');
  return `---\n${front.join('\n')}\n---\n\n${words.text.slice(0, at)}${shown}${words.text.slice(at)}`;
}
