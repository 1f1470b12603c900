import { describe, expect, it } from 'vitest';
import { resolveAddress, type BoundCell } from '../../src/data/address.ts';
import { fileStart } from '../../src/findings/finding.ts';
import { formatAnswer, guessWords, readGuess, type Guess } from '../../src/binding/guess.ts';
import { sample } from '../content.ts';

function cellOf(address: string): BoundCell {
  const cell = resolveAddress(address, sample.datasetIndex);
  if ('fault' in cell) throw new Error(`${address} names no cell`);
  return cell;
}
const jobs = 'size-classes/shares?size_class=large&measure=jobs#share';
const turnover = 'sme-ecosystem/figures?id=sme-turnover#value';
const perFirm = 'sme-ecosystem/figures?id=turnover-per-sme#value';
const firms = 'size-classes/counts?size_class=large#firms';
const growth = 'sme-accounts/figures?id=sme-revenue-growth-2017#value';

function guessOf(address: string, min: string, max: string, step: string, of?: string): Guess {
  const { guess, faults } = readGuess(
    { min, max, step, ...(of === undefined ? {} : { of }) },
    cellOf(address),
  );
  expect(faults).toEqual([]);
  if (guess === undefined) throw new Error('no guess');
  return guess;
}
const codes = (attributes: Record<string, string>, address = jobs) =>
  readGuess(attributes, cellOf(address)).faults.map(
    ({ attribute, findingAt }) => `${findingAt(fileStart('x')).code} ${attribute}`,
  );

describe('the answer of a guess', () => {
  it('is the value of the cell', () => {
    expect(guessOf(jobs, '0', '100', '1').answer).toBe(20.6);
  });

  it('is so many of a number, without the noise of binary fractions', () => {
    expect(guessOf(jobs, '0', '1000', '10', '1000').answer).toBe(206);
    expect(
      guessOf('size-classes/shares?size_class=large&measure=firms#share', '0', '50', '1', '1000').answer,
    ).toBe(1);
  });

  it('is written as the language writes it', () => {
    const thousand = guessOf(jobs, '0', '1000', '10', '1000');
    expect(formatAnswer(thousand, 'it')).toBe('206 su\u00A01.000');
    expect(formatAnswer(thousand, 'en')).toBe('206 in\u00A01,000');
    const percent = guessOf(jobs, '0', '100', '1');
    expect(formatAnswer(percent, 'it')).toBe('20,6%');
    expect(formatAnswer(percent, 'en')).toBe('20.6%');
  });

  it('keeps a fraction that the number leaves', () => {
    expect(formatAnswer(guessOf(jobs, '0', '100', '1', '100'), 'it')).toBe('20,6 su\u00A0100');
  });
});

describe('the words of a guess', () => {
  it('name shares in per cent and their differences in points, with a decimal at least', () => {
    const words = guessWords(guessOf(growth, '0', '20', '1'), 'it');
    expect(words).toEqual({
      value: '#%',
      gap: '# punti'.replace(' ', '\u00A0'),
      scale: 1,
      decimals: 0,
      gapDecimals: 1,
    });
  });

  it('name money in its scale', () => {
    expect(guessWords(guessOf(turnover, '0', '5000', '100'), 'it').value).toBe(
      '#\u00A0miliardi\u00A0di\u00A0euro',
    );
    expect(guessWords(guessOf(turnover, '0', '5000', '100'), 'en').value).toBe('€#bn');
  });

  it('write out thousands of euros in English', () => {
    const words = guessWords(guessOf(perFirm, '0', '1000', '50'), 'en');
    expect([words.value, words.scale]).toEqual(['€#', 1000]);
    expect(guessWords(guessOf(perFirm, '0', '1000', '50'), 'it').value).toBe('#mila\u00A0euro');
  });

  it('count without a word', () => {
    expect(guessWords(guessOf(firms, '0', '10000', '50'), 'en')).toEqual({
      value: '#',
      gap: '#',
      scale: 1,
      decimals: 0,
      gapDecimals: 0,
    });
  });

  it('have the decimals of the step', () => {
    expect(guessWords(guessOf(growth, '0', '10', '0.1'), 'en').decimals).toBe(1);
  });
});

describe('a slider', () => {
  it('is refused where a number is not one', () => {
    expect(codes({ min: 'zero', max: '1.000', step: '1' })).toEqual(['GUE-001 min', 'GUE-001 max']);
    expect(codes({ min: '0', max: '100', step: '1', of: '5' })).toEqual(['GUE-001 of']);
  });

  it('has to lead upwards, in steps that fit', () => {
    expect(codes({ min: '5', max: '5', step: '1' })).toEqual(['GUE-002 min']);
    expect(codes({ min: '0', max: '100', step: '0' })).toEqual(['GUE-003 step']);
    expect(codes({ min: '0', max: '100', step: '50' })).toEqual(['GUE-003 step']);
    expect(codes({ min: '0', max: '1', step: '0.1' })).toEqual(['GUE-004 max']);
    expect(codes({ min: '0', max: '30.3', step: '0.3' })).toEqual([]);
  });

  it('has to hold the answer', () => {
    expect(codes({ min: '30', max: '100', step: '1' })).toEqual(['GUE-004 min']);
    expect(codes({ min: '0', max: '20', step: '1' })).toEqual(['GUE-004 max']);
    expect(codes({ min: '20.6', max: '30.6', step: '1' })).toEqual([]);
  });

  it('counts out of a number only what is a share', () => {
    expect(codes({ min: '0', max: '5000', step: '10', of: '1000' }, firms)).toEqual(['GUE-005 of']);
  });
});
