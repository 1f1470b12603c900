/** The sample with a number and foreign words in each ledger, wherever the checks take them. */

import { withEdit } from './content.ts';

const foreign = '<Lang is="fr">comme il faut</Lang>';
const number = '<Num from="sme-ecosystem/figures?id=sme-count#value">about five million</Num>';
const numero = '<Num from="sme-ecosystem/figures?id=sme-count#value">circa cinque milioni</Num>';

const ledgers = {
  'content/deck.yaml': `
- id: ecosystem
  title: { it: Le PMI, en: SMEs }
  claims:
    - id: count
      words: { it: '${foreign}, ${numero}', en: '${foreign}, ${number}' }
      figures: ['sme-ecosystem/figures?id=sme-count#value']
`,
  'content/slips.yaml': `
- id: two-counts
  slides: [ecosystem]
  words:
    it: { name: '${foreign}, ${numero}', slip: Due., instead: Uno. }
    en: { name: '${foreign}, ${number}', slip: Two., instead: One. }
  stories: []
`,
  'content/people.yaml': ['Assolombarda', 'Cerved', 'Istat', 'Prometeia']
    .map(
      (name) => `
- id: ${name.toLowerCase()}
  kind: organisation
  authors: [${name}]
  words:
    it: { name: '${name}, ${foreign}', role: '${foreign}, ${numero}' }
    en: { name: '${name}, ${foreign}', role: '${foreign}, ${number}' }
`,
    )
    .join(''),
};

const named = (name: string) => `      name: ${name}\n`;
const glossary = 'content/glossary.yaml';
const inTerm = withEdit(glossary, named('micro firm'), named(`'${foreign}, ${number}'`));
export const markedTree = new Map(
  withEdit(glossary, named('microimpresa'), named(`'${foreign}, ${numero}'`), inTerm),
);
for (const [file, text] of Object.entries(ledgers)) markedTree.set(file, new TextEncoder().encode(text));
