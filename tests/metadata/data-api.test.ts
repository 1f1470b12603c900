import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { jsonPath } from '../../src/downloads/json-path.ts';
import { dataIndexFile, tableAsJson } from '../../src/metadata/data-api.ts';
import { absoluteUrl } from '../../src/site.ts';
import { codeExamples } from '../../src/views/code-examples.ts';
import { publication } from '../content.ts';

interface IndexFile {
  datasets: {
    id: string;
    version: string;
    resources: {
      name: string;
      rows: number;
      hash: string;
      csv: string;
      json: string;
      fields: { name: string; type: string; unit: string | null; unitIn: string | null }[];
    }[];
  }[];
}

const resources = [...publication.datasets.values()].flatMap((dataset) => [...dataset.resources.values()]);

describe('the index of the data', () => {
  const index = dataIndexFile(publication) as IndexFile;

  it('has every dataset with every table, its size, hash, addresses and fields', () => {
    expect(index.datasets.map(({ id }) => id)).toEqual([...publication.datasets.keys()]);
    const listed = index.datasets.flatMap(({ id, resources: tables }) =>
      tables.map((table) => ({ id, ...table })),
    );
    expect(listed.map(({ rows }) => rows)).toEqual(resources.map(({ rows }) => rows.length));
    listed.forEach(({ id, hash, csv, json, fields }, at) => {
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(csv).toBe(absoluteUrl(`data/${id}/${resources[at]?.descriptor.path}`));
      expect(json).toMatch(/^https?:.*\.json$/);
      expect(fields.length).toBe(resources[at]?.descriptor.schema.fields.length);
    });
  });

  it('says of every number what it is counted in, or which column does', () => {
    const unknown = index.datasets.flatMap(({ id, resources: tables }) =>
      tables.flatMap(({ name, fields }) =>
        fields
          .filter(
            ({ type, unit, unitIn }) =>
              ['number', 'integer'].includes(type) && unit === null && unitIn === null,
          )
          .map((field) => `${id}/${name}#${field.name}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('gives no two files one address', () => {
    const files = [...publication.datasets.values()].flatMap(({ id, descriptor }) => [
      `${id}/datapackage.json`,
      ...descriptor.resources.flatMap(({ path }) => [`${id}/${path}`, `${id}/${jsonPath(path)}`]),
    ]);
    expect(new Set(files).size).toBe(files.length);
  });
});

it('tables as JSON have the values of the CSV; what is missing is null, with the reason beside it', () => {
  let missing = 0;
  for (const resource of resources) {
    const rows = tableAsJson(resource);
    expect(rows).toHaveLength(resource.rows.length);
    resource.rows.forEach(({ cells }, at) => {
      for (const [name, { text, value }] of cells) {
        const written = rows[at]?.[name];
        if (value.kind === 'missing') {
          missing++;
          expect(written).toBeNull();
          expect(rows[at]?.[`${name}_missing_en`]).toBe(value.reason.en);
        } else if (value.kind === 'number') expect(written).toBe(Number(text));
        else expect(written).toBe(text);
      }
    });
    // One shape for all rows, as tables need it.
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBeLessThanOrEqual(1);
  }
  expect(missing).toBeGreaterThan(0);
});

describe('the examples', () => {
  const [resource] = resources;
  if (resource === undefined) throw new Error('no table');
  const codeOf = (id: string) => codeExamples(resource).find((example) => example.id === id)?.code ?? '';

  it('in JavaScript read the table', async () => {
    const asked: string[] = [];
    const fetch = (address: string) => {
      asked.push(address);
      return Promise.resolve({ json: () => Promise.resolve(tableAsJson(resource)) });
    };

    const run = new Function('fetch', `return (async () => { ${codeOf('javascript')}\nreturn data; })()`) as (
      get: typeof fetch,
    ) => Promise<unknown[]>;
    expect(await run(fetch)).toHaveLength(resource.rows.length);
    expect(asked).toEqual([absoluteUrl(`data/${resource.dataset}/${jsonPath(resource.descriptor.path)}`)]);
  });

  it('in Python are Python, where it is at hand', () => {
    const hasPython = (() => {
      try {
        execFileSync('python3', ['--version'], { stdio: 'ignore' });
        return true;
      } catch {
        return false;
      }
    })();
    if (!hasPython) return;
    const all = resources.map((each) => codeExamples(each).find(({ id }) => id === 'python')?.code ?? '');
    const check = 'import ast, json, sys\nfor code in json.load(sys.stdin): ast.parse(code)';
    expect(() => execFileSync('python3', ['-c', check], { input: JSON.stringify(all) })).not.toThrow();
  });

  it('name the file that is there, in each program', () => {
    for (const { id, code } of codeExamples(resource)) {
      const ending = id === 'javascript' ? '.json' : '.csv';
      expect(code, id).toContain(absoluteUrl(`data/${resource.dataset}/`));
      expect(code, id).toContain(`${ending}"`);
    }
  });
});
