import { describe, expect, it } from 'vitest';
import { foldedPath, nameFault } from '../../src/text/portable-names.ts';

describe('names of files', () => {
  it.each(['con', 'CON', 'aux.csv', 'nul.tar.gz', 'com1', 'Lpt9.yaml', 'com².csv', 'prn .txt'])(
    'that Windows keeps for devices are refused: %s',
    (name) => expect(nameFault(name)).toBe('device'),
  );

  it.each(['console', 'com10', 'auxiliary.csv', 'lpt', 'a-con', 'con-1'])(
    'that only look like them are not: %s',
    (name) => expect(nameFault(name)).toBeUndefined(),
  );

  it('may not end with a dot or a space, nor hold signs of the shell', () => {
    expect(['a.', 'a ', 'a:b', 'a?', 'a\\b'].map(nameFault)).toEqual([
      'ending',
      'ending',
      'sign',
      'sign',
      'sign',
    ]);
  });

  it('are the same to other systems whatever their case and accents', () => {
    expect(foldedPath('Straße/Città')).toBe(foldedPath('STRASSE/CITTA\u0300'));
    expect(foldedPath('a/b')).not.toBe(foldedPath('a/c'));
  });
});
