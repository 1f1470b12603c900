/** Charts of marks that the file names: channels, rows without a mark, scales that hide something. */

import { error, family, number, oneOf, text } from '../definition.ts';

export const plot = family('PLT', {
  'PLT-001': error({
    facts: { channel: text, name: text, reason: oneOf('not listed', 'no number', 'no text') },
    problem: {
      it: ({ channel, name, reason }) =>
        reason === 'not listed'
          ? `il canale «${channel}» disegna i numeri della colonna «${name}», che la tabella non ha`
          : `il canale «${channel}» vuole ${reason === 'no number' ? 'numeri' : 'testi'}: la colonna «${name}» non ne ha`,
      en: ({ channel, name, reason }) =>
        reason === 'not listed'
          ? `the channel “${channel}” draws the numbers of the column “${name}”, which the table lacks`
          : `the channel “${channel}” takes ${reason === 'no number' ? 'numbers' : 'texts'}: the column “${name}” has none`,
    },
    help: {
      it: ({ reason }) =>
        reason === 'not listed'
          ? 'disegna la colonna di value, oppure fa’ di ogni misura una serie con observation: category'
          : 'nomina un’altra colonna, o scegli un altro segno',
      en: ({ reason }) =>
        reason === 'not listed'
          ? 'draw the column of value, or make each measure a series with observation: category'
          : 'name another column, or choose another mark',
    },
    example: 'bars-as-long-as-names',
  }),
  'PLT-002': error({
    facts: { key: text, count: number },
    problem: {
      it: ({ key, count }) =>
        count === 1
          ? `nessun segno disegna «${key}», che la tabella ha`
          : `nessun segno disegna ${count} valori della tabella, il primo è «${key}»`,
      en: ({ key, count }) =>
        count === 1
          ? `no mark draws “${key}”, which the table has`
          : `no mark draws ${count} values of the table, the first is “${key}”`,
    },
    help: {
      it: 'aggiungi un segno che li disegni uno per uno, o togli le righe con rows o filter',
      en: 'add a mark that draws them one by one, or leave the rows out with rows or filter',
    },
    example: 'only-the-median-of-the-rows',
  }),
  'PLT-004': error({
    facts: { axis: text, other: text, reason: oneOf('taken', 'nowhere') },
    problem: {
      it: ({ axis, other, reason }) =>
        reason === 'taken'
          ? `dodge sposta i punti lungo ${axis}, dove il canale ${axis} li ha già messi`
          : `dodge sposta i punti lungo ${axis}, e niente dice dove stanno lungo ${other}`,
      en: ({ axis, other, reason }) =>
        reason === 'taken'
          ? `dodge moves the dots along ${axis}, where the channel ${axis} has put them already`
          : `dodge moves the dots along ${axis}, and nothing says where they stand along ${other}`,
    },
    help: {
      it: ({ axis, other }) =>
        `lascia un solo canale: ${other} con dodge: ${axis}; per separare gruppi usa facets`,
      en: ({ axis, other }) =>
        `keep one channel: ${other} with dodge: ${axis}; to set groups apart use facets`,
    },
    example: 'dots-moved-along-their-own-axis',
  }),
  'PLT-003': error({
    facts: {
      axis: text,
      reason: oneOf('outside', 'not above zero', 'cut', 'in parts', 'backwards', 'below zero'),
      key: text,
    },
    problem: {
      it: ({ axis, reason, key }) =>
        reason === 'outside'
          ? `«${key}» sta fuori dal dominio dell’asse ${axis}`
          : reason === 'not above zero'
            ? `«${key}» non è sopra zero: l’asse ${axis} è logaritmico`
            : reason === 'cut'
              ? `l’asse ${axis} non comincia da zero, e i suoi segni si leggono da lì: per primo «${key}»`
              : reason === 'backwards'
                ? `sull’asse ${axis} il tempo andrebbe all’indietro: comincia da «${key}» e finirebbe lì`
                : reason === 'below zero'
                  ? `«${key}» è sotto zero: un’area non lo può essere`
                  : `«${key}» è sotto zero: di una somma con parti negative non ci sono quote`,
      en: ({ axis, reason, key }) =>
        reason === 'outside'
          ? `“${key}” lies outside the domain of the axis ${axis}`
          : reason === 'not above zero'
            ? `“${key}” is not above zero: the axis ${axis} is logarithmic`
            : reason === 'cut'
              ? `the axis ${axis} does not begin at zero, and its marks are read from there: “${key}” first`
              : reason === 'backwards'
                ? `on the axis ${axis} time would run backwards: it begins at “${key}” and would end there`
                : reason === 'below zero'
                  ? `“${key}” is below zero: an area can’t be`
                  : `“${key}” is below zero: a sum with negative parts has no shares`,
    },
    help: {
      it: ({ reason }) =>
        reason === 'outside'
          ? 'allarga domain, o toglilo'
          : reason === 'not above zero'
            ? 'togli type: log'
            : reason === 'cut'
              ? 'togli domain e type, o disegna punti invece di barre'
              : reason === 'backwards'
                ? 'togli reverse'
                : reason === 'below zero'
                  ? 'togli r, e disegna quei valori lungo un asse'
                  : 'togli stack: normalize',
      en: ({ reason }) =>
        reason === 'outside'
          ? 'widen domain, or remove it'
          : reason === 'not above zero'
            ? 'remove type: log'
            : reason === 'cut'
              ? 'remove domain and type, or draw dots instead of bars'
              : reason === 'backwards'
                ? 'remove reverse'
                : reason === 'below zero'
                  ? 'remove r, and draw those values along an axis'
                  : 'remove stack: normalize',
    },
    example: 'bars-on-an-axis-without-zero',
  }),
});
