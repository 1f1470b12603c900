import { expect, test } from 'vitest';
import { securityTxt } from '../../src/feeds/security-txt.ts';

const address = 'https://filiera.example/.well-known/security.txt';

test('whom to tell of a weakness, until less than a year after the last commit', () => {
  expect(securityTxt('security@filiera.example', '2026-11-30', address)).toBe(
    'Contact: mailto:security@filiera.example\n' +
      'Expires: 2027-09-26T00:00:00.000Z\n' +
      'Preferred-Languages: it, en\n' +
      `Canonical: ${address}\n`,
  );
});

test('there is none where it would name nobody, or never end', () => {
  expect(securityTxt(undefined, '2026-11-30', address)).toBeUndefined();
  expect(securityTxt('security@filiera.example', undefined, address)).toBeUndefined();
});
