import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gap } from '../../src/findings/definition.ts';
import {
  familyOf,
  findingCodes,
  genericDescription,
  registry,
  severityOf,
} from '../../src/findings/registry.ts';
import { expressionProblems } from '../../src/findings/expression-problems.ts';
import { phraseProblems } from '../../src/findings/phrase-problems.ts';
import { syntaxFaults } from '../../src/findings/syntax-faults.ts';
import { languages } from '../../src/site.ts';
import { root } from '../content.ts';
import { mistakes } from '../mistakes.ts';

it('a code is three letters and a number', () => {
  expect(findingCodes.filter((code) => !/^[A-Z]{3}-\d{3}$/.test(code))).toEqual([]);
  expect(findingCodes.length).toBeGreaterThan(170);
});

it('every code of a family is in the registry, and in no other family', async () => {
  const files = globSync('src/findings/families/*.ts', { cwd: root });
  const families = await Promise.all(
    files.map(async (file) => Object.values((await import(join(root, file))) as Record<string, object>)),
  );
  const codes = families.flat().flatMap((each) => Object.keys(each));
  // The last of two of a name would take the place of the first without a word.
  expect(codes.toSorted()).toEqual(findingCodes.toSorted());
});

it('the family of a code is those of its letters', () => {
  expect(familyOf('GUE-003')).toHaveLength(12);
  expect(familyOf('IMG-001')).toEqual(['IMG-001', 'IMG-002', 'IMG-003']);
});

describe.each(findingCodes)('%s', (code) => {
  it('says what is wrong and how to mend it, in both languages and without a full stop', () => {
    const said = languages.map((language) => genericDescription(code, language));
    for (const { problem, help } of said) {
      for (const words of [problem, help]) expect(words).not.toMatch(/undefined|NaN|\.$|^\s|\s$|^$/);
    }
    expect(said[0]?.problem).not.toBe(said[1]?.problem);
  });

  it('tells every fact that its findings bring, or mends by it', () => {
    const { facts, mend, problem, help } = registry[code];
    const told = new Set<string>(mend === 'as-meant' || mend === 'as-set' ? ['meant'] : []);
    const watched = Object.defineProperties(
      {},
      Object.fromEntries(Object.keys(facts).map((name) => [name, { get: () => (told.add(name), gap) }])),
    );
    for (const words of [problem, help].flatMap((each) => Object.values(each))) {
      if (typeof words === 'function') words(watched as never);
    }
    expect(Object.keys(facts).filter((name) => !told.has(name))).toEqual([]);
  });

  it('is shown by its example', () => {
    const example = mistakes.find(({ name }) => name === registry[code].example);
    expect(example?.finding.code).toBe(code);
  });
});

it('errors stop the build; what is a matter of style, age or use only warns', () => {
  expect(findingCodes.filter((code) => severityOf(code) === 'warning')).toEqual([
    'PKG-007',
    'CHT-040',
    'STY-021',
    'STY-009',
    'STY-017',
    'STY-022',
    'STY-023',
    'STY-024',
    'STY-025',
    'STY-026',
    'REA-001',
    'REA-002',
    'WRD-009',
    'WRD-011',
    'FRP-010',
  ]);
});

it('problems that are facts themselves have words of their own in both languages', () => {
  const tables = [...Object.values(expressionProblems), ...Object.values(phraseProblems)];
  const faults = Object.values(syntaxFaults).flatMap(({ problem, help }) => [problem, help]);
  const said = [...tables, ...faults].map((words) =>
    languages.map((language) => {
      const word = words[language];
      return typeof word === 'function' ? word('x') : JSON.stringify(word);
    }),
  );
  expect(said.filter(([it, en]) => it === en || it === '""')).toEqual([]);
});
