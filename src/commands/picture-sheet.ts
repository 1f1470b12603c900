/** A page of pictures to be opened from the disk: rows with a heading, a sentence and pictures side by side. */

import { element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import type { Language } from '../site.ts';

export interface SheetRow {
  heading: string;
  text: string;
  /** Files beside the page. */
  pictures: readonly { caption: string; file: string }[];
}

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:90rem}
section{border-top:1px solid #999;padding:1rem 0}
div{display:flex;flex-wrap:wrap;gap:1.5rem}
figure{margin:0;flex:1 1 20rem;max-width:40rem}
img{width:100%;height:auto;border:1px solid #ccc}
pre{background:#f4f4f4;padding:.5rem;overflow:auto}`;

/** The page as HTML. */
export function pictureSheet(title: string, rows: readonly SheetRow[], language: Language): string {
  const body = element(
    'body',
    {},
    element('h1', {}, title),
    ...rows.map(({ heading, text, pictures }) =>
      element(
        'section',
        {},
        element('h2', {}, heading),
        element('p', {}, text),
        element(
          'div',
          {},
          ...pictures.map(({ caption, file }) =>
            element(
              'figure',
              {},
              element('figcaption', {}, caption),
              element('img', { src: encodeURI(file), alt: `${heading}: ${caption}` }),
            ),
          ),
        ),
      ),
    ),
  );
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, title),
    element('style', {}, style),
  );
  return `<!doctype html>\n${writeHtml([element('html', { lang: language }, head, body)])}\n`;
}
