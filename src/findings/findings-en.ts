/** The findings in English: a problem and its remedy for each code. */

import type { Facts, FindingWords } from './findings.ts';
import { keyParts } from './key-parts.ts';
import { problemWordsEn as problems } from './problem-words-en.ts';

/** Names of types as YML-009 has them; several are separated by a bar. */
const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  null: 'empty',
};
const typeNames = (names = '') =>
  names
    .split('|')
    .map((name) => types[name] ?? name)
    .join(' or ');
/** What a key names: `numbers.2.text` is “text of entry 3 of numbers”. */
const keyName = (f: Facts) => {
  const { name, list, index } = keyParts(f['key'] ?? '');
  if (index === undefined) return name;
  const entry = `entry ${index + 1}${list ? ` of ${list}` : ''}`;
  return name ? `${name} of ${entry}` : entry;
};
const formWords = (form: string) => (problems.forms as Readonly<Record<string, string>>)[form] ?? form;
const counted: Record<string, string> = { string: ' characters', array: ' items' };
/** What the content of a component may be. */
const contents: Record<string, string> = {
  Steps: 'write nothing but <Step> elements in it',
  Step: 'write a heading (###) and paragraphs in it',
  Guess: 'write the question and paragraphs in it',
  Definitions: 'write the question and <Definition> elements in it',
  Definition: 'write three paragraphs in it',
};
/** Unknown codes are those of a description in general, whose facts are ellipses. */
const expressionProblem = (f: Facts) =>
  problems.expression[f['reason'] ?? '']?.(f['word'] ?? '') ?? f['reason'] ?? '';
const phraseProblem = (f: Facts) => {
  const said = problems.phrase[f['problem'] ?? ''];
  return typeof said === 'object' ? said[f['language'] === 'it' ? 'it' : 'en'] : (said ?? f['problem']);
};
const syntaxFault = (f: Facts) =>
  problems.syntax[f['fault'] ?? '']?.(f['word'] ?? '') ?? problems.syntax['other']?.('') ?? ['', ''];

