import type { Localised } from '../site.ts';

/**
 * Codes of Italy's 21 territories: the regions, with the autonomous provinces of Trento and Bolzano
 * apart. Source: Eurostat, NUTS 2021, level 2.
 */
export const territoryCodes: readonly string[] = [
  ...['ITC1', 'ITC2', 'ITC3', 'ITC4', 'ITF1', 'ITF2', 'ITF3', 'ITF4', 'ITF5', 'ITF6', 'ITG1', 'ITG2'],
  ...['ITH1', 'ITH2', 'ITH3', 'ITH4', 'ITH5', 'ITI1', 'ITI2', 'ITI3', 'ITI4'],
];

/** What each of them is called. */
export const territoryNames: Readonly<Record<string, Localised>> = {
  ITC1: { it: 'Piemonte', en: 'Piedmont' },
  ITC2: { it: 'Valle d’Aosta', en: 'Aosta Valley' },
  ITC3: { it: 'Liguria', en: 'Liguria' },
  ITC4: { it: 'Lombardia', en: 'Lombardy' },
  ITF1: { it: 'Abruzzo', en: 'Abruzzo' },
  ITF2: { it: 'Molise', en: 'Molise' },
  ITF3: { it: 'Campania', en: 'Campania' },
  ITF4: { it: 'Puglia', en: 'Apulia' },
  ITF5: { it: 'Basilicata', en: 'Basilicata' },
  ITF6: { it: 'Calabria', en: 'Calabria' },
  ITG1: { it: 'Sicilia', en: 'Sicily' },
  ITG2: { it: 'Sardegna', en: 'Sardinia' },
  ITH1: { it: 'Bolzano', en: 'Bolzano' },
  ITH2: { it: 'Trento', en: 'Trento' },
  ITH3: { it: 'Veneto', en: 'Veneto' },
  ITH4: { it: 'Friuli-Venezia Giulia', en: 'Friuli-Venezia Giulia' },
  ITH5: { it: 'Emilia-Romagna', en: 'Emilia-Romagna' },
  ITI1: { it: 'Toscana', en: 'Tuscany' },
  ITI2: { it: 'Umbria', en: 'Umbria' },
  ITI3: { it: 'Marche', en: 'Marche' },
  ITI4: { it: 'Lazio', en: 'Lazio' },
};
