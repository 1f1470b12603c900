/** The text of one of the publication's own pages in one language: `content/pages/<page>/<language>.mdx`. */

import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { bindStrings, type BindingContext, type Bindings } from '../binding/bound-text.ts';
import type { DocumentContext } from '../documents/component.ts';
import { readDocument, type TextDocument } from '../documents/document.ts';
import { spanOf } from '../documents/elements.ts';
import { fileStart, finding, type Finding } from '../findings/finding.ts';
import type { TextPlaces } from '../text/text-places.ts';
import { languages, type Language, type Localised } from '../site.ts';
import { memoised } from '../text/memoised-reading.ts';
import { textOfForm } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import type { Structured } from '../text/structured-file.ts';
import { pageComponents } from './page-components.ts';

/** The pages that are words; every publication has them. A page's name is the last part of its address. */
export const pageNames = ['about', 'accessibility', 'guide', 'licence', 'method', 'privacy'] as const;
export type PageName = (typeof pageNames)[number];

/** What a page of ours begins with. */
export const pageFrontMatterSchema = z.strictObject({
  title: z.string().min(1),
  deck: z.string().min(1).describe('One or two sentences under the title, also for search engines.'),
  translates: textOfForm('hash')
    .optional()
    .describe('In a translation: the hash of the text it translates, as `npm run check` prints it.'),
});

export type PageText = TextDocument<z.infer<typeof pageFrontMatterSchema>>;

/** What is particular to the texts of pages. */
export const pageKind = {
  vocabulary: pageComponents,
  anchors: ['content'],
  hasSources: false,
  schema: pageFrontMatterSchema,
  bindFrontMatter,
  headingFaults,
};

function bindFrontMatter(
  { value, placeWithin }: Structured<z.infer<typeof pageFrontMatterSchema>>,
  context: BindingContext,
): Bindings {
  const placed = (['title', 'deck'] as const).map((key) => ({
    source: value[key],
    placeOf: (start: number, end: number) => placeWithin([key], start, end),
  }));
  return bindStrings(placed, [], [], context);
}

/** The heading of a section says by which address the section is known in both languages. */
function headingFaults(heading: Heading, places: TextPlaces): Finding[] {
  const hasAnchor = heading.children.some((child) => 'name' in child && child.name === 'Anchor');
  if (heading.depth !== 2 || hasAnchor) return [];
  return [finding('PAG-002', places.at(...spanOf(heading)), { heading: toString(heading) })];
}

function fileOf(id: PageName, language: Language): string {
  return `content/pages/${id}/${language}.mdx`;
}

/** Reads one page in one language; what has not changed is not read again. */
const readPageText = memoised(
  (tree: SourceTree, id: PageName, language: Language, context: DocumentContext) =>
    readDocument(tree, { id, language, file: fileOf(id, language) }, pageKind, context),
);

/** Reads every page in every language; one that lacks a language or is not there at all is reported. */
export function readPageTexts(
  tree: SourceTree,
  context: DocumentContext,
): { pages: Map<PageName, Localised<PageText>>; findings: Finding[] } {
  const pages = new Map<PageName, Localised<PageText>>();
  const findings: Finding[] = [];
  for (const id of pageNames) {
    const written = languages.filter((language) => tree.has(fileOf(id, language)));
    if (written.length === 0) findings.push(finding('PAG-001', fileStart(fileOf(id, languages[0])), { id }));
    const texts = new Map(
      written.map((language) => {
        const { document, findings: found } = readPageText(tree, id, language, context);
        findings.push(...found);
        return [language, document] as const;
      }),
    );
    for (const language of languages) {
      const [sibling] = written;
      if (texts.has(language) || sibling === undefined) continue;
      findings.push(finding('STY-004', fileStart(fileOf(id, sibling)), { file: fileOf(id, language) }));
    }
    const [it, en] = [texts.get('it'), texts.get('en')];
    if (it !== undefined && en !== undefined) pages.set(id, { it, en });
  }
  return { pages, findings };
}
