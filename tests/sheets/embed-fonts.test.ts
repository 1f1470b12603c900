import { describe, expect, it } from 'vitest';
import { axesUsed, charactersOf } from '../../src/sheets/embed-fonts.ts';

describe('the characters of an embed', () => {
  it('are those it shows, once each, without its mark-up, sheets and scripts', () => {
    const html = '<style>q{}</style><p title="z">Così è<br>così</p><script>let k</script>';
    expect([...charactersOf([html])].toSorted().join('')).toBe(` "&',:<>Ccosèì`);
  });

  it('hold what mark-up writes as a reference', () => {
    expect(charactersOf(['<p>R&amp;D</p>'])).toContain('&');
  });
});

describe('the part of a face that sheets ask for', () => {
  const axes = { wght: { min: 500, max: 560 }, opsz: { min: 8, max: 24 } };

  it('is what their rules name, and not what faces say they have', () => {
    const css =
      '@font-face{font-family:X;font-weight:500 560}:root{--opsz-s: "opsz" 8;--opsz-m:"opsz" 11}' +
      '.a{font:530 24px/28px X}.b{font-weight:560}.c{font:600 15px/17px Y;font-size:500px}';
    expect(axesUsed(css, axes)).toEqual({ wght: { min: 530, max: 560 }, opsz: { min: 8, max: 11 } });
  });

  it('is all of it where they name none', () => {
    expect(axesUsed('.a{color:red}', axes)).toEqual(axes);
  });
});
