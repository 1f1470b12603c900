/** The findings in English: a problem and its remedy for each code. */

import type { FindingWords } from './findings.ts';

export const findingWordsEn = {
  'TXT-001': {
    problem: () => 'the file is missing or not UTF-8 text',
    help: () => 'save it as UTF-8',
  },
  'CSV-001': {
    problem: () => 'a byte here is not UTF-8: the file was probably saved as Windows-1252',
    help: () => 'save the file again as UTF-8',
  },
  'CSV-002': {
    problem: () => 'the file begins with a byte-order mark, which would rename its first column',
    help: () => 'save it as UTF-8 without BOM',
  },
  'CSV-003': {
    problem: (f) => `columns are separated by “${f['delimiter']}” instead of commas`,
    help: () => 'export the table with commas',
  },
  'CSV-004': {
    problem: (f) => `two columns are called “${f['name']}”`,
    help: () => 'give each column its own name',
  },
  'CSV-005': {
    problem: (f) => `this row has ${f['cells']} cells, the header has ${f['columns']}`,
    help: () => 'add or remove cells; text that holds a comma needs double quotes',
  },
  'CSV-006': {
    problem: () => 'a quoted cell opens here and never closes',
    help: () => 'close it with a double quote; write a quote inside it twice',
  },
  'CSV-007': {
    problem: () => 'an empty line',
    help: () => 'remove it',
  },
  'CSV-008': {
    problem: () => 'a double quote in the middle of a cell',
    help: () => 'put the whole cell in quotes and double the ones inside',
  },
  'CSV-009': {
    problem: () => 'the file is empty',
    help: () => 'write a header and at least one row',
  },
  'CSV-010': {
    problem: (f) => `“${f['cell']}” in the numeric column ${f['column']} is not a plain number`,
    help: () =>
      'write digits with a decimal point and nothing else: no separators of thousands, units or spaces',
  },
  'CSV-011': {
    problem: () => 'the lines of the file end in different ways',
    help: () => 'save it with one kind of line ending (LF)',
  },
  'CSV-012': {
    problem: (f) => `decimal comma in the numeric column ${f['column']}: read “${f['cell']}”`,
    help: (f) => `write ${f['meant']}, with a decimal point`,
  },
  'CSV-013': {
    problem: (f) => `the column ${f['column']} must not be empty`,
    help: () => 'write a value, or declare in datapackage.json why it may be missing',
  },
  'CSV-014': {
    problem: (f) => `“${f['cell']}” is none of the values of the column ${f['column']}: ${f['allowed']}`,
    help: (f) =>
      `${f['suggestion'] ? `write “${f['suggestion']}”` : 'write one of those values, or add this one to the enum in datapackage.json'}`,
  },
  'CSV-015': {
    problem: (f) =>
      `${f['cell']} is outside the limits of the column ${f['column']} (${f['minimum']} to ${f['maximum']})`,
    help: () => 'check the figure against its source',
  },
  'CSV-016': {
    problem: (f) =>
      `“${f['key']}” stands twice in a column that must tell rows apart${f['line'] ? ` (first in line ${f['line']})` : ''}`,
    help: () => 'remove the copy, or give it its own key',
  },
  'CSV-017': {
    problem: (f) => `“${f['cell']}” begins or ends with a space`,
    help: () => 'remove the space',
  },
  'CSV-018': {
    problem: (f) =>
      `the header should say “${f['expected']}” here${f['found'] ? ` and says “${f['found']}”` : ''}`,
    help: () => 'write the columns in the order of datapackage.json',
  },
  'CSV-019': {
    problem: (f) => `the column “${f['name']}” is not declared in datapackage.json`,
    help: () => 'declare it there, or remove it',
  },
  'CSV-020': {
    problem: (f) => `“${f['cell']}” would run as a formula when the download is opened in a spreadsheet`,
    help: () => 'begin the cell with another character',
  },
  'CSV-021': {
    problem: (f) => `“${f['cell']}” does not have the form of the column ${f['column']}`,
    help: (f) => `it must match ${f['pattern']}`,
  },
  'CSV-022': {
    problem: (f) => `“${f['cell']}” in the column ${f['column']} is not a year`,
    help: () => 'write four digits, 1900 to 2099',
  },
  'CSV-023': {
    problem: (f) => `“${f['cell']}” in the column ${f['column']} of whole numbers has a point`,
    help: () => 'write thousands without a separator; for fractions declare the field as number',
  },
  'YML-001': {
    problem: (f) => `the file can’t be read here: ${f['reason']}`,
    help: () => 'check indentation, colons and quotes',
  },
  'YML-002': {
    problem: (f) => `unknown key “${f['name']}”`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'remove it'}`,
  },
  'YML-003': {
    problem: (f) => `“${f['key']}” is missing`,
    help: (f) => `add “${f['name']}” here`,
  },
  'YML-004': {
    problem: (f) => `“${f['written']}” can’t stand at ${f['key']}; known: ${f['values']}`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write one of these'}`,
  },
  'YML-005': {
    problem: (f) => `${f['key']}: ${f['reason']}`,
    help: () => 'correct the value',
  },
  'PKG-001': {
    problem: (f) => `the package calls itself “${f['name']}” and lies in the folder “${f['folder']}”`,
    help: () => 'give both the same name',
  },
  'PKG-002': {
    problem: (f) => `there is no file ${f['path']} beside datapackage.json`,
    help: () => 'add it, or correct the path',
  },
  'PKG-003': {
    problem: (f) => `no field is called “${f['name']}”`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'name a field of the schema'}`,
  },
  'PKG-004': {
    problem: (f) => `the numeric field “${f['name']}” has no unit`,
    help: () => 'add x_unit to the field, or a unit column to x_roles',
  },
  'PKG-005': {
    problem: (f) => `unknown unit “${f['unit']}”`,
    help: (f) =>
      `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'see the list of units in src/model/unit.ts'}`,
  },
  'REF-001': {
    problem: (f) => `the source “${f['key']}” is not in content/references.json`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'add it there'}`,
  },
  'REF-002': {
    problem: (f) => `two references have the key “${f['key']}”`,
    help: () => 'give each its own key',
  },
  'DER-001': {
    problem: (f) => `the working can’t be read: ${f['reason']}`,
    help: () => 'write numbers, cells in brackets and + - * / ( )',
  },
  'DER-002': {
    problem: (f) => `[${f['reference']}] names no cell with a value`,
    help: () => 'write the key of a row, or a whole address',
  },
  'DER-003': {
    problem: (f) => `the cell holds ${f['cell']}, its working gives ${f['computed']}`,
    help: () => 'correct the value or the working',
  },
  'DER-004': {
    problem: () => 'a calculated row without a working',
    help: () => 'write it in the formula column',
  },
  'DER-005': {
    problem: (f) => `a row with a working has the state “${f['state']}”`,
    help: () => 'its state is calculated',
  },
  'CHT-001': {
    problem: (f) => `there is no resource “${f['name']}”`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write dataset/resource'}`,
  },
  'CHT-002': {
    problem: (f) => `${f['file']} has no column “${f['name']}”`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'name a column of the file'}`,
  },
  'CHT-003': {
    problem: (f) => `${f['file']} has no row “${f['key']}” with a number`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write a row’s key'}`,
  },
  'CHT-004': {
    problem: (f) => `“${f['key']}” has no name in the words of “${f['language']}”`,
    help: () => 'add it here',
  },
  'CHT-005': {
    problem: (f) => `the parts of the panel “${f['panel']}” add up to ${f['sum']}, not to 100`,
    help: () => 'draw all the parts of the whole',
  },
  'CHT-006': {
    problem: (f) => `one chart, several units: ${f['units']}`,
    help: () => 'draw one unit a chart',
  },
  'CHT-007': {
    problem: (f) => `plate ${f['plate']} is already the chart “${f['chart']}”`,
    help: () => 'choose another number',
  },
  'MDX-001': {
    problem: (f) => `the file can’t be read here: ${f['reason']}`,
    help: () => 'close tags and quotes; write &lt; for a bare <',
  },
  'MDX-002': {
    problem: () => 'import and export have no place in a story',
    help: () => 'remove the line; components are there without it',
  },
  'MDX-003': {
    problem: (f) => `an expression in braces: ${f['expression']}`,
    help: () => 'write the text itself; attributes take “literal” values',
  },
  'MDX-004': {
    problem: (f) => `a story can’t use <${f['name']}>`,
    help: (f) =>
      `${f['suggestion'] ? `did you mean <${f['suggestion']}>?` : 'use Markdown, <Num> and <Plate>'}`,
  },
  'MDX-005': {
    problem: (f) => `<${f['component']}> knows no “${f['name']}”`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'remove it'}`,
  },
  'MDX-006': {
    problem: (f) => `the attribute “${f['name']}” has no value`,
    help: (f) => `write ${f['name']}="…"`,
  },
  'MDX-007': {
    problem: () => 'an image without alternative text',
    help: () => 'say in brackets what the image shows',
  },
  'NUM-001': {
    problem: (f) => `the sentence says “${f['text']}”, the cell holds ${f['cell']}`,
    help: (f) => `correct one of the two; the cell is ${f['address']}`,
  },
  'NUM-002': {
    problem: (f) => `“${f['text']}” can’t be read as a number (${f['problem']})`,
    help: (f) =>
      `${f['suggestion'] ? `write “${f['suggestion']}”` : 'keep only the number, its unit and its hedge between the tags'}`,
  },
  'NUM-003': {
    problem: (f) => `“${f['text']}” is not bound to any cell`,
    help: () => 'bind it with <Num from="…">, or waive it with <Num waive="the reason">',
  },
  'NUM-004': {
    problem: (f) =>
      `“${f['address']}” names no cell${f['name'] ? `: there is no ${f['part']} “${f['name']}”` : ''}`,
    help: (f) =>
      `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write dataset/resource?column=value#column'}`,
  },
  'NUM-005': {
    problem: (f) =>
      `the source says “${f['cell']}”, the sentence says “${f['text']}” and drops the qualifier`,
    help: () => 'repeat it, as the source has it',
  },
  'NUM-006': {
    problem: () => 'a waiver without a reason',
    help: () => 'write why this number needs no source: waive="…"',
  },
  'NUM-007': {
    problem: () => '<Num> needs either “from” or “waive”',
    help: () => 'from="…" binds it, waive="…" says why it needs no cell',
  },
  'NUM-008': {
    problem: (f) => `the cell ${f['address']} has no value: ${f['reason']}`,
    help: () => 'don’t write a number here',
  },
  'NUM-009': {
    problem: (f) => `“${f['text']}” does not hold for ${f['cell']}`,
    help: (f) => `change the hedge or the number; the cell is ${f['address']}`,
  },
  'NUM-010': {
    problem: (f) => `“${f['text']}” and ${f['cell']} are not in the same unit`,
    help: (f) => `write the unit of the cell ${f['address']}`,
  },
  'NUM-011': {
    problem: (f) => `“${f['address']}” names ${f['count']} rows`,
    help: () => 'add conditions until one is left',
  },
  'NUM-012': {
    problem: (f) => `“${f['address']}”: the column ${f['column']} holds no number with a unit`,
    help: () => 'name a numeric column',
  },
  'STY-001': {
    problem: () => 'a story lies in content/stories/<story>/it.mdx or en.mdx',
    help: () => 'move the file',
  },
  'STY-002': {
    problem: () => 'the story has no front matter',
    help: () => 'begin the file with --- and its title',
  },
  'STY-003': {
    problem: (f) => `there is no chart “${f['name']}”`,
    help: (f) =>
      `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : `add content/charts/${f['name']}.yaml`}`,
  },
  'STY-004': {
    problem: (f) => `the story has no ${f['file']}`,
    help: () => 'write the other language',
  },
  'STY-005': {
    problem: (f) => `the slug “${f['slug']}” is already taken by ${f['file']}`,
    help: () => 'choose another one',
  },
  'STY-006': {
    problem: (f) => `${f['here']} sections here, ${f['there']} in ${f['file']}`,
    help: () => 'give both languages the same sections in the same order',
  },
  'STY-007': {
    problem: (f) =>
      `${f['address']} is bound here and not in ${f['file']}${f['heading'] ? `, section “${f['heading']}”` : ''}`,
    help: () => 'say the number in both languages, or in neither',
  },
  'STY-008': {
    problem: (f) => `the chart “${f['chart']}” is shown here and not in ${f['file']}`,
    help: () => 'show it in both languages',
  },
} satisfies Record<string, FindingWords>;
