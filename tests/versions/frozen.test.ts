/** Versions that are kept for good: what they say when the chart has moved on. */

import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import { citationOf } from '../../src/downloads/citation.ts';
import { versionEdition } from '../../src/versions/edition.ts';
import { filesToFreeze, needsFreezing } from '../../src/versions/frozen-files.ts';
import {
  fingerprintOf,
  noticesOf,
  presentVersion,
  servedText,
  versionCitation,
  versionFacts,
} from '../../src/versions/frozen-version.ts';
import { versionFolder, versionsFile } from '../../src/ledgers/frozen.ts';
import type { Publication } from '../../src/publication/publication.ts';
import { hashOf, type SourceTree } from '../../src/text/source-tree.ts';
import { absoluteUrl, languages } from '../../src/site.ts';
import { publication, sample, sampleText, sampleTree, withEdit } from '../content.ts';

const id = 'growth-2017';
const data = 'data/sme-accounts/figures.csv';
const descriptor = 'data/sme-accounts/datapackage.json';

function read(tree: SourceTree) {
  const read = runChecks(tree).publication;
  const chart = read.charts.get(id);
  const version = read.frozen.get(id)?.[0];
  if (chart === undefined || version === undefined) throw new Error('the tests need a stored version');
  return { publication: read, chart, version };
}

/** The sample in which a drawn cell is another. */
function withNewData(): SourceTree {
  const tree = withEdit(data, ',5.7,percent', ',5.8,percent');
  const before = hashOf(sampleTree.get(data) ?? '');
  return withEdit(descriptor, before, hashOf(tree.get(data) ?? ''), tree);
}

const { chart, version } = read(sampleTree);

describe('a chart that is as it was stored', () => {
  it('shows that version, and the version says nothing', () => {
    expect(presentVersion(chart, sample)).toMatchObject({ version: 1, stored: { frozen: version.frozen } });
    expect(needsFreezing(chart, sample)).toBe(false);
    expect(noticesOf(version, sample, 'en')).toEqual([]);
  });

  it('is the same with another number in the series, another with other words', () => {
    const { spec } = chart;
    expect(fingerprintOf({ ...chart, spec: { ...spec, plate: 99 } })).toBe(version.fingerprint);
    const words = { ...spec.words, en: { ...spec.words.en, title: 'Another' } };
    expect(fingerprintOf({ ...chart, spec: { ...spec, words } as typeof spec })).not.toBe(
      version.fingerprint,
    );
  });
});

describe('a chart whose data have changed', () => {
  const now = read(withNewData());

  it('leaves the stored version as it was, byte for byte', () => {
    expect(now.version).toEqual({ ...version, placeOf: now.version.placeOf });
    expect(now.version.texts['data.csv']).toContain(',5.7,percent');
  });

  it('shows version 2, which is not stored yet', () => {
    expect(presentVersion(now.chart, now.publication)).toEqual({ version: 2, stored: undefined });
    expect(needsFreezing(now.chart, now.publication)).toBe(true);
  });

  it('makes the stored version say so in both languages, in the height that it has had all along', () => {
    const address = absoluteUrl(`en/charts/${id}/`);
    const said = noticesOf(now.version, now.publication, 'en');
    expect(said).toEqual([{ text: 'There are newer data: version 2.', address }]);
    expect(noticesOf(now.version, now.publication, 'it')[0]?.text).toBe(
      'Ci sono dati più recenti: versione 2.',
    );
    for (const language of languages) {
      expect(versionFacts(now.version, now.publication, language)).toEqual(
        versionFacts(version, sample, language),
      );
    }
  });

  it('is stored as version 2, and the first one stays', async () => {
    const files = await filesToFreeze(now.chart, now.publication, '2026-12-01');
    const tree = new Map(withNewData());
    const encoder = new TextEncoder();
    for (const [name, text] of files) tree.set(versionFolder(id, 2) + name, encoder.encode(text));
    tree.set(versionsFile, encoder.encode(sampleText(versionsFile).replace(': 1', ': 2')));
    const { publication: after, findings } = runChecks(tree);
    expect(findings.filter(({ code }) => code.startsWith('FRZ'))).toEqual([]);
    const [first, second] = after.frozen.get(id) ?? [];
    expect(first?.texts).toEqual(version.texts);
    expect(second?.texts['data.csv']).toContain(',5.8,percent');
    const stored = after.charts.get(id);
    expect(stored && presentVersion(stored, after).stored).toBe(second);
    expect(first && noticesOf(first, after, 'en')[0]?.text).toBe('There are newer data: version 2.');
  });
});

