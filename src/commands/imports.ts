/** The rooms of `src` in their order, and who imports whom: for the test of layers and the drawing of the house. */

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A folder of `src`, or several that stand side by side and know nothing of each other. */
export interface Room {
  /** Paths under `src`: folders, or single files. */
  paths: readonly string[];
  /** What happens there, in a few words. */
  trade: string;
}

/**
 * From the left to the right: a file imports from its own room and from those before it, types included.
 * A new room is added here and nowhere else.
 */
export const rooms: readonly Room[] = [
  { paths: ['site.ts', 'present.ts'], trade: 'the name, the languages, what must be there' },
  { paths: ['project-root.ts'], trade: "where the program's own files are" },
  { paths: ['writing'], trade: 'files written whole, all of a change or none' },
  { paths: ['made-before.ts'], trade: 'what builds and checks keep' },
  { paths: ['i18n'], trade: 'words of the interface in both languages' },
  { paths: ['findings'], trade: 'every mistake there can be: code, facts, words' },
  { paths: ['numbers'], trade: 'numbers in words and in cells' },
  { paths: ['text'], trade: 'files, places in them, keys and values, typography' },
  { paths: ['markup'], trade: 'elements as data, and the one place that writes them' },
  { paths: ['data'], trade: 'data packages, CSV, addresses of cells' },
  { paths: ['binding'], trade: 'what ties words to cells: numbers, claims, citations' },
  { paths: ['plotting'], trade: 'how we draw: marks, measuring, scales, theme' },
  { paths: ['charts'], trade: 'one folder a chart type; charts read and drawn' },
  { paths: ['ledgers'], trade: 'glossary, corrections, stored versions and other lists' },
  { paths: ['documents'], trade: 'texts read: their syntax, components, sections, bound sentences' },
  { paths: ['stories'], trade: 'stories read: what they have beside other texts, steps' },
  { paths: ['page-texts'], trade: 'the publication’s own pages read: what they have beside other texts' },
  { paths: ['spelling'], trade: 'words looked up in the lists of each language' },
  { paths: ['publication'], trade: 'all of it together; addresses of pages' },
  { paths: ['sheets'], trade: 'style sheets and fonts' },
  { paths: ['pictures'], trade: 'SVG, PNG, PDF, cards' },
  { paths: ['downloads'], trade: 'CSV, JSON, XLSX, citations' },
  { paths: ['embeds'], trade: 'the frame: sheet, script, heights, code to paste' },
  { paths: ['figures'], trade: 'a chart with what stands around it, as a tree' },
  { paths: ['versions'], trade: 'what is stored of a chart for good' },
  { paths: ['explorer'], trade: 'data drawn by readers: states, what may be drawn, the workbench' },
  { paths: ['search'], trade: 'what readers find: keys of numbers and synonyms, the index' },
  { paths: ['views'], trade: 'what the pages show, computed' },
  { paths: ['hosting'], trade: 'headers, in the words of each host' },
  { paths: ['feeds'], trade: 'what other programs read' },
  { paths: ['metadata'], trade: 'what a page says of itself to search engines and portals' },
  { paths: ['interactive'], trade: 'scripts of the browser' },
  { paths: ['checks'], trade: 'one check a file' },
  { paths: ['importing'], trade: 'spreadsheets and exports read into tidy tables' },
  { paths: ['reports'], trade: 'findings told, and mended' },
  { paths: ['components/page'], trade: 'header, footer, words, buttons' },
  { paths: ['components/chart'], trade: 'a chart and what stands around it' },
  { paths: ['components/story'], trade: 'what a story is made of' },
  { paths: ['components/method'], trade: 'how we work, shown' },
  { paths: ['layouts'], trade: 'frames of pages' },
  { paths: ['pages', 'commands', 'content.config.ts'], trade: 'addresses of the site; commands' },
  { paths: ['middleware.ts', 'env.d.ts'], trade: 'the publication handed to every page' },
];

/** Where a file's room stands among `rooms`; -1 when it has none. @param path under `src` */
export function rankOf(path: string): number {
  return rooms.findIndex(({ paths }) => paths.some((room) => path === room || path.startsWith(`${room}/`)));
}

/** Every file of code in `src`, by its path there. @param root of the project */
export function sourceFiles(root: string): string[] {
  return globSync('src/**/*.{ts,astro}', { cwd: root })
    .map((file) => relative('src', file).replaceAll('\\', '/'))
    .sort();
}

/** One import, by the paths of both files under `src`. */
export interface Import {
  from: string;
  to: string;
}

/** An import or export with a relative path, at the start of a line; those of types count. */
const importLine = /^\s*(?:import|export)\s(?:[^'"]*?from\s)?['"](\.[^'"]+)['"]/gm;

/** Every import of one file of `src` by another. */
export function readImports(root: string): Import[] {
  return sourceFiles(root).flatMap((from) => {
    const text = readFileSync(join(root, 'src', from), 'utf8');
    return [...text.matchAll(importLine)].map(([, path = '']) => ({
      from,
      to: join(dirname(from), path).replaceAll('\\', '/'),
    }));
  });
}
