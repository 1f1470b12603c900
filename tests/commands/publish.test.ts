import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { peopleEntries } from '../../src/commands/publishing/people-entries.ts';
import { publishStory, type ReadyStory } from '../../src/commands/publishing/publish-story.ts';
import { runPublish } from '../../src/commands/publishing/run-publish.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import type { Language } from '../../src/site.ts';
import { withEdit } from '../content.ts';
import { treeWithDraft } from './draft-story.ts';

const day = '2026-11-30';
const draft = treeWithDraft();
const italian = 'content/stories/bike-lanes/it.mdx';
const english = 'content/stories/bike-lanes/en.mdx';
const data = 'data/bike-lanes/datapackage.json';

function ready(tree: SourceTree, wishes = {}): ReadyStory {
  const made = publishStory(tree, 'bike-lanes', { day, ...wishes });
  if ('fault' in made) throw new Error(made.fault);
  return made;
}

const textIn = ({ tree }: ReadyStory, file: string) => new TextDecoder().decode(tree.get(file));

describe('a draft made ready to be published', () => {
  it('loses its marks with all it uses, is dated today, and has nothing wrong in it', () => {
    const made = ready(draft);
    expect([...made.files.keys()].toSorted()).toEqual([
      'content/charts/bike-lanes.yaml',
      english,
      italian,
      data,
    ]);
    const { publication, findings } = runChecks(made.tree, day);
    expect(findings).toEqual([]);
    expect(publication.stories.get('bike-lanes')?.en.frontMatter).toMatchObject({
      published: day,
      draft: false,
    });
    expect(publication.charts.get('bike-lanes')?.spec.draft).toBe(false);
    expect(publication.datasets.get('bike-lanes')?.descriptor.x_draft).toBeUndefined();
    expect(publishStory(made.tree, 'bike-lanes', { day: '2026-12-24' })).toMatchObject({
      published: day,
      wasDraft: false,
    });
  });

  it('gets the hash of its data and the mark of its translation, whatever they said', () => {
    const older = withEdit(data, '"hash": "sha256:', '"hash": "sha256:00', draft);
    const stale = withEdit(english, "translates: '", "translates: '0000", older);
    const mended = new TextDecoder().decode(stale.get(english)).replace(/0000(\w{4})\w{4}/, '0000$1');
    const tree = new Map(stale).set(english, new TextEncoder().encode(mended));
    expect(
      runChecks(tree)
        .findings.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['PKG-013', 'STY-009']);
    expect(runChecks(ready(tree).tree).findings).toEqual([]);
    const none = withEdit(
      data,
      /"hash": "sha256:\w+",/.exec(new TextDecoder().decode(draft.get(data)))?.[0] ?? '',
      '',
      draft,
    );
    expect(runChecks(ready(none).tree).findings).toEqual([]);
  });

  it('keeps a date to come, and takes the one that is asked for', () => {
    const later = [italian, english].reduce(
      (tree, file) => withEdit(file, 'published: 2026-11-25', 'published: 2027-01-07', tree),
      draft,
    );
    expect(ready(later).published).toBe('2027-01-07');
    expect(ready(draft, { date: '2026-12-24' }).published).toBe('2026-12-24');
    expect(textIn(ready(draft, { date: '2026-12-24' }), english)).toContain('\npublished: 2026-12-24\n');
  });

  it('is not one whose lead it does not show, that is in no part, or that is not there', () => {
    const lead = [italian, english].reduce(
      (tree, file) => withEdit(file, 'lead: bike-lanes', 'lead: growth-2017', tree),
      draft,
    );
    expect(publishStory(lead, 'bike-lanes', { day })).toEqual({
      fault: 'lead',
      lead: 'growth-2017',
      shown: ['bike-lanes'],
    });
    const parts = `- id: all
  words:
    it: { title: Tutto, deck: Tutto quello che raccontiamo. }
    en: { title: Everything, deck: Everything that we tell. }
  stories: [one-in-a-thousand]
`;
    const inParts = (text: string) =>
      new Map(draft).set('content/parts.yaml', new TextEncoder().encode(text));
    expect(publishStory(inParts(parts), 'bike-lanes', { day })).toMatchObject({
      fault: 'part',
      known: ['all'],
    });
    expect(publishStory(inParts(parts), 'bike-lanes', { day, part: 'none' })).toMatchObject({
      fault: 'part',
    });
    const listed = ready(inParts(parts), { part: 'all' });
    expect(textIn(listed, 'content/parts.yaml')).toContain('stories: [one-in-a-thousand, bike-lanes]\n');
    const inLines = parts.replace('[one-in-a-thousand]', '\n    - one-in-a-thousand');
    expect(textIn(ready(inParts(inLines), { part: 'all' }), 'content/parts.yaml')).toContain(
      '    - one-in-a-thousand\n    - bike-lanes\n',
    );
    expect(publishStory(draft, 'bike-lane', { day })).toEqual({ fault: 'unknown', suggestion: 'bike-lanes' });
    const half = new Map(draft);
    half.delete(english);
    expect(publishStory(half, 'bike-lanes', { day })).toMatchObject({ fault: 'unread' });
  });

  it('says where a mark stands that no line of its own has', () => {
    const joined = withEdit('content/charts/bike-lanes.yaml', 'draft: true', '"draft": true', draft);
    expect(publishStory(joined, 'bike-lanes', { day })).toMatchObject({
      fault: 'mark',
      place: { file: 'content/charts/bike-lanes.yaml', line: 3 },
    });
  });

  it('may cite whom the ledger introduces while it is a draft, and is told what to write where it does not', () => {
    const people = `- id: cerved
  kind: organisation
  authors: [Cerved]
  words:
    it: { name: Cerved, role: legge i bilanci }
    en: { name: Cerved, role: reads accounts }
`;
    const tree = new Map(draft).set('content/people.yaml', new TextEncoder().encode(people));
    const { findings } = runChecks(tree);
    // Cited in the draft alone or in others: nobody is asked to take the entry out.
    expect(findings.filter(({ code }) => code === 'PPL-002')).toEqual([]);
    const entries = peopleEntries(findings, readPublication(tree).publication, 'who');
    expect(entries).toContain('- id: assolombarda\n  kind: organisation\n  authors: ["Assolombarda"]\n');
  });
});

