import { expect, it } from 'vitest';
import { mojibakeIn } from '../../src/text/mojibake.ts';
import { nameFault } from '../../src/text/portable-names.ts';

it.each<[string, string | undefined]>([
  ...['CON', 'nul', 'aux', 'prn', 'com0', 'lpt9', 'COM¹', 'clock$', 'conin$'].map(
    (name): [string, string] => [name, 'device'],
  ),
  ...['a.', 'a '].map((name): [string, string] => [name, 'ending']),
  ['x:y', 'sign'],
  ['con-fig', undefined],
])('the name %j is refused for Windows where it has to be: %s', (name, fault) => {
  expect(nameFault(String(name))).toBe(fault);
});

it.each<[string, string | undefined]>([
  ['perchÃ©', 'perché'],
  ['PiÃ¹', 'Più'],
  ['naÃ¯ve', 'naïve'],
  ['Â«bassoÂ»', '«basso»'],
  ['â‚¬ 5', '€'],
  ['Î‘Î¸Î®Î½Î±', 'Αθήνα'],
  ['Â© 2024', '©'],
  ...['È vero', 'Åland', 'São Tomé', 'perché', 'Ångström'].map((text): [string, undefined] => [
    text,
    undefined,
  ]),
])('the text %j was read in the wrong encoding, or is right: %s', (text, meant) => {
  expect(mojibakeIn(String(text))?.meant).toBe(meant);
});
