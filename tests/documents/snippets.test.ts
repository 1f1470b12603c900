import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownValue, present } from '../../src/present.ts';
import { pageComponents } from '../../src/page-texts/page-components.ts';
import { storyComponents } from '../../src/stories/story-components.ts';
import { root } from '../content.ts';

it('the snippets for editors write components that there are, with attributes that they take', () => {
  // JSON with the commas that editors' programs allow, as YAML does.
  const snippets = parse(readFileSync(join(root, '.vscode/stories.code-snippets'), 'utf8')) as Record<
    string,
    { body: string | string[] }
  >;
  const tags = Object.values(snippets).flatMap(({ body }) => [
    ...[body]
      .flat()
      .join('\n')
      .matchAll(/<([A-Z]\w*) (\w+)=/g),
  ]);
  expect(tags.length).toBeGreaterThan(6);
  for (const [, name = '', attribute] of tags) {
    expect(
      present(ownValue(storyComponents, name) ?? ownValue(pageComponents, name), name).attributes,
    ).toContain(attribute);
  }
});
