import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicationReader } from '../../src/publication/read-publication.ts';
import { sampleFolder } from '../content.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'publication-'));
  cpSync(sampleFolder, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a live reader sees a changed file at once, even one that keeps its size and its date', () => {
  const live = publicationReader(folder, { isLive: true });
  const once = publicationReader(folder, { isLive: false });
  const before = live();
  expect(once().names).toEqual(before.names);
  expect(live()).toBe(before);

  const file = join(folder, 'content/names.yaml');
  const text = readFileSync(file, 'utf8');
  const [name = ''] = before.names;
  const other = `Z${name.slice(1)}`;
  const day = new Date('2019-01-01T00:00:00Z');
  utimesSync(file, day, day);
  writeFileSync(file, text.replace(name, other));
  utimesSync(file, day, day);
  expect(other).not.toBe(name);
  expect(live().names).toContain(other);
  expect(live().charts.get('growth-2017')?.resource).toBe(before.charts.get('growth-2017')?.resource);
  expect(once().names).toEqual(before.names);
});
