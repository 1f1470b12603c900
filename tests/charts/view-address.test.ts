import { expect, it } from 'vitest';
import { addressOfView, defaultView, viewAsked, viewQuery } from '../../src/charts/view-address.ts';

const page = 'https://filiera.example/en/charts/growth-2017/';

it('names every view but the default one, and keeps what else the address asks for', () => {
  expect(addressOfView(`${page}?theme=dark#data`, 'north')).toBe(`${page}?theme=dark&view=north#data`);
  expect(addressOfView(`${page}?theme=dark&view=north#data`, 'south')).toBe(
    `${page}?theme=dark&view=south#data`,
  );
  expect(addressOfView(`${page}?theme=dark&view=north#data`, defaultView)).toBe(`${page}?theme=dark#data`);
  expect(addressOfView(`${page}?view=north`, defaultView)).toBe(page);
});

it('asks for the view that it reads', () => {
  expect(viewQuery('north')).toBe('view=north');
  expect(viewAsked(new URL(addressOfView(page, 'north')).search)).toBe('north');
  expect(viewQuery(defaultView)).toBeUndefined();
  expect(viewAsked('?theme=dark')).toBeUndefined();
});
