import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runRefresh } from '../../src/commands/refreshing/run-refresh.ts';
import { apiAt } from '../../src/commands/refreshing/sources.ts';
import { importedFiles } from '../../src/importing/package-files.ts';
import type { ImportFlags } from '../../src/importing/import-options.ts';
import { answersOf } from '../../src/importing/read-flags.ts';
import { readTable } from '../../src/importing/tidy-table.ts';
import { readSourceTree } from '../../src/text/source-tree.ts';
import { sampleTree } from '../content.ts';

/** What Eurostat answered, cut down to four observations, and what it answers after a revision. */
const jsonStat = (first: number) =>
  `{"version":"2.0","class":"dataset","label":"Employment","id":["geo","time"],"size":[2,2],
  "dimension":{"geo":{"label":"geo","category":{"index":{"IT":0,"FR":1},"label":{"IT":"Italy","FR":"France"}}},
  "time":{"label":"time","category":{"index":{"2022":0,"2023":1},"label":{"2022":"2022","2023":"2023"}}}},
  "value":[${first},61.5,68.1,null],"status":{"1":"b"}}`;
/** What Istat answered, in the same way. */
const sdmxCsv = (last: string) => `DATAFLOW,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_FLAG
IT1:150_938(1.0),A,ITC4,9,2022,6.123,
IT1:150_938(1.0),A,ITC4,9,2023,5.987,p
IT1:150_938(1.0),A,ITC4,1,2022,${last},
`;
const eurostat =
  'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/lfsa_ergan?geo=IT&geo=FR';
const istat = 'https://esploradati.istat.it/SDMXWS/rest/data/150_938/A.ITC4';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A copy of the sample with a dataset that was imported. */
async function imported(text: string, fileName: string, flags: ImportFlags): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const read = answersOf(flags);
  if ('fault' in read) throw new Error(read.fault.flag);
  const table = await readTable(bytes, fileName, read.answers);
  if (table.kind !== 'table') throw new Error(table.code);
  const written = Object.entries(flags).flatMap(([name, value]) =>
    [value].flat().map((each) => `--${name}=${String(each)}`),
  );
  const order = {
    id: 'jobs',
    day: '2026-11-01',
    source: 'cerved2018',
    sourceTitle: 'Jobs',
    fileName,
    bytes,
    flags: written,
  };
  const copy = mkdtempSync(join(tmpdir(), 'refresh-'));
  copies.push(copy);
  for (const [file, content] of [...sampleTree, ...importedFiles(table, order).files]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), content);
  }
  return copy;
}

const answering = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const wishes = { id: 'jobs', isWritten: false, day: '2026-11-30' };
const flags = { unit: ['value=percent'], source: 'cerved2018' };

describe('a dataset that is refreshed', () => {
  it('shows which cells change before it writes, and keeps original, record and hash when it does', async () => {
    const copy = await imported(jsonStat(60.1), 'jobs.json', flags);
    const before = readSourceTree(copy);
    const shown = await runRefresh(copy, { ...wishes, api: eurostat }, 'en', answering(jsonStat(60.4)));
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toContain('- IT,Italy,2022,60.1,,cerved2018');
    expect(shown.out).toContain('+ IT,Italy,2022,60.4,,cerved2018');
    expect(readSourceTree(copy)).toEqual(before);

    const written = await runRefresh(
      copy,
      { ...wishes, api: eurostat, isWritten: true },
      'en',
      answering(jsonStat(60.4)),
    );
    expect(written.out).toContain('“jobs” is refreshed');
    const read = (file: string) => readFileSync(join(copy, 'data/jobs', file), 'utf8');
    expect(read('figures.csv')).toContain('IT,Italy,2022,60.4,,cerved2018');
    expect(read('raw/jobs.json')).toBe(jsonStat(60.4));
    expect(JSON.parse(read('raw/import.json'))).toMatchObject({
      file: 'jobs.json',
      api: eurostat,
      imported: '2026-11-30',
    });
    // From now on it knows where to ask, and that nothing is new.
    const again = await runRefresh(copy, { ...wishes, api: undefined }, 'it', answering(jsonStat(60.4)));
    expect(again.out).toBe('Eurostat ha gli stessi dati: niente cambia.\n');
  });

  it('may come from Istat as SDMX-CSV', async () => {
    const copy = await imported(sdmxCsv('4.750'), 'jobs.csv', {
      unit: ['obs_value=percent'],
      source: 'cerved2018',
    });
    const headers: unknown[] = [];
    const { code, out } = await runRefresh(copy, { ...wishes, api: istat }, 'it', (_, options) => {
      headers.push(options.headers);
      return Promise.resolve(new Response(sdmxCsv('4.800')));
    });
    expect(code).toBe(0);
    expect(out).toContain('+ A,ITC4,1,2022,4.800,,cerved2018');
    expect(headers).toEqual([{ accept: expect.stringContaining('sdmx.data+csv') as string }]);
  });

  it.each([
    ['the network fails', () => Promise.reject(new TypeError('fetch failed')), 'fetch failed'],
    ['the source is down', answering('', { status: 503, statusText: 'Service Unavailable' }), 'HTTP 503'],
    [
      'a page comes in place of data',
      answering('<!doctype html><html><body>Sorry</body></html>'),
      'can’t be read',
    ],
    ['the answer breaks off', answering(jsonStat(60.4).slice(0, 200)), 'can’t be read'],
    ['the columns are others', answering(sdmxCsv('4.8')), 'There is no column'],
  ])('stays as it was where %s', async (_, fetch, said) => {
    const copy = await imported(jsonStat(60.1), 'jobs.json', flags);
    const before = readSourceTree(copy);
    const { code, err } = await runRefresh(copy, { ...wishes, api: eurostat, isWritten: true }, 'en', fetch);
    expect(code).toBe(1);
    expect(err).toContain(said);
    expect(readSourceTree(copy)).toEqual(before);
  });

  it('is not one that was edited by hand or not imported, nor fetched from anywhere else', async () => {
    const copy = await imported(jsonStat(60.1), 'jobs.json', flags);
    const run = (id: string, api?: string) =>
      runRefresh(copy, { ...wishes, id, api }, 'en', answering(jsonStat(60.4)));
    expect((await run('sme-accounts', eurostat)).err).toContain('is no dataset read from a file');
    expect((await run('jobs')).err).toContain('add --api=');
    expect((await run('jobs', 'https://example.org/data.json')).err).toContain(
      'no address of data of Eurostat or Istat',
    );
    const table = join(copy, 'data/jobs/figures.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('61.5', '61.6'));
    expect((await run('jobs', eurostat)).err).toContain('was edited by hand');
  });
});

it('only the interfaces of Eurostat and Istat are asked', () => {
  expect(apiAt(eurostat)?.name).toBe('Eurostat');
  expect(apiAt(istat)?.name).toBe('Istat');
  for (const address of [
    eurostat.replace('https', 'http'),
    eurostat.replace('ec.europa.eu', 'ec.europa.eu.example.org'),
    'https://ec.europa.eu/other',
    'https://ec.europa.eu@example.org/eurostat/api/dissemination/',
    'file:///etc/hosts',
    'no address',
  ]) {
    expect(apiAt(address)).toBeUndefined();
  }
});
