import { expect, it } from 'vitest';
import { findElements, replaceElements, shownText } from '../../src/markup/find-elements.ts';

const page =
  '<!doctype html><head><style>a>b{}</style><title>é &lt;style></title></head><!-- <style>no</style> -->' +
  '<p title="<style>">R&amp;D &nbsp;x</p><STYLE media=print>c{}</STYLE><script>"<style>no</style>"</script>';

it('finds elements where they stand, and none in a comment, a title, an attribute or a script', () => {
  const found = findElements(page, 'style');
  expect(found.map(({ inside, attributes }) => [inside, attributes])).toEqual([
    ['a>b{}', {}],
    ['c{}', { media: 'print' }],
  ]);
  expect(found.map(({ start, end }) => page.slice(start, end))).toEqual([
    '<style>a>b{}</style>',
    '<STYLE media=print>c{}</STYLE>',
  ]);
});

it('leaves the rest of a page as it is', () => {
  const found = findElements(page, 'style');
  const replaced = replaceElements(page, found, (each, index) => `${index}:${each.inside}`);
  expect(replaced).toBe(
    page.replace('<style>a>b{}</style>', '0:a>b{}').replace('<STYLE media=print>c{}</STYLE>', '1:c{}'),
  );
  expect(replaceElements(page, [], () => 'x')).toBe(page);
});

it('knows what a page shows', () => {
  expect(shownText('<style>q{}</style><p title="z">R&amp;D &lt;&#233;</p><script>let k</script>!')).toBe(
    'R&D <é!',
  );
});
