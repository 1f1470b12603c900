/** The card and the icon of a story bear its field and its object, with every colour written in. */
import { expect, it } from 'vitest';
import { writeXml } from '../../src/markup/write-markup.ts';
import { storyCard } from '../../src/pictures/social-cards.ts';
import { storyIconSvg } from '../../src/pictures/site-icons.ts';
import { fields } from '../../src/plotting/faces/fields.ts';
import { present } from '../../src/present.ts';
import { cardSvg } from '../../src/pictures/card-svg.ts';
import { DrawingBuilder } from '../../src/plotting/drawing.ts';
import { publication } from '../content.ts';

const stories = [...publication.stories];

it.each(stories)('%s has a card and an icon of its own', (id, { en }) => {
  const face = present(publication.faces.get(id), `the face of ${id}`);
  const { light, dark } = fields[face.field];
  const icon = storyIconSvg(face);
  expect(icon).toContain(light.field);
  expect(icon).toContain(dark.field);
  const card = writeXml([storyCard(en, publication)]);
  expect(card.toLowerCase()).toContain(light.field);
  expect(card).toContain(light.count);
  for (const picture of [icon, card]) expect(picture).not.toMatch(/var\(|undefined|NaN/);
});

it('no two stories have the same icon', () => {
  const icons = stories.map(([id]) => storyIconSvg(present(publication.faces.get(id), id)));
  expect(new Set(icons).size).toBe(icons.length);
});

it('a card of a drawing made small keeps the open marks of values, and leaves out words and keys', () => {
  const drawing = new DrawingBuilder(248);
  drawing.datum({ row: 0, column: 0 }, () => drawing.mark('circle', { class: 'ring', cx: 9, cy: 9, r: 4 }));
  drawing.group(() => drawing.mark('circle', { class: 'ring', cx: 9, cy: 900, r: 4 }), 'key-state');
  drawing.text('label', 20, 14, 'Open');
  const said = { label: 'Chart', sources: [], title: 'Title', finding: 'Finding', place: 'italy' };
  const card = writeXml([cardSvg({ ...said, drawing: drawing.finish(2000) })]);
  expect(card).toMatch(/<circle class="ring"[^>]*cy="9"/);
  expect(card).not.toMatch(/cy="900"|>Open</);
});