describe('a stored version', () => {
  it('is cited as its chart is, with its number and its day', () => {
    const newest = citationOf(chart, 'en', sample.references, versionEdition(version));
    const address = absoluteUrl(`en/charts/${id}/`);
    expect(versionCitation(version, 'en')).toBe(
      newest.replace(' (read in the Assolombarda presentation)', '').replace(address, `${address}v/1/`),
    );
  });

  it('says that one of its numbers was corrected, with the day', () => {
    const cell = Object.keys(version.cells)[0] ?? '';
    const before = version.cells[cell] ?? '';
    const entry = { date: '2026-12-01', cell, before, after: '1', words: { it: 'prova', en: 'trial' } };
    const ledger = { ...sample.ledger, corrections: [entry] };
    expect(noticesOf(version, { ...sample, ledger }, 'en')).toEqual([
      { text: 'A number was corrected on 1 December 2026.', address: absoluteUrl('en/corrections/') },
    ]);
    const heightPx = (each: Publication) => versionFacts(version, each, 'en').embedPx.heightPx;
    expect(heightPx({ ...sample, ledger })).toBe(heightPx(sample) + 17);
    const older = { ...entry, before: 'what it was before' };
    expect(noticesOf(version, { ...sample, ledger: { ...ledger, corrections: [older] } }, 'en')).toEqual([]);
  });

  it('says that there is another edition when only words have changed', () => {
    const tree = withEdit(`content/charts/${id}.yaml`, 'title: Staff costs', 'title: Costs of staff');
    const now = read(tree);
    expect(noticesOf(now.version, now.publication, 'en')[0]?.text).toBe(
      'There is a newer edition: version 2.',
    );
  });

  it('says when its chart is gone', () => {
    const charts = new Map([...sample.charts].filter(([each]) => each !== id));
    expect(noticesOf(version, { ...sample, charts }, 'it')[0]?.text).toBe(
      'Questo grafico non si aggiorna più.',
    );
  });

  it('says when and why its chart was withdrawn', () => {
    const entry =
      '- chart: growth-2017\n  date: 2026-12-01\n  plate: 3\n  words:\n' +
      '    it: { title: Il costo, reason: La fonte lo ha ritirato. }\n' +
      '    en: { title: The cost, reason: Its source withdrew it. }\n';
    const tree = new Map(sampleTree).set('content/withdrawn.yaml', new TextEncoder().encode(entry));
    tree.delete(`content/charts/${id}.yaml`);
    const { publication: now, findings } = runChecks(tree);
    expect(findings.filter(({ code }) => code.startsWith('FRZ'))).toEqual([]);
    const [kept] = now.frozen.get(id) ?? [];
    expect(kept && noticesOf(kept, now, 'en').map(({ text }) => text)).toEqual([
      'This chart was withdrawn on 1 December 2026. Its source withdrew it.',
    ]);
  });

  it('names its own address in its picture and its data, wherever the site lives', () => {
    const path = `en/charts/${id}/v/1/`;
    expect(version.texts['en.svg']).toContain(`{place}${path}`);
    expect(servedText(version, 'en.svg')).toContain(absoluteUrl(path).replace(/^https?:\/\//, ''));
    expect(JSON.parse(servedText(version, 'data.json'))).toMatchObject({ page: { en: absoluteUrl(path) } });
  });
});

it('the first story has stored versions of all its charts', () => {
  const story = publication.stories.get('one-in-a-thousand');
  const charts = story?.it.sections.flatMap((section) => section.charts) ?? [];
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.filter((each) => !publication.frozen.has(each))).toEqual([]);
});
