/** All findings of all files in one run. */

import type { Finding } from '../findings/finding.ts';
import type { Publication } from '../publication/publication.ts';
import { readPublication } from '../publication/read-publication.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { blocksAgree } from './blocks-agree.ts';
import { chartLanguagesAgree } from './chart-languages-agree.ts';
import type { Check } from './check.ts';
import { withoutConsequences } from './consequences.ts';
import { corrections } from './corrections.ts';
import { coveredDeck } from './covered-deck.ts';
import { derivedCells } from './derived-cells.ts';
import { drafts } from './drafts.ts';
import { freshTranslations } from './fresh-translations.ts';
import { frozenCharts } from './frozen-charts.ts';
import { knownPeople } from './known-people.ts';
import { knownSources } from './known-sources.ts';
import { languagesAgree } from './languages-agree.ts';
import { ledgerLanguagesAgree } from './ledger-languages-agree.ts';
import { legibleDrawings } from './legible-drawings.ts';
import { links } from './links.ts';
import { namedAddresses } from './named-addresses.ts';
import { plateNumbers } from './plate-numbers.ts';
import { readableText } from './readable-text.ts';
import { redirects } from './redirects.ts';
import { revisions } from './revisions.ts';
import { strayFiles } from './stray-files.ts';
import { translatedParagraphs } from './translated-paragraphs.ts';
import { uniqueSlugs } from './unique-slugs.ts';
import { unusedDatasets } from './unused-datasets.ts';

/** Every check there is; a new one is added here and nowhere else. */
const checks: readonly Check[] = [
  blocksAgree,
  chartLanguagesAgree,
  corrections,
  coveredDeck,
  derivedCells,
  drafts,
  freshTranslations,
  frozenCharts,
  knownPeople,
  knownSources,
  languagesAgree,
  ledgerLanguagesAgree,
  legibleDrawings,
  links,
  namedAddresses,
  plateNumbers,
  readableText,
  redirects,
  revisions,
  strayFiles,
  translatedParagraphs,
  uniqueSlugs,
  unusedDatasets,
];

/** Reads the tree and runs every check on what could be read; findings are sorted by place. */
export function runChecks(tree: SourceTree): { publication: Publication; findings: Finding[] } {
  const { publication, findings } = readPublication(tree);
  const found = [...findings, ...checks.flatMap((check) => check(publication, tree))];
  return { publication, findings: sortedByPlace(withoutConsequences(found)) };
}

function sortedByPlace(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
  );
}
