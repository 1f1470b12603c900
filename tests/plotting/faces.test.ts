/** The objects of the stories: each is drawn from its amounts, stays in its square, and is a mark when small. */
import { describe, expect, it } from 'vitest';
import { classesIn, classesOf } from '../../src/markup/element.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { drawObject, objectNames, objectSvg } from '../../src/plotting/faces/objects.ts';
import { countOf, type Amount } from '../../src/plotting/faces/pen.ts';
import { languages } from '../../src/site.ts';
import { storyObjects } from '../../src/plotting/faces/objects.ts';

const amountsOf = (...shares: number[]): Amount[] => shares.map((share) => ({ share, value: share * 100 }));
const looks = ['count', 'rest', 'ink', 'field', 'open', 'gone', 'notch'];
const known = new Set([...looks, 'dot-count', 'dot-rest', 'dot-ink', 'ring-count', 'ring-rest', 'ring-ink']);

describe.each(objectNames)('%s', (name) => {
  const some = { amounts: amountsOf(0.4, 0.7), isMark: false };

  it('is drawn with threads, stems and holes of known looks alone', () => {
    const marks = drawObject(name, some);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !['path', 'rect', 'circle'].includes(mark.name))).toEqual([]);
    expect([...classesIn(marks)].filter((look) => !known.has(look))).toEqual([]);
    expect(marks.filter((mark) => classesOf(mark).length !== 1)).toEqual([]);
  });

  it.each([[[]], [[0]], [[1]], [[-0.1, -0.06]], [[0.5, 0.2, 0.9, 0.1, 0.3, 0.6, 0.8, 1]]])(
    'stands for the amounts %j, and is never a number that is none',
    (shares) => {
      for (const isMark of [false, true]) {
        const written = writeXml([objectSvg(name, { amounts: amountsOf(...shares), isMark })]);
        expect(written).not.toMatch(/NaN|Infinity|undefined/);
      }
    },
  );

  it('shows in its drawing how much is counted', () => {
    const drawn = (share: number, value: number) =>
      writeXml(
        drawObject(name, {
          amounts: [
            { share, value },
            { share: 0.5, value: 500 },
          ],
          isMark: false,
        }),
      );
    expect(drawn(0.2, 200)).not.toBe(drawn(0.8, 800));
  });

  it('is a mark of few parts', () => {
    expect(drawObject(name, { ...some, isMark: true }).length).toBeLessThanOrEqual(30);
  });

  it('has a name in both languages', () => {
    for (const language of languages) expect(storyObjects[name].name[language]).not.toBe('');
  });
});

it('counts units to the nearest', () => {
  expect(countOf({ amounts: amountsOf(0.827), isMark: false }, 100)).toBe(83);
  expect(countOf({ amounts: [], isMark: false }, 100)).toBe(0);
});

it('draws a circle for each of a crowd, and one more that is open', () => {
  const marks = drawObject('crowd', { amounts: [{ share: 1, value: 986 }], isMark: false });
  const [field, open] = [
    marks.find(({ name }) => name === 'path'),
    marks.find(({ name }) => name === 'circle'),
  ];
  expect(String(field?.attributes['d']).split('h0').length - 1).toBe(986);
  expect(open?.attributes['class']).toBe('open');
});