describe('npm run publish', () => {
  const copies: string[] = [];
  afterAll(() => {
    for (const copy of copies) rmSync(copy, { recursive: true });
  });

  async function publish(tree: SourceTree, date?: string, language: Language = 'en') {
    const copy = mkdtempSync(join(tmpdir(), 'publish-'));
    copies.push(copy);
    for (const [file, bytes] of tree) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), bytes);
    }
    const wishes = { id: 'bike-lanes', date, isDryRun: false, day };
    const ended = await runPublish(copy, wishes, language);
    return { ...ended, read: (file: string) => readFileSync(join(copy, file), 'utf8') };
  }

  it('shows what changes, records the figures and stores the versions', async () => {
    const { code, out, err, read } = await publish(draft, '2026-12-24');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('- draft: true');
    expect(out).toContain('+ published: 2026-12-24');
    expect(out).toContain('“bike-lanes” comes out on 2026-12-24');
    expect(read('content/published.json')).toContain('"bike-lanes/figures?id=first#value": "12"');
    expect(JSON.parse(read('content/frozen/bike-lanes/1/version.json'))).toMatchObject({
      frozen: '2026-12-24',
    });
    expect(JSON.parse(read('content/frozen/versions.json'))).toMatchObject({ 'bike-lanes': 1 });
  });

  it('writes nothing where a check fails, or the date is none', async () => {
    const { code, out, err, read } = await publish(withEdit(italian, '12%', '13%', draft), undefined, 'it');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Non è stato scritto nulla');
    expect(err).toContain('errore[NUM-');
    expect(read(italian)).toContain('draft: true');
    expect(await publish(draft, '2026-02-30')).toMatchObject({ code: 2, out: '' });
  });
});