export const findingWordsEn = {
  'TXT-001': {
    problem: () => 'the file is missing or not UTF-8 text',
    help: () => 'save it as UTF-8',
  },
  'TXT-002': {
    problem: () => 'a byte here is not UTF-8: the file was probably saved as Windows-1252 or UTF-16',
    help: () => 'save the file again as UTF-8',
  },
  'TXT-003': {
    problem: () => 'the file begins with a byte-order mark',
    help: () => 'save it as UTF-8 without BOM',
  },
  'TXT-004': {
    problem: (f) => `an invisible character here: ${f['character']}`,
    help: () => 'remove it, or type the text again',
  },
  'TXT-005': {
    problem: () => 'nothing reads this file',
    help: (f) =>
      f['isData'] === 'yes'
        ? 'put a table, as CSV, into the folder of its dataset and declare it in datapackage.json there; remove what is no data'
        : 'move it where its kind belongs, correct its name, or remove it',
  },
  'TXT-006': {
    problem: (f) => `“${f['name']}” can’t be part of an address`,
    help: (f) =>
      `rename it with small letters from a to z, digits and single hyphens${f['suggestion'] ? `: ${f['suggestion']}` : ''}`,
  },
  'TXT-007': {
    problem: () => 'git’s marks of an unfinished merge stand here, around what two branches say differently',
    help: () => 'keep the right version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
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
    help: (f) =>
      `${f['read'] ? `if ${f['read']} is one number, write ${f['meant']}` : 'add or remove cells; text that holds a comma needs double quotes'}`,
  },
  'CSV-006': {
    problem: () => 'a quoted cell opens here and does not close on its line',
    help: () => 'close it with a double quote, all on one line; write a quote inside it twice',
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
    help: (f) =>
      `write ${f['meant'] ? f['meant'] : 'digits with a decimal point and nothing else'}: no separators of thousands, signs, units or spaces`,
  },
  'CSV-011': {
    problem: (f) => `this line ends with ${f['found']}, most of the others with ${f['usual']}`,
    help: () => 'save the file with one kind of line ending (LF)',
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
      `${f['cell']} is outside the limits of the column ${f['column']} (${[f['minimum'] && `at least ${f['minimum']}`, f['maximum'] && `at most ${f['maximum']}`].filter(Boolean).join(', ')})`,
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
  'CSV-024': {
    problem: (f) => `${f['cell']} in the column ${f['column']} has more digits than can be kept exactly`,
    help: () => 'write at most 15 significant digits',
  },
  'CSV-025': {
    problem: (f) => `“${f['cell']}” in the column ${f['column']} may mean ${f['whole']} or ${f['fraction']}`,
    help: (f) =>
      `write ${f['whole']} if it is a whole number; if a fraction, write ${f['fraction']} and declare "x_decimals": 3 for the column in datapackage.json`,
  },
  'CSV-026': {
    problem: (f) =>
      `${f['cell']} has ${f['decimals']} decimals, the column ${f['column']} has at most ${f['limit']}`,
    help: () => 'check the figure; a separator of thousands is never written',
  },
  'CSV-027': {
    problem: (f) => `“${f['cell']}” in the column ${f['column']} is not a date of the calendar`,
    help: () => 'write year, month and day in digits: 2026-09-30',
  },
  'CSV-028': {
    problem: (f) => `an invisible character here: ${f['character']}`,
    help: () => 'remove it, or type the cell again',
  },
  'CSV-029': {
    problem: (f) => `“${f['text']}”: the file was once read as Windows-1252 and saved again`,
    help: () => 'export it again from where it comes from',
  },
  'CSV-030': {
    problem: () => 'the file has a header and no rows',
    help: () => 'write at least one row',
  },
  'CSV-031': {
    problem: () => 'the file is UTF-16',
    help: () => 'save it as UTF-8 (in Excel: CSV UTF-8)',
  },
  'CSV-032': {
    problem: () => 'the lines end with CR alone, as on old Macintoshes',
    help: () => 'save the file with LF line endings',
  },
  'CSV-033': {
    problem: () => 'a column without a name',
    help: () => 'name it as datapackage.json does, or remove it',
  },
  'CSV-034': {
    problem: (f) => `the column “${f['name']}” is missing`,
    help: () => 'add it, or take its field out of datapackage.json',
  },
  'CSV-035': {
    problem: (f) => `“${f['cell']}” can’t stand in the column ${f['column']}; known: ${f['allowed']}`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write one of these'}`,
  },
  'CSV-036': {
    problem: (f) => `“${f['cell']}” is written with accents apart from their letters`,
    help: () => 'type it again; it would not be found under the name it shows',
  },
  'CSV-037': {
    problem: (f) => `no address could name “${f['cell']}” in the key column ${f['column']}`,
    help: () => 'write keys without & # ]',
  },
  'YML-001': {
    problem: () => 'the file can’t be read here',
    help: () => 'check indentation, colons, brackets and quotes',
  },
  'YML-002': {
    problem: (f) => `unknown key “${f['name']}”`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'remove it'}`,
  },
  'YML-003': {
    problem: (f) => `${keyName(f)} is missing`,
    help: (f) => `add “${f['name']}” here`,
  },
  'YML-004': {
    problem: (f) => `${keyName(f)}: “${f['written']}” is none of ${f['values']}`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write one of these'}`,
  },
  'YML-005': {
    problem: (f) =>
      `${keyName(f)}: ${f['form'] ? `“${f['written']}” is not ${formWords(f['form'])}` : f['reason']}`,
    help: (f) => (f['suggestion'] ? `write “${f['suggestion']}”` : 'correct the value'),
  },
  'YML-006': {
    problem: () => 'a tab indents this line',
    help: () => 'indent with spaces',
  },
  'YML-007': {
    problem: (f) => `the key “${f['name']}” stands twice`,
    help: () => 'remove one of the two',
  },
  'YML-008': {
    problem: () => 'a colon inside a value without quotes',
    help: () => 'put the whole value in double quotes',
  },
  'YML-009': {
    problem: (f) =>
      `${f['key'] ? `${keyName(f)} should be ` : 'the file should be '}${typeNames(f['expected'])} and is ${typeNames(f['received'])}`,
    help: (f) =>
      `${f['expected'] === 'string' && f['written'] ? `put it in quotes: "${f['written']}"` : `write ${typeNames(f['expected'])}`}`,
  },
  'YML-010': {
    problem: (f) => `“${f['word']}” makes the value depend on another place`,
    help: () => 'write the value itself: no anchors, aliases, tags or directives',
  },
  'YML-011': {
    problem: (f) => `“${f['written']}” would be read as “${f['read']}”`,
    help: () => 'put it in quotes, or write a number in plain digits',
  },
  'YML-012': {
    problem: (f) => `the text ends before this #: only “${f['written']}” would be read`,
    help: () => 'put the text in quotes; write comments on their own line',
  },
  'YML-013': {
    problem: (f) => {
      const things = counted[f['of'] ?? ''] ?? '';
      if (f['minimum'] === '1' && things) return `${keyName(f)} is empty`;
      const bound = f['minimum'] ? `at least ${f['minimum']}` : `at most ${f['maximum']}`;
      return `${keyName(f)} ${things ? 'has to have' : 'has to be'} ${bound}${things}`;
    },
    help: (f) => (counted[f['of'] ?? ''] && f['maximum'] ? 'shorten it' : 'correct the value'),
  },
  'YML-014': {
    problem: () => 'this is not JSON, though some tools would read it',
    help: () => 'use double quotes, no comments and no comma after the last item',
  },
  'YML-015': {
    problem: () => 'a quote opens here and never closes',
    help: () => 'close it; double an apostrophe inside single quotes',
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
      `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : `write one of these, counted nouns and currencies also after thousand, million or billion: ${f['known']}`}`,
  },
  'PKG-016': {
    problem: (f) => `the reason “${f['label']}” is said in one language only`,
    help: (f) => `add "x_label": { "it": "…", "en": "…" } beside it, or use one of these: ${f['known']}`,
  },
  'PKG-006': {
    problem: (f) => `${f['path']} has no hash: nobody would notice if one of its digits changed`,
    help: (f) => `add "hash": "${f['hash']}"`,
  },
  'PKG-008': {
    problem: (f) => `${f['path']} has ${f['bytes']} bytes, not ${f['declared']}`,
    help: (f) => `undo the change; if it is meant, write "bytes": ${f['bytes']}`,
  },
  'PKG-009': {
    problem: (f) => `“${f['name']}” says nothing about a field of type ${f['type']}`,
    help: () => 'remove it, or correct the type',
  },
  'PKG-010': {
    problem: (f) => `the pattern ${f['pattern']} is not a regular expression`,
    help: () => 'close its brackets, or escape them',
  },
  'PKG-011': {
    problem: (f) => `“${f['name']}” is declared twice`,
    help: () => 'give each its own name',
  },
  'PKG-012': {
    problem: (f) => `no resource of ${f['descriptor']} names this file`,
    help: () => 'declare it there, or remove it',
  },
  'PKG-013': {
    problem: (f) => `${f['path']} is not the file this hash was made for`,
    help: (f) => `undo the change; if it is meant, write "hash": "${f['hash']}"`,
  },
  'PKG-014': {
    problem: (f) => `the folder “${f['folder']}” has no datapackage.json`,
    help: () => 'write one that declares its files, or remove the folder',
  },
  'PKG-015': {
    problem: (f) => `no column of the resource “${f['name']}” carries the source of its rows`,
    help: () => 'add "source": "the column’s name" to x_roles',
  },
  'REF-001': {
    problem: (f) => `the source “${f['key']}” is not in content/references.json`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'add it there'}`,
  },
  'REF-002': {
    problem: (f) => `two references have the key “${f['key']}”`,
    help: () => 'give each its own key',
  },
  'REF-003': {
    problem: (f) => `“${f['text']}” is not a citation and would stay as it is on the page`,
    help: () => 'write one key in brackets: [@key]',
  },
  'REF-004': {
    problem: (f) => `this row comes from “${f['key']}”, which ${f['file']} does not list`,
    help: () => 'add it to the sources there, or correct the row',
  },
  'REF-005': {
    problem: (f) => `this row names no source: “${f['column']}” is empty`,
    help: () => 'write the key of its source, as in content/references.json',
  },
  'DER-001': {
    problem: (f) => `the working can’t be read: ${expressionProblem(f)}`,
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
  'CHT-008': {
    problem: (f) => `“${f['key']}” is not drawn in this chart`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'remove it, or draw it'}`,
  },
  'CHT-009': {
    problem: (f) => `“${f['key']}” is drawn twice`,
    help: () => 'keep one of the two',
  },
  'CHT-010': {
    problem: (f) => `${f['key']} has ${f['here']} sentences in English and ${f['there']} in Italian`,
    help: () => 'say the same sentences in both languages',
  },
  'CHT-011': {
    problem: (f) => `a transformation names “${f['name']}”, which is not in the data`,
    help: (f) => `${f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write it as the data does'}`,
  },
  'CHT-012': {
    problem: (f) =>
      `${f['count']} ${{ series: 'series', piles: 'piles' }[f['of'] ?? ''] ?? 'items'}: a chart of kind “${f['kind']}” draws ${f['least']} to ${f['most']}`,
    help: (f) =>
      f['of'] === 'piles'
        ? 'give each pile a wider range: binWidth'
        : 'choose rows, declare a transformation, or take another kind',
  },
  'CHT-013': {
    problem: (f) =>
      `a chart of kind “${f['kind']}” can’t draw “${f['key']}”, which is ${f['what'] === 'negative' ? 'below zero' : f['what']}`,
    help: () => 'leave it out and say so in the note, or take another kind',
  },
  'CHT-014': {
    problem: (f) => `at ${f['width']} px (${f['language']}) the drawing has no room for: ${f['texts']}`,
    help: () => 'shorten the names, draw fewer rows, or take another kind',
  },
  'CHT-015': {
    problem: (f) => `one step holds ${f['names'] === '' ? 'no transformation' : f['names']}`,
    help: () => 'write one transformation a step, each after a dash of its own',
  },
  'CHT-016': {
    problem: (f) => `“${f['name']}” is no territory of Italy`,
    help: (f) =>
      `${f['suggestion'] ? `did you mean ${f['suggestion']}? ` : ''}maps take NUTS codes, from ITC1 to ITI4`,
  },
  'CHT-017': {
    problem: (f) => `the level of “${f['key']}” is ${f['value']}`,
    help: () => 'a stem is full (1), half (0.5) or empty (0): write one of the three',
  },
  'MDX-001': {
    problem: (f) => syntaxFault(f)[0],
    help: (f) => syntaxFault(f)[1],
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
      `${f['suggestion'] ? `did you mean <${f['suggestion']}>?` : 'use Markdown and the components of content/README.md'}`,
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
  'MDX-008': {
    problem: (f) => `<${f['component']}> needs “${f['name']}”`,
    help: (f) => `write ${f['name']}="…"`,
  },
  'MDX-009': {
    problem: (f) => `the attribute “${f['name']}” stands twice`,
    help: () => 'keep one of the two',
  },
  'MDX-010': {
    problem: (f) => `“${f['text']}” would stay as it is on the page`,
    help: (f) =>
      f['where'] === 'plain'
        ? 'only <Num from="…">…</Num> and <Lang is="…">…</Lang>, with straight quotes, are read here: write plain words'
        : 'write links as [text](address), without a space between; footnotes, tables and strikethrough are not read; write \\* for an asterisk',
  },
  'MDX-011': {
    problem: (f) => `<${f['inner']}> can’t stand inside <${f['outer']}>`,
    help: (f) =>
      f['within'] === 'story'
        ? 'put its tags on lines of their own, between two paragraphs of the story'
        : f['within'] === 'sentence'
          ? 'put it into a sentence of a paragraph'
          : f['within']
            ? 'put its tags on lines of their own'
            : (contents[f['outer'] ?? ''] ?? 'keep only plain words between the tags'),
  },
  'MDX-012': {
    problem: (f) => `<${f['inner']}> stands outside <${f['outer']}>`,
    help: (f) => `put it between <${f['outer']}> and </${f['outer']}>`,
  },
  'MDX-013': {
    problem: (f) =>
      f['tag'] === f['language']
        ? 'these words are marked as being in the language of the page'
        : `“${f['tag']}” names no language`,
    help: () =>
      'write the code of the language of these words, like is="it" or is="de"; words of the page’s own need no mark',
  },
  'NUM-001': {
    problem: (f) => `the sentence says “${f['text']}”, the cell holds ${f['cell']}`,
    help: (f) => `correct one of the two; the cell is ${f['address']}`,
  },
  'NUM-002': {
    problem: (f) =>
      f['text']
        ? `“${f['text']}” can’t be read as a number (${phraseProblem(f)})`
        : '<Num> with nothing between its tags',
    help: (f) =>
      `${f['suggestion'] ? `write “${f['suggestion']}”` : 'keep only the number, its unit and its hedge between the tags'}`,
  },
  'NUM-003': {
    problem: (f) => `“${f['text']}” is not bound to any cell`,
    help: () => 'bind it with <Num from="…">, or waive it with <Num waive="the reason">',
  },
  'NUM-004': {
    problem: (f) =>
      `“${f['address']}” names no cell${f['name'] ? `: there is no ${problems.addressPart[f['part'] ?? ''] ?? f['part']} “${f['name']}”` : ''}`,
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
    problem: (f) => `the cell ${f['address']} has no value: ${f['reason_en']}`,
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
  'NUM-013': {
    problem: (f) => `as="${f['kind']}" does not fit: the cell ${f['address']} holds ${f['expected']}`,
    help: (f) => `write as="${f['expected']}", or leave it out`,
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
  'STP-001': {
    problem: (f) => `steps can’t tell the chart “${f['name']}”, which is of the kind ${f['kind']}`,
    help: () => 'name a chart of the kind unit-field, or show this one with <Plate>',
  },
  'STP-002': {
    problem: (f) => `the chart “${f['chart']}” has no panel “${f['panel']}”`,
    help: (f) => (f['suggestion'] ? `did you mean “${f['suggestion']}”?` : `its panels are: ${f['known']}`),
  },
  'STP-003': {
    problem: (f) => `the panel “${f['panel']}” has no part “${f['focus']}”`,
    help: (f) => (f['suggestion'] ? `did you mean “${f['suggestion']}”?` : `its parts are: ${f['known']}`),
  },
  'STP-004': {
    problem: (f) => `<Steps> with ${f['count'] === '1' ? 'one step' : 'no step'} in it`,
    help: () => 'write at least two <Step>; for a single picture use <Plate>',
  },
  'STP-005': {
    problem: () => 'a step that does not begin with one heading of level 3',
    help: () => 'begin it with ### and a few words, and write no other heading in it',
  },
  'STP-006': {
    problem: () => 'a step with a heading and no words',
    help: () => 'say in one or two sentences what the drawing shows here',
  },
  'STP-007': {
    problem: (f) => `this step shows the panel “${f['panel']}” just as the one before it`,
    help: () => 'name another panel or another focus, or join the two steps',
  },
  'GUE-001': {
    problem: (f) => `${f['name']}="${f['written']}" is not a plain number`,
    help: (f) =>
      f['name'] === 'of'
        ? 'write a whole number from 10 up in digits: of="1000"'
        : `write digits, with a decimal point if need be, and nothing else: ${f['name']}="100"`,
  },
  'GUE-002': {
    problem: (f) => `the slider begins at ${f['min']} and ends at ${f['max']}`,
    help: () => 'make min smaller than max',
  },
  'GUE-003': {
    problem: (f) => `steps of ${f['step']} don’t suit a slider from ${f['min']} to ${f['max']}`,
    help: (f) => `choose a step that leads exactly from min to max in ${f['fewest']} to ${f['most']} moves`,
  },
  'GUE-004': {
    problem: (f) => `the answer is ${f['answer']}, the slider goes from ${f['min']} to ${f['max']}`,
    help: () => 'widen the slider so that the answer can be guessed',
  },
  'GUE-005': {
    problem: (f) => `“of” asks for so many in a number, and ${f['address']} is no percentage`,
    help: () => 'leave it out: the slider then counts in the unit of the cell',
  },
  'GUE-006': {
    problem: () => '<Guess> does not begin with a question',
    help: () => 'make its first paragraph the question, with a question mark at the end',
  },
  'GUE-007': {
    problem: () => 'a guess without an explanation',
    help: () => 'say after the question how one could have known',
  },
  'GUE-008': {
    problem: (f) => `${f['address']} is a year or a rank, which can’t be guessed with a slider`,
    help: () => 'ask for a count, a share or a sum',
  },
  'DEF-001': {
    problem: (f) => `<Definitions> with ${f['count'] === '1' ? 'one definition' : 'no definition'} in it`,
    help: () => 'write at least two <Definition>: with a single answer there is nothing to switch',
  },
  'DEF-002': {
    problem: () => '<Definitions> does not begin with one paragraph that says what is defined',
    help: () => 'write one paragraph, the question, and after it only <Definition> elements',
  },
  'DEF-003': {
    problem: () => 'a definition that is not a number and two paragraphs',
    help: () =>
      'write a <Num> alone in the first paragraph, whom it counts in the second, whom it leaves out in the third',
  },
  'DEF-004': {
    problem: (f) => (f['name'] ? `two definitions are called “${f['name']}”` : 'a definition without a name'),
    help: () => 'give each its own name',
  },
  'STY-018': {
    problem: (f) =>
      `${f['here']} here, ${f['there'] || 'nothing'} in the same place of ${f['file']}${f['heading'] ? `, section “${f['heading']}”` : ''}`,
    help: () => 'give both languages the same steps, guesses, definitions and drawings in the same order',
  },
  'STY-019': {
    problem: (f) => `the chart “${f['name']}” is shown twice in this story`,
    help: () => 'show it once, and link to it with [words](#its-id) elsewhere',
  },
  'STY-020': {
    problem: (f) => `no trend is called “${f['name']}”`,
    help: (f) => (f['suggestion'] ? `did you mean “${f['suggestion']}”?` : `write one of: ${f['known']}`),
  },
  'STY-021': {
    problem: (f) =>
      `the term “${f['name']}” is explained here and not in ${f['file']}${f['heading'] ? `, section “${f['heading']}”` : ''}`,
    help: () => 'explain it in both languages: <Term id="…">words</Term>',
  },
  'GLO-001': {
    problem: (f) => `the glossary has no term “${f['name']}”`,
    help: (f) =>
      f['suggestion']
        ? `do you mean “${f['suggestion']}”?`
        : 'add it to content/glossary.yaml, or take it out',
  },
  'GLO-002': {
    problem: (f) => `the glossary has the term “${f['name']}” already`,
    help: () => 'keep one of the two, or give one another id',
  },
  'GLO-003': {
    problem: (f) => `“${f['name']}” is also the name of the term ${f['other']}`,
    help: () => 'give each term a name of its own in each language',
  },
  'GLO-004': {
    problem: (f) => `<Term id="${f['name']}"> with nothing between its tags`,
    help: () => 'write the words to be explained between the tags',
  },
  'DRF-001': {
    problem: (f) => `“${f['name']}” is a draft, and this is published`,
    help: () => 'finish it and take out its draft line, or make this a draft too',
  },
  'CLM-001': {
    problem: () => '<Claim> needs an assertion',
    help: () => 'write assert="…", e.g. [a] > [b]',
  },
  'CLM-002': {
    problem: (f) => `the data do not bear out “${f['text']}”`,
    help: (f) => `correct the sentence, the cell or the assertion: ${f['expression']}`,
  },
  'CLM-003': {
    problem: (f) => `[${f['reference']}] names no cell`,
    help: (f) =>
      f['suggestion'] ? `did you mean “${f['suggestion']}”?` : 'write [dataset/resource?column=value#column]',
  },
  'CLM-004': {
    problem: (f) => `the assertion is no comparison: it gives ${f['value']}`,
    help: () => 'compare two values with == != < <= > >=',
  },
  'CLM-005': {
    problem: (f) => `the assertion can’t be read: ${expressionProblem(f)}`,
    help: () => 'write cells in brackets, numbers, ‘texts’ in single quotes, + - * / and comparisons',
  },
  'STY-009': {
    problem: (f) => `this translation is older than ${f['file']}`,
    help: (f) => `bring it up to date and write translates: '${f['hash']}'`,
  },
  'STY-010': {
    problem: () => 'neither language says that it is the translation of the other',
    help: (f) => `write in the front matter of the translation: translates: '${f['hash']}'`,
  },
  'STY-011': {
    problem: (f) =>
      `“${f['key']}” is ${f['here'] || 'missing'} here and ${f['there'] || 'missing'} in ${f['file']}`,
    help: () => 'write the same in both languages',
  },
  'STY-012': {
    problem: (f) => `the story is revised on ${f['revised']}, before it is published (${f['published']})`,
    help: () => 'correct one of the two dates',
  },
  'STY-013': {
    problem: (f) =>
      `[@${f['key']}] is cited here and not in ${f['file']}${f['heading'] ? `, section “${f['heading']}”` : ''}`,
    help: () => 'cite the source in both languages, or in neither',
  },
  'STY-014': {
    problem: (f) =>
      `the claim ${f['expression']} is made here and not in ${f['file']}${f['heading'] ? `, section “${f['heading']}”` : ''}`,
    help: () => 'make it in both languages, or in neither',
  },
  'STY-015': {
    problem: (f) =>
      `“${f['text']}” is waived here, and no number of the same value in ${f['file']}${f['heading'] ? `, section “${f['heading']}”` : ''}`,
    help: () => 'say the same number in both languages',
  },
  'STY-016': {
    problem: (f) => `a heading of level ${f['level']} where ${f['expected']} is the deepest that can stand`,
    help: () => 'begin at ## and go down one level at a time; the title is in the front matter',
  },
  'STY-017': {
    problem: (f) => `a straight quotation mark: ${f['text']}`,
    help: () => 'write ’ for an apostrophe and “…” for a quotation',
  },
  'STY-022': {
    problem: (f) => `three dots typed one by one in “${f['text']?.replace(/\.{3,}/, '')}”`,
    help: () => 'write …',
  },
  'STY-023': {
    problem: (f) => `hyphens that stand for a dash: ${f['text']}`,
    help: () => 'write –',
  },
  'STY-024': {
    problem: (f) => `a space too many: “${f['text']}”`,
    help: () => 'no space before a mark that closes or after one that opens, and one between words',
  },
  'STY-025': {
    problem: (f) => `years joined by the wrong mark: ${f['text']}`,
    help: () => 'write 2012–2017, with a dash, in English and 2012-2017, with a hyphen, in Italian',
  },
  'STY-026': {
    problem: (f) => `quotation marks of Italian in English: ${f['text']}`,
    help: () => 'write “…”, and ‘…’ inside',
  },
  'STY-027': {
    problem: (f) => `there is nothing under “${f['heading']}”`,
    help: () => 'write what belongs there, or remove the heading',
  },
  'STY-028': {
    problem: (f) => `this paragraph stands word for word in ${f['file']} too`,
    help: () =>
      'write it in the language of this file; if it is a quotation, put <Lang is="…"> around its words',
  },
  'REA-001': {
    problem: (f) =>
      f['language'] === 'it'
        ? `the story is hard to read: Gulpease ${f['found']}, at least ${f['limit']} is wanted`
        : `the story is hard to read: Flesch-Kincaid grade ${f['found']}, at most ${f['limit']} is wanted`,
    help: () => 'break long sentences, choose shorter words',
  },
  'REA-002': {
    problem: (f) =>
      f['language'] === 'it'
        ? `the description is hard to read: Gulpease ${f['found']}, at least ${f['limit']} is wanted`
        : `the description is hard to read: Flesch-Kincaid grade ${f['found']}, at most ${f['limit']} is wanted`,
    help: () => 'break long sentences, choose shorter words: it may be listened to',
  },
  'LNK-001': {
    problem: (f) => `the link “${f['url']}” leads nowhere`,
    help: (f) =>
      f['suggestion']
        ? `did you mean “${f['suggestion']}”?`
        : 'write story:id, chart:id, data:id, #fragment or https://…',
  },
  'LNK-002': {
    problem: (f) => `“${f['url']}” is an address that may change`,
    help: () => 'write story:id, chart:id or data:id; the build finds the page in the right language',
  },
  'LNK-003': {
    problem: (f) => `there is nothing called “${f['fragment']}” on that page`,
    help: (f) =>
      f['suggestion']
        ? `did you mean “#${f['suggestion']}”?`
        : 'name a heading, a number or a chart of the page',
  },
  'LNK-004': {
    problem: (f) => `“${f['url']}” is not a secure address`,
    help: () => 'write https://',
  },
  'IMG-001': {
    problem: (f) => `there is no picture ${f['url']} beside the story`,
    help: () => 'add the file, or correct its name',
  },
  'PKG-007': {
    problem: (f) => `no story and no chart uses the dataset “${f['name']}”`,
    help: () => 'use it, or remove it',
  },
  'RED-001': {
    problem: (f) => `this redirect would take the place of the page ${f['from']}`,
    help: () => 'remove it: that address answers by itself',
  },
  'RED-002': {
    problem: (f) => `this redirect leads nowhere: ${f['to']}`,
    help: () => 'write story:id, chart:id or data:id',
  },
  'RED-003': {
    problem: (f) => `two redirects begin at ${f['from']}`,
    help: () => 'keep one',
  },
  'DCK-001': {
    problem: (f) =>
      `no story in ${f['language'] === 'it' ? 'Italian' : 'English'} tells the deck’s figure ${f['address']}`,
    help: () => 'bind it with <Num> in a sentence of both languages; a missing value, with <Claim>',
  },
  'DCK-002': {
    problem: (f) => `“${f['words']}” does not stand in ${f['file']}`,
    help: () => 'copy words from the passage that tells the claim, within one paragraph, or write it there',
  },
  'DCK-003': {
    problem: (f) => `there is no story “${f['name']}”`,
    help: (f) => (f['suggestion'] ? `do you mean “${f['suggestion']}”?` : 'name the id of a published story'),
  },
  'DCK-004': {
    problem: (f) => `the deck has the id “${f['name']}” twice`,
    help: () => 'give one of the two another id',
  },
  'DCK-005': {
    problem: (f) => `nothing says where the claim “${f['name']}” is told`,
    help: () => 'list its figures, or the stories that tell it with words that stand there',
  },
  'DCK-006': {
    problem: (f) => `the deck has no slide “${f['name']}”`,
    help: (f) =>
      f['suggestion'] ? `do you mean “${f['suggestion']}”?` : 'name the id of a slide in content/deck.yaml',
  },
  'PPL-001': {
    problem: (f) => `nothing says who “${f['name']}” is, author of ${f['key']}`,
    help: () => 'add an entry to content/people.yaml, with a role in both languages',
  },
  'PPL-002': {
    problem: (f) => `no story quotes or cites “${f['name']}”`,
    help: (f) =>
      f['suggestion']
        ? `do you mean “${f['suggestion']}”?`
        : 'write the author as content/references.json does, or take the entry out',
  },
  'COR-001': {
    problem: (f) =>
      `${f['address']} was published as ${f['before']} and now holds ${f['after']}, with no entry in content/corrections.yaml`,
    help: () => 'add an entry that says what changed and why, in both languages',
  },
  'COR-002': {
    problem: (f) =>
      `${f['address']} was published as ${f['before']} and is gone, with no entry in content/corrections.yaml`,
    help: () => 'add an entry with after: withdrawn',
  },
  'COR-003': {
    problem: (f) =>
      `the correction says that ${f['address']} is now ${f['after']}; the cell holds ${f['cell']}`,
    help: () => 'correct the entry or the cell',
  },
  'COR-004': {
    problem: (f) => `the correction speaks of ${f['address']}, which was never published`,
    help: (f) =>
      `${f['suggestion'] ? `did you mean ${f['suggestion']}?` : 'correct the address, or remove the entry'}`,
  },
  'FRZ-001': {
    problem: (f) => `a stored version lacks its file ${f['name']}`,
    help: (f) => `bring it back from the history of ${f['folder']}: a stored version never changes`,
  },
  'FRZ-002': {
    problem: () => 'this file is not what was stored: a frozen version never changes',
    help: (f) => `undo the change in ${f['folder']}; what is new becomes a version with npm run freeze`,
  },
  'FRZ-003': {
    problem: (f) => `version ${f['version']} of ${f['chart']} is gone: others may have embedded it`,
    help: (f) => `bring ${f['folder']} back from the history`,
  },
  'FRZ-004': {
    problem: (f) => `version ${f['version']} of ${f['chart']} is not in the list of versions`,
    help: () => 'versions are stored by npm run freeze, which writes content/frozen/versions.json too',
  },
  'FRZ-005': {
    problem: (f) => `this folder holds another version than its name says: ${f['folder']}`,
    help: (f) => `move it back to ${f['name']}, or remove it`,
  },
  'FRZ-006': {
    problem: (f) => `the chart ${f['chart']} has stored versions but is no longer there`,
    help: (f) =>
      `bring content/charts/${f['chart']}.yaml back, or say in content/withdrawn.yaml why it was withdrawn`,
  },
  'FRZ-007': {
    problem: (f) => `the chart ${f['chart']} is called withdrawn and is still there`,
    help: (f) => `remove content/charts/${f['chart']}.yaml, or this entry`,
  },
} satisfies Record<string, FindingWords>;
