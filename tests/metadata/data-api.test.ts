import { execFileSync } from 'node:child_process';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { tableAsJson } from '../../src/downloads/table-json.ts';
import { tableAsParquet } from '../../src/downloads/table-parquet.ts';
import { jsonPath, parquetPath } from '../../src/downloads/table-path.ts';
import { dataIndexFile } from '../../src/metadata/data-api.ts';
import { present } from '../../src/present.ts';
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
      ...descriptor.resources.flatMap(({ path }) =>
        [path, jsonPath(path), parquetPath(path)].map((file) => `${id}/${file}`),
      ),
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

it('tables as Parquet have the rows of the JSON, read by a reader of that form', async () => {
  for (const resource of resources) {
    const dataset = present(publication.datasets.get(resource.dataset), resource.dataset);
    const bytes = tableAsParquet(dataset, resource);
    expect(Buffer.compare(bytes, tableAsParquet(dataset, resource))).toBe(0);
    const file = new Uint8Array(bytes).buffer;
    const read = await parquetReadObjects({ file });
    const asJson = read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'bigint'
            ? Number(value)
            : value instanceof Date
              ? value.toISOString().slice(0, 10)
              : value,
        ]),
      ),
    );
    expect(asJson).toEqual(tableAsJson(resource));
    const { key_value_metadata: said, schema } = parquetMetadata(file);
    const about = JSON.parse(present(said?.[0]?.value, 'words in the file')) as {
      fields: { name: string; unit: string | null }[];
    };
    expect(about.fields.map(({ name, unit }) => [name, unit])).toEqual(
      resource.descriptor.schema.fields.map(({ name, x_unit }) => [name, x_unit ?? null]),
    );
    for (const { name, type } of resource.descriptor.schema.fields) {
      const kept = schema.find((element) => element.name === name);
      expect(kept?.type).toBe(
        { number: 'DOUBLE', integer: 'INT64', date: 'INT32', string: 'BYTE_ARRAY', year: 'INT32' }[type],
      );
    }
  }
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
