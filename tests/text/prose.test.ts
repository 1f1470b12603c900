import { describe, expect, it } from 'vitest';
import { bindStrings } from '../../src/binding/bound-text.ts';
import { fileStart } from '../../src/findings/finding.ts';
import { readNumberPhrase } from '../../src/numbers/read-phrase.ts';
import { unboundDigits } from '../../src/text/prose.ts';
import { languages } from '../../src/site.ts';
import { sample } from '../content.ts';

const digitsIn = (text: string) =>
  unboundDigits(text, { years: new Set(), isIncomplete: false }, []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('figures of a formula, an index or a unit', () => {
  it('are part of its name and need no cell', () => {
    expect(digitsIn('CO₂, H₂O, PM₂.₅, Ca(OH)₂, x̄₂, m³ and km²')).toEqual([]);
    expect(digitsIn('m s⁻², SO₄²⁻, Ca²⁺, xₙ₊₁, W m⁻² K⁻¹')).toEqual([]);
    expect(digitsIn('¹⁴C, ²³⁵U and ²³₁₁Na')).toEqual([]);
  });

  it('are figures where they stand by themselves', () => {
    expect(digitsIn('10⁶, ₂ and ½')).toEqual(['10⁶', '₂', '½']);
    expect(digitsIn('¹ note, 7¹⁴C')).toEqual(['¹', '7¹⁴']);
  });

  it('belong to the number that they follow', () => {
    expect(digitsIn('10⁻³ and 2,5×10⁶ and 12²')).toEqual(['10⁻³', '2,5', '10⁶', '12²']);
  });

  it('hide no number beside them', () => {
    expect(digitsIn('5 m², 5m², CO₂ 12, CO2 and 3CO₂')).toEqual(['5', '5', '12', '2', '3']);
  });

  it.each([
    ['it', 'Emissioni di CO₂ per m², NOₓ e PM₁₀', 'Emissioni di CO₂: 12 t per m²', '12 t per m²'],
    ['en', 'CO₂ emissions per m², NOₓ and PM₁₀', 'CO₂ emissions: 12 t per m²', '12 t per m²'],
  ] as const)('in words of charts (%s)', (language, plain, counted, from) => {
    const found = (source: string) =>
      bindStrings(
        [{ source, placeOf: (start) => ({ ...fileStart('chart.yaml'), column: start + 1 }) }],
        [],
        [],
        { language, datasets: sample.datasetIndex, names: [] },
      ).findings.map(({ code, column }) => [code, column]);
    expect(found(plain)).toEqual([]);
    expect(found(counted)).toEqual([['NUM-003', counted.indexOf(from) + 1]]);
  });

  it('are no signs of a number phrase, but part of its words', () => {
    for (const language of languages) {
      for (const phrase of ['12 km²', '12 CO₂', '12 s⁻¹']) {
        expect(readNumberPhrase(phrase, language)).toMatchObject({ ok: false, problem: 'trailing-words' });
      }
      expect(readNumberPhrase('10⁶', language)).toMatchObject({ ok: false, problem: 'unknown-symbol' });
    }
  });
});
