import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dialectsFor } from '../../src/interactive/embed-dialects.ts';

const at = (address: string) => {
  const { href, search, hash } = new URL(address, 'https://filiera.example/embed/it/growth-2017/');
  return dialectsFor({ href, search, hash });
};
const said = ({ known }: ReturnType<typeof at>) => known().map((message) => message(640, 320));
/** The answer to what a parent says, at 640 by 320 pixels. */
const answer = (dialects: ReturnType<typeof at>, message: unknown) => dialects.askedIn(message)?.(640, 320);

it('speaks four formats to a parent of which it knows nothing', () => {
  expect(said(at(''))).toEqual([
    { type: 'filiera:height', version: 1, height: 640 },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    { 'datawrapper-height': { "/embed/it/growth-2017/'][src$='/embed/it/growth-2017/": 640 } },
    '{"src":"https://filiera.example/embed/it/growth-2017/","context":"iframe.resize","height":640}',
  ]);
});

it('speaks to pym.js once its parent has put an id into the address, and answers a new width', () => {
  const dialects = at('?initialWidth=320&childId=chart-1&parentTitle=x');
  expect(said(dialects)).toContain('pymxPYMxchart-1xPYMxheightxPYMx640');
  expect(answer(dialects, 'pymxPYMxchart-1xPYMxwidthxPYMx300')).toBe('pymxPYMxchart-1xPYMxheightxPYMx640');
  expect(answer(dialects, 'pymxPYMxchart-2xPYMxwidthxPYMx300')).toBeUndefined();
});

it.each([
  ['4', '[iFrameSizer]a:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true'],
  ['5', '[iFrameSizer]a:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false'],
])('greets iframe-resizer %s with init, and speaks to it from then on', (_, greeting) => {
  const dialects = at('');
  expect(answer(dialects, '[iFrameSizer]resize')).toBeUndefined();
  expect(answer(dialects, greeting)).toBe('[iFrameSizer]a:640:320:init');
  expect(said(dialects)).toContain('[iFrameSizer]a:640:320:mutationObserver');
  expect(answer(dialects, '[iFrameSizer]resize')).toBe('[iFrameSizer]a:640:320:mutationObserver');
  // Another answer to a reset would make iframe-resizer 4 reset again.
  expect(answer(dialects, '[iFrameSizer]reset')).toBe('[iFrameSizer]a:640:320:mutationObserver');
});

it.each(['iframe-child-init', 'iframe-get-child-dimensions'])('answers %s of open-iframe-resizer', (type) => {
  const dialects = at('');
  const size = { type: 'iframe-resized', width: 320, height: 640 };
  expect(answer(dialects, { type })).toEqual(size);
  expect(said(dialects)).toContainEqual(size);
});

it('keeps what the Datawrapper script of 2019 looks for within the quotes of its selector', () => {
  const [, , message] = said(at("?view=a'b#x=\\1"));
  const [name = ''] = Object.keys((message as Record<string, object>)['datawrapper-height'] ?? {});
  const path = '/embed/it/growth-2017/?view=a%27b#x=\\\\1';
  expect(`iframe[src*='${name}']`).toBe(`iframe[src*='${path}'][src$='${path}']`);
});

it('answers the frame libraries of newsrooms as AMP is answered', () => {
  const size = { sentinel: 'amp', type: 'embed-size', height: 640 };
  expect(answer(at('#amp=1'), { sentinel: 'amp', type: 'frames-init' })).toEqual(size);
});

it('speaks to WordPress only with the secret of the address', () => {
  const dialects = at('#?secret=abcdefghij');
  const height = { message: 'height', value: 640, secret: 'abcdefghij' };
  expect(dialects.secret).toBe('abcdefghij');
  expect(said(dialects)).toContainEqual(height);
  expect(answer(dialects, { message: 'ready', secret: 'abcdefghij' })).toEqual(height);
  expect(answer(dialects, { message: 'ready', secret: 'another' })).toBeUndefined();
  expect(answer(at(''), { message: 'ready' })).toBeUndefined();
});

it('whatever a parent says, nothing is thrown, and what is no question gets no answer', () => {
  const dialects = at('?childId=a#?secret=b');
  const before = said(dialects);
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (message) => {
      expect(answer(dialects, message)).toBeUndefined();
    }),
    { seed: 7, numRuns: 2000 },
  );
  expect(said(dialects)).toEqual(before);
});

it('names of the prototype and numbers out of range are no questions either', () => {
  const dialects = at('');
  const hostile = [
    null,
    Number.NaN,
    1e9,
    '__proto__',
    'constructor',
    { type: '__proto__' },
    { type: 'constructor' },
  ];
  for (const message of hostile) expect(answer(dialects, message)).toBeUndefined();
  expect(said(dialects)).toHaveLength(4);
});
