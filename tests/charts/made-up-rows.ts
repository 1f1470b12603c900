/** Rows over years of two series, for charts made up by the tests. */

/** Rows `at,of,value`, one a word. */
export const rowsOf = (...rows: string[]) =>
  rows.map((row) => {
    const [at = '', of = '', value = ''] = row.split(' ');
    return { at, of, value };
  });

/** Two series over three years, one of which is two years from the next. */
export const years = ['2010 a 2', '2013 a 7', '2014 a 9', '2010 b 5', '2013 b 4', '2014 b 3'];
/** The keys of a chart over time, the types of its columns, the names of its series. */
export const overTime = { category: 'at', series: 'of' };
/** What says that places in time are years. */
export const asYears = { at: 'year' };
/** What readers call the two series. */
export const names = { series: { a: 'Alpha', b: 'Beta' } };
