/** A draft of a story with a chart and a dataset of its own, ready to be published, for tests. */

import { draftSentences } from '../../src/i18n/draft-sentences.ts';
import { scaffold } from '../../src/commands/drafts/scaffold.ts';
import { hashOf, type SourceTree } from '../../src/text/source-tree.ts';
import { textHashOf } from '../../src/documents/document.ts';
import { sampleTree } from '../content.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const story = (language: 'it' | 'en') =>
  ({
    it: `Di corsie per le biciclette la città ne ha costruite, e ne mancano ancora [@cerved2018].

## Quante ce ne sono

<Chart chart="bike-lanes" />

Nel 2024 le corsie sono il <Num from="bike-lanes/figures?id=first#value">12%</Num> delle strade [@cerved2018].
`,
    en: `The city has built lanes for bicycles, and more are wanted [@cerved2018].

## How many there are

<Chart chart="bike-lanes" />

In 2024 lanes are <Num from="bike-lanes/figures?id=first#value">12%</Num> of all streets [@cerved2018].
`,
  })[language];

/** The sample with a draft called `bike-lanes` in it: a dataset of one figure, a chart, a story that shows it. */
export function treeWithDraft(): SourceTree {
  const tree = new Map(sampleTree);
  for (const kind of ['dataset', 'chart', 'story'] as const) {
    const made = scaffold(kind, 'bike-lanes', tree, '2026-11-25');
    if ('fault' in made) throw new Error(made.fault);
    for (const [file, text] of made.files) tree.set(file, encode(text));
  }
  const edit = (file: string, change: (text: string) => string) =>
    tree.set(file, encode(change(decode(tree.get(file)))));
  const csv = 'data/bike-lanes/figures.csv';
  const before = hashOf(decode(tree.get(csv)));
  edit(csv, (text) => text.replace(/,,percent,,\w+/, ',12,percent,2024,cerved2018'));
  edit('data/bike-lanes/datapackage.json', (text) =>
    text
      .replace(before, hashOf(decode(tree.get(csv))))
      .replace(/"x_citekey": "\w+"/, '"x_citekey": "cerved2018"'),
  );
  edit('content/charts/bike-lanes.yaml', (text) =>
    text
      .replace('== 0', '== 1')
      .replace('kind: dot', 'kind: big-number')
      .replace('Non c’è ancora nessuna cifra', 'Una corsia ogni tante strade')
      .replace('There is no figure yet', 'One lane to many streets'),
  );
  // A dataset bears its id for a title until somebody writes one.
  edit('data/bike-lanes/datapackage.json', (text) =>
    text.replace('"it": "Bike lanes"', '"it": "Corsie per biciclette"'),
  );
  for (const [language, title] of [
    ['it', 'Corsie per biciclette'],
    ['en', 'Bike lanes'],
  ] as const) {
    edit(`content/stories/bike-lanes/${language}.mdx`, (text) =>
      text.replace(/^title: .*$/m, `title: ${title}`),
    );
  }
  const front = (text: string) => text.slice(0, text.indexOf('\n---', 3) + 5);
  for (const language of ['it', 'en'] as const) {
    edit(`content/stories/bike-lanes/${language}.mdx`, (text) => `${front(text)}\n${story(language)}`);
  }
  // What the templates say may not be published: the editor has put other words in their place.
  const files = [
    'content/charts/bike-lanes.yaml',
    'data/bike-lanes/datapackage.json',
    ...['it', 'en'].map((l) => `content/stories/bike-lanes/${l}.mdx`),
  ];
  for (const file of files) {
    edit(file, (text) =>
      draftSentences.reduce(
        (all, each) =>
          all.replaceAll(each.replace(/\.$/, ''), each.replace(/\.$/, '').replace(' ', ' lane ')),
        text,
      ),
    );
  }
  const original = decode(tree.get('content/stories/bike-lanes/it.mdx'));
  edit('content/stories/bike-lanes/en.mdx', (text) =>
    text.replace(/translates: '\w+'/, `translates: '${textHashOf(original)}'`),
  );
  return tree;
}
