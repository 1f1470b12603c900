/** The face of a story: what its file says, and what is derived where it says nothing. */
import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../src/plotting/faces/fields.ts';
import { derivedFace, faceFile, fieldOf, readFace } from '../../src/stories/face.ts';
import { setNumber } from '../../src/views/story-face.ts';
import { present } from '../../src/present.ts';
import { publication, realTree, sample, sampleTree } from '../content.ts';

const versions = present(sample.stories.get('one-in-a-thousand'), 'the story of the sample');
const context = {
  id: 'one-in-a-thousand',
  frontMatters: [versions.it.frontMatter, versions.en.frontMatter],
  datasets: sample.datasetIndex,
};
const withFace = (text: string) =>
  new Map([...sampleTree, [faceFile(context.id), new TextEncoder().encode(text)]]);

describe('a story without a file', () => {
  it('gets an object by the words that it is told with', () => {
    expect(derivedFace(context).object).not.toBe('hundred');
    const [first] = context.frontMatters;
    const hospital = {
      ...present(first, 'front matter'),
      title: 'Hospital beds',
      description: 'Patients in hospital',
      theme: '',
    };
    expect(derivedFace({ ...context, frontMatters: [hospital] }).object).toBe('bed');
    const nothing = { ...hospital, title: 'Xyz', description: 'xyz', theme: 'xyz' };
    expect(derivedFace({ ...context, frontMatters: [nothing] }).object).toBe('hundred');
  });

  it('gets a field by its name, always the same', () => {
    expect(fieldOf('a-new-story')).toBe(fieldOf('a-new-story'));
    const fields = new Set(Array.from({ length: 200 }, (_, index) => fieldOf(`story-${index}`)));
    expect(fields.size).toBe(fieldNames.length);
  });

  it('has its first number large, and none where it has no numbers', () => {
    expect(derivedFace(context).number).toBe(0);
    const bare = context.frontMatters.map((front) => ({ ...front, numbers: [] }));
    expect(derivedFace({ ...context, frontMatters: bare })).toMatchObject({ number: undefined, amounts: [] });
  });
});

describe('a face file', () => {
  it('says the field, the object, and what is counted of what', () => {
    const counted = 'sme-ecosystem/figures?id=sme-firm-share#value';
    const { face, findings } = readFace(
      withFace(`field: mint\nobject: vial\ncounts: [${counted}]\n`),
      context,
    );
    expect(findings).toEqual([]);
    expect(face).toMatchObject({ field: 'mint', object: 'vial', number: 0 });
    expect(face.amounts.map(({ share }) => share.toFixed(3))).toEqual(['0.999']);
    expect([...face.counted]).toEqual([counted]);
  });

  it.each([
    ['field: mint\n', 'YML-'],
    ['field: mint\nobject: vail\n', 'YML-'],
    ['field: mauve\nobject: vial\n', 'YML-'],
    ['field: mint\nobject: vial\nnumber: sme-ecosystem/figures?id=sme-firm-share#value\n', 'STY-029'],
    ['field: mint\nobject: vial\ncounts: [sme-ecosystem/figures?id=none#value]\n', 'NUM-004'],
    ['field: mint\nobject: vial\nof: no-dataset/figures#value\n', 'NUM-004'],
  ])('%j is a finding, and the story keeps a face', (text, code) => {
    const { face, findings } = readFace(withFace(text), context);
    expect(findings.map((found) => found.code).join()).toMatch(new RegExp(`^${code}`));
    expect(face.object).not.toBe('');
  });
});

it('every published story has a file of its own, and no two of them one field or one object', () => {
  const ids = [...publication.stories.keys()];
  expect(ids.filter((id) => !realTree.has(faceFile(id)))).toEqual([]);
  const faces = ids.map((id) => present(publication.faces.get(id), `the face of ${id}`));
  if (faces.length <= fieldNames.length)
    expect(new Set(faces.map(({ field }) => field)).size).toBe(faces.length);
  expect(faces.filter(({ amounts }) => amounts.length === 0)).toEqual([]);
});

it('keeps what qualifies a percentage after its sign', () => {
  expect(setNumber({ number: '11', unit: 'per cent or so' }, true)).toEqual({
    hedge: '',
    number: '11%',
    unit: 'or so',
  });
});

it('sets a hedge apart and gives a percentage its sign', () => {
  expect(setNumber({ number: 'almost 30', unit: 'billion euros' }, false)).toEqual({
    hedge: 'almost',
    number: '30',
    unit: 'billion euros',
  });
  expect(setNumber({ number: '−12,8', unit: 'per cento' }, true)).toEqual({
    hedge: '',
    number: '−12,8%',
    unit: '',
  });
});
