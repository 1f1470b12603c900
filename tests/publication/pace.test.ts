/** Where a story wants a figure that stands large. */
import { expect, it } from 'vitest';
import { Pace } from '../../src/publication/pace.ts';

const prose = (letters: number) => ({ type: 'text', value: 'a'.repeat(letters) }) as const;

it('a figure is wanted where a part begins and after long prose, and not after a drawing', () => {
  const pace = new Pace();
  expect(pace.wantsFigure).toBe(true);
  pace.passFigure();
  pace.passProse(prose(749));
  expect(pace.wantsFigure).toBe(false);
  pace.passProse(prose(1));
  expect(pace.wantsFigure).toBe(true);
  pace.passDrawing();
  expect(pace.wantsFigure).toBe(false);
  pace.beginPart();
  expect(pace.wantsFigure).toBe(true);
});
