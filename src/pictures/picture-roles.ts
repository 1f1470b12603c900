/** Text around the drawing in pictures that stand alone: its class names its look. */

export const pictureRoles = {
  kicker: { face: 'archivo-bold', sizePx: 13 },
  title: { face: 'bodoni', sizePx: 26 },
  subtitle: { face: 'archivo', sizePx: 15 },
  source: { face: 'archivo', sizePx: 13 },
} as const;

/** What a role was called when pictures were stored that still show it: they are never written again. */
export const formerPictureRoles = {
  plate: pictureRoles.kicker,
} as const;

/** Text on a card; the size of a title depends on its length. */
export const cardRoles = {
  'card-label': { face: 'archivo-bold', sizePx: 22 },
  'card-source': { face: 'archivo', sizePx: 19 },
  'card-title': { face: 'bodoni-large', sizePx: 184, trackingEm: -0.02 },
  'card-finding': { face: 'serif', sizePx: 27 },
} as const;
