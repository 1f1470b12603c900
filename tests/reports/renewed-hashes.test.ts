import { expect, it } from 'vitest';
import { renewHashes } from '../../src/reports/renewed-hashes.ts';
import { runChecks } from '../../src/reports/run-checks.ts';
import { sampleText, sampleTree, withEdit } from '../content.ts';

const data = 'data/sme-accounts/datapackage.json';
const english = 'content/stories/one-in-a-thousand/en.mdx';
const hashLine = /\n *"hash": "sha256:\w+",/.exec(sampleText(data))?.[0] ?? '';
const mark = /\ntranslates: '\w+'/.exec(sampleText(english))?.[0] ?? '';

it.each([
  ['of a file that changed', data, '"hash": "sha256:', '"hash": "sha256:00'],
  ['of a file that has none', data, hashLine, ''],
  ['of a text that has moved on', english, mark, "\ntranslates: '00000000'"],
  ['of a text that nobody translates', english, mark, ''],
])('the hash %s is written where it belongs', (_, file, before, after) => {
  const tree = withEdit(file, before, after);
  const { findings } = runChecks(tree);
  const { files, renewed } = renewHashes(tree, findings);
  expect(renewed).toEqual(findings.filter(({ code }) => /^(?:PKG|STY)-/.test(code)));
  expect(runChecks(new Map([...tree, ...files])).findings).toEqual([]);
  // Nothing else is touched, neither in the file nor elsewhere.
  expect([...files.keys()]).toEqual([file]);
  const text = new TextDecoder().decode(files.get(file));
  expect(text.split('\n').toSorted()).toEqual(sampleText(file).split('\n').toSorted());
  expect(renewHashes(sampleTree, [])).toEqual({ files: new Map(), renewed: [] });
});
