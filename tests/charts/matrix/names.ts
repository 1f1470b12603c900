/** Names for made-up data: ordinary ones. */

/** Sixty places, most of them called the same in both languages. */
const told: readonly (readonly [string, string])[] = [
  ['Milano', 'Milan'],
  ['Torino', 'Turin'],
  ['Roma', 'Rome'],
  ['Genova', 'Genoa'],
  ['Napoli', 'Naples'],
  ['Venezia', 'Venice'],
  ['Firenze', 'Florence'],
  ['Mantova', 'Mantua'],
];
const same = [
  ...['Bergamo', 'Brescia', 'Como', 'Cremona', 'Lecco', 'Lodi', 'Monza', 'Pavia', 'Sondrio', 'Varese'],
  ...[
    'Alessandria',
    'Asti',
    'Biella',
    'Cuneo',
    'Novara',
    'Vercelli',
    'Aosta',
    'Imperia',
    'Savona',
    'La Spezia',
  ],
  ...[
    'Belluno',
    'Rovigo',
    'Treviso',
    'Verona',
    'Vicenza',
    'Gorizia',
    'Pordenone',
    'Trieste',
    'Udine',
    'Bologna',
  ],
  ...[
    'Ferrara',
    'Modena',
    'Parma',
    'Piacenza',
    'Ravenna',
    'Rimini',
    'Arezzo',
    'Grosseto',
    'Livorno',
    'Lucca',
  ],
  ...[
    'Pisa',
    'Pistoia',
    'Prato',
    'Siena',
    'Perugia',
    'Terni',
    'Ancona',
    'Fermo',
    'Macerata',
    'Pesaro e Urbino',
  ],
  ...['Frosinone', 'Latina'],
];

/** Names of sixty categories. */
export const places = [
  ...told.map(([it, en]) => ({ it, en })),
  ...same.map((name) => ({ it: name, en: name })),
];

/** Names of twelve series. */
export const sectors = [
  { it: 'Agricoltura', en: 'Farming' },
  { it: 'Industria', en: 'Industry' },
  { it: 'Commercio', en: 'Trade' },
  { it: 'Costruzioni', en: 'Building' },
  { it: 'Trasporti', en: 'Transport' },
  { it: 'Turismo', en: 'Tourism' },
  { it: 'Editoria', en: 'Publishing' },
  { it: 'Finanza', en: 'Finance' },
  { it: 'Immobili', en: 'Real estate' },
  { it: 'Ricerca', en: 'Research' },
  { it: 'Scuola', en: 'Schools' },
  { it: 'Sanità', en: 'Health' },
];
