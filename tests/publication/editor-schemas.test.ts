import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { resolveAddress } from '../../src/data/address.ts';
import {
  editorJsonSchema,
  editorSchemas,
  editorSchemaSettings,
} from '../../src/publication/editor-schemas.ts';
import { addressSnippets, componentSnippets } from '../../src/publication/editor-snippets.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { storyComponents } from '../../src/stories/story-components.ts';
import { readSourceTree } from '../../src/text/source-tree.ts';

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
const asSettings = (value: object) => format(json(value), { parser: 'json', printWidth: 110 });

describe('what editors’ programs read is what the checks read with', () => {
  // Renewed by `vitest -u`, like every snapshot.
  it.each(editorSchemas.map((each) => [each.name, each] as const))('the schema of %s', async (name, each) => {
    await expect(json(editorJsonSchema(each))).toMatchFileSnapshot(
      fileAt(`.vscode/schemas/${name}.schema.json`),
    );
  });

  it('the settings that say which file has which', async () => {
    const settings = JSON.parse(readFileSync(fileAt('.vscode/settings.json'), 'utf8')) as object;
    const whole = await asSettings({ ...settings, ...editorSchemaSettings() });
    await expect(whole).toMatchFileSnapshot(fileAt('.vscode/settings.json'));
  });

  it('the snippets of the components', async () => {
    await expect(await asSettings(componentSnippets())).toMatchFileSnapshot(
      fileAt('.vscode/stories.code-snippets'),
    );
  });
});

it('a snippet writes every attribute that its component cannot do without', () => {
  const snippets = componentSnippets();
  for (const [name, { required, holds }] of Object.entries(storyComponents)) {
    if (name === 'Plate') continue;
    const body = [snippets[name]?.body ?? []].flat().join('\n');
    for (const attribute of required) expect(body).toContain(` ${attribute}="`);
    expect(body.endsWith(holds === undefined ? ' />' : `</${name}>`), body).toBe(true);
  }
});

it('the snippet of a table offers addresses of cells that are there', () => {
  const { publication } = readPublication(readSourceTree(fileAt('tests/fixtures/publication')));
  const snippets = addressSnippets(publication);
  const tables = [...publication.datasets.values()].flatMap(({ resources }) => [...resources.values()]);
  expect(tables.length).toBeGreaterThan(3);
  const chosen = (body: string) =>
    body.replaceAll(/\$\{\d+\|((?:[^\\,|]|\\.)*)(?:,(?:[^\\|]|\\.)*)?\|\}/g, (_, first: string) =>
      first.replaceAll(/\\(.)/g, '$1'),
    );
  for (const { dataset, descriptor } of tables) {
    const body = String(snippets[`${dataset}/${descriptor.name}`]?.body);
    if (body.endsWith('#$1') || body.endsWith('#$2')) continue;
    // Of a key of several columns not all words meet; the first row has the first words of each.
    const address = chosen(body);
    expect(address).not.toContain('$');
    const cell = resolveAddress(address, publication.datasets);
    if ('fault' in cell) expect(['row', 'unreadable']).toContain(cell.fault);
    if (descriptor.schema.primaryKey.length === 1) expect(cell).toHaveProperty('address');
  }
  expect(snippets['chart']?.body).toContain([...publication.charts.keys()][0]);
});
