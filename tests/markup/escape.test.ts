import fc from 'fast-check';
import { stringifyEntities } from 'stringify-entities';
import { expect, it } from 'vitest';
import { element } from '../../src/markup/element.ts';
import { escapeAttribute, escapeText, markup } from '../../src/markup/escape.ts';
import { readXml } from '../../src/markup/read-markup.ts';

const texts = fc.string({
  unit: fc.oneof(fc.constantFrom('&', '<', '>', '"', "'", 'amp;', '&quot;', '\n', 'è'), fc.string()),
});

it('escapes what the library escapes, in texts and in attributes', () => {
  const named = { useNamedReferences: true };
  fc.assert(
    fc.property(texts, (text) => {
      expect(escapeText(text)).toBe(stringifyEntities(text, { ...named, subset: ['&', '<'] }));
      const subset = ['&', '<', '>', '"'];
      expect(escapeAttribute(text)).toBe(stringifyEntities(text, { ...named, subset }));
    }),
    { seed: 12 },
  );
});

it('puts texts into markup so that they are read back as they were', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, width) => {
      const written = markup`<p title="${text}"\n  width="${width}">${text}</p>`;
      expect(readXml(written)).toEqual(
        element('p', { title: text, width: String(width) }, ...(text === '' ? [] : [text])),
      );
    }),
    { seed: 12 },
  );
});
