/**
 * Codes of Italy's 21 territories: the regions, with the autonomous provinces of Trento and Bolzano
 * apart. Source: Eurostat, NUTS 2021, level 2.
 */
export const territoryCodes: readonly string[] = [
  ...['ITC1', 'ITC2', 'ITC3', 'ITC4', 'ITF1', 'ITF2', 'ITF3', 'ITF4', 'ITF5', 'ITF6', 'ITG1', 'ITG2'],
  ...['ITH1', 'ITH2', 'ITH3', 'ITH4', 'ITH5', 'ITI1', 'ITI2', 'ITI3', 'ITI4'],
];
