import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { csvWithReasons } from '../../src/downloads/csv-with-reasons.ts';
import { chartDataFile, inAllLanguages } from '../../src/downloads/chart-data-file.ts';
import { chartPictures } from '../../src/pictures/chart-pictures.ts';
import { chartReadme, chartZip } from '../../src/downloads/chart-zip.ts';
import { dataAsXlsx } from '../../src/downloads/data-xlsx.ts';
import { drawnCsv } from '../../src/downloads/drawn-csv.ts';
import { elementsIn, textOf } from '../../src/markup/element.ts';
import { outlineText } from '../../src/pictures/outlined-svg.ts';
import { squarePicture, standalonePicture } from '../../src/pictures/standalone-svg.ts';
import { languages } from '../../src/site.ts';
import { zippedChart } from '../../src/versions/zipped-chart.ts';
import { publication } from '../content.ts';

const charts = [...publication.charts.values()];
const growth = publication.charts.get('growth-2017');
if (growth === undefined) throw new Error('the chart of these tests is gone');
const pictures = new Map(chartPictures(growth, publication).map((picture) => [picture.name, picture]));
const bytesOf = async (name: string) => Buffer.from((await pictures.get(name)?.bytes()) ?? []);
/** Width and height from a PNG's first chunk. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the data of a chart', () => {
  it.each(charts)('$id are the same in CSV and JSON, row by row', (chart) => {
    const { fields, rows } = chartDataFile(chart, publication);
    const lines = drawnCsv(chart).trimEnd().split('\n');
    expect(fields.map(({ name }) => name).join(',')).toBe(lines[0]);
    expect(rows).toHaveLength(lines.length - 1);
    for (const row of rows) expect(row).toHaveLength(fields.length);
    for (const [index, { type }] of fields.entries()) {
      const isNumber = ['number', 'integer', 'year'].includes(type);
      for (const row of rows)
        if (row[index] !== null) expect(typeof row[index]).toBe(isNumber ? 'number' : 'string');
    }
  });

  it.each(charts)('$id say why a number is missing, in both languages', (chart) => {
    const { fields, rows, missing } = chartDataFile(chart, publication);
    const gaps = rows.flatMap((row, rowIndex) =>
      fields.flatMap(({ name, type }, index) =>
        (type === 'number' || type === 'integer') && row[index] === null ? `${rowIndex} ${name}` : [],
      ),
    );
    expect(missing.map(({ row, field }) => `${row} ${field}`)).toEqual(gaps);
    for (const { reason } of missing)
      expect(Object.values(reason).filter((words) => words === '')).toEqual([]);
  });

  it.each(charts)('$id hold nothing that a spreadsheet would run', (chart) => {
    const cells = chartDataFile(chart, publication).rows.flat();
    const texts = [...cells, ...drawnCsv(chart).split('\n')].filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => /^(?:[=+@\t]|-(?!\d+(?:\.\d+)?(?:,|$)))/.test(text))).toEqual([]);
  });

  it('name each source and the licence', () => {
    const file = chartDataFile(growth, publication);
    expect(file.sources.map(({ key }) => key)).toEqual(['cerved2018']);
    expect(file.licence).toEqual({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' });
  });
});

describe('a chart in one file', () => {
  it('holds the data as they are served, citations and a README in each language', () => {
    const zipped = zippedChart(growth, publication);
    const bytes = chartZip(zipped);
    expect(Buffer.compare(bytes, chartZip(zipped))).toBe(0);
    const files = unzipSync(bytes);
    const text = (name: string) => strFromU8(files[`growth-2017/${name}`] ?? new Uint8Array());
    expect(Object.keys(files)).toHaveLength(8);
    expect(text('data.csv')).toBe(drawnCsv(growth));
    expect(JSON.parse(text('data.json'))).toEqual(chartDataFile(growth, publication));
    expect(text('cite-it.bib')).toContain('@');
    expect(text('cite-en.ris')).toMatch(/^TY {2}- /);
  });

  it.each(languages)(
    'says in %s its columns, why numbers are missing, sources, licence and how to cite it',
    (language) => {
      for (const chart of charts) {
        const { file, citation } = zippedChart(chart, publication);
        const readme = chartReadme({ file, citation }, language);
        expect(readme).toContain(`# ${file.title[language]}\n`);
        for (const { name } of file.fields) expect(readme).toContain(`- \`${name}\`: `);
        for (const { reason } of file.missing) expect(readme).toContain(reason[language]);
        for (const { citation: source } of file.sources) expect(readme).toContain(source[language]);
        expect(readme).toContain('CC BY 4.0');
        expect(readme).toContain(citation[language]);
        expect(readme).not.toMatch(/undefined|<(?:Num|Lang)|\.\.\n/);
      }
    },
  );
});

describe('the spreadsheet of a chart', () => {
  it('has typed cells, and a sheet with fields, units, sources and licence', async () => {
    const files = unzipSync(await dataAsXlsx(chartDataFile(growth, publication)));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const strings = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      ([, each]) => each,
    );
    const data = text('xl/worksheets/sheet1.xml');
    // Numbers are values; only texts point at the shared strings.
    expect(data).toMatch(/<c (?![^>]*t="s")[^>]*><v>5\.3<\/v>/);
    expect(data).not.toContain('<f>');
    expect(strings).toEqual(expect.arrayContaining(['value', 'cerved2018', 'CC BY 4.0']));
    expect(text('xl/workbook.xml').match(/<sheet /g)).toHaveLength(2);
  });

  it('says its title, who made it and what it is', async () => {
    const parts = unzipSync(await dataAsXlsx(chartDataFile(growth, publication)));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const said = text('docProps/core.xml');
    expect(said).toContain('<dc:creator>Filiera</dc:creator>');
    expect(said).toContain('Staff costs grew faster than value added</dc:title>');
    expect(said).toContain('<cp:category>Dataset</cp:category>');
    expect(text('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
    expect(text('_rels/.rels')).toContain('Target="docProps/core.xml"');
  });

  it('says why a number is missing in a column of its own, and no word among numbers', async () => {
    const file = charts
      .map((chart) => chartDataFile(chart, publication))
      .find(({ missing }) => missing.length > 0);
    if (file === undefined) throw new Error('no chart lacks a number');
    const strings = strFromU8(unzipSync(await dataAsXlsx(file))['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const { field, reason } of file.missing) {
      expect(strings).toContain(`${field}_missing_it`);
      expect(strings).toContain(reason.en);
      expect(strings).not.toContain(inAllLanguages(reason));
    }
  });

  it('is the same file whenever it is made', async () => {
    const file = chartDataFile(growth, publication);
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), toFake: ['Date'] });
    try {
      const first = await dataAsXlsx(file);
      vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
      expect(Buffer.from(await dataAsXlsx(file)).equals(Buffer.from(first))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the CSV to take away', () => {
  it.each(charts)('of $id has numbers in columns of numbers, and beside them why one is missing', (chart) => {
    const file = chartDataFile(chart, publication);
    const csv = drawnCsv(chart);
    const written = csvWithReasons(csv, file);
    if (file.missing.length === 0) {
      expect(written).toBe(csv);
      return;
    }
    const [header = [], ...rows] = Papa.parse<string[]>(written.trimEnd()).data;
    expect(rows).toHaveLength(file.rows.length);
    for (const { name, type } of file.fields.filter((field) => ['number', 'integer'].includes(field.type))) {
      const cells = rows.map((row) => row[header.indexOf(name)] ?? '');
      expect(
        cells.filter((cell) => cell !== '' && Number.isNaN(Number(cell))),
        `${name}, ${type}`,
      ).toEqual([]);
    }
    for (const { row, field, reason } of file.missing) {
      expect(rows[row]?.[header.indexOf(field)]).toBe('');
      expect(rows[row]?.[header.indexOf(`${field}_missing_en`)]).toBe(reason.en);
      expect(rows[row]?.[header.indexOf(`${field}_missing_it`)]).toBe(reason.it);
    }
  });
});

describe('the pictures of a chart', () => {
  it('are all there in both languages', () => {
    const names = ['.svg', '-outlined.svg', '.png', '@2x.png', '.pdf', '-square.png', '-card.png'].flatMap(
      (end) => [`it${end}`, `en${end}`],
    );
    expect([...pictures.keys()].toSorted()).toEqual(names.toSorted());
  });

  it('as PNG have the size of the SVG, twice that, and that of a social card', async () => {
    const { widthPx, heightPx } = standalonePicture(growth, 'it', publication.references);
    expect(sizeOf(await bytesOf('it.png'))).toEqual([widthPx, heightPx]);
    expect(sizeOf(await bytesOf('it@2x.png'))).toEqual([widthPx * 2, heightPx * 2]);
    expect(sizeOf(await bytesOf('en-card.png'))).toEqual([1200, 630]);
  });

  it('as a square are 1,080 pixels wide, say source and licence, and hold all of the drawing', async () => {
    const png = await bytesOf('it-square.png');
    expect(sizeOf(png)).toEqual([1080, 1080]);
    expect(png.toString('utf8')).toContain('Filiera, CC BY 4.0');
    for (const chart of charts.slice(0, 8)) {
      const svg = squarePicture(chart, 'it', publication.references);
      const [x = NaN, y = NaN, width = NaN, height = NaN] = String(svg.attributes['viewBox'])
        .split(' ')
        .map(Number);
      expect(width).toBe(height);
      const baselines = [...elementsIn([svg])]
        .filter(({ attributes }) => attributes['class'] === 'source')
        .map(({ attributes }) => Number(attributes['y']));
      expect(Math.max(...baselines)).toBeLessThan(y + height);
      expect(x).toBeLessThanOrEqual(0);
      const [ground] = svg.children.filter((child) => typeof child !== 'string' && child.name === 'rect');
      expect(ground).toMatchObject({ attributes: { x, y, width, height } });
      const said = textOf(svg);
      expect(said).toContain('Fonte: ');
      expect(said).toContain('CC BY 4.0');
    }
  });

  it('as PNG say their size on paper, their credit and their licence', async () => {
    const png = await bytesOf('it@2x.png');
    const text = png.toString('utf8');
    // 192 dots an inch.
    expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(7559);
    for (const part of [
      'Filiera, CC BY 4.0',
      'xmpRights:WebStatement="https://creativecommons.org/licenses/by/4.0/"',
    ])
      expect(text).toContain(part);
    expect(text).toContain('/it/charts/growth-2017/');
    // Readable all the same.
    expect(PNG.sync.read(png).width).toBe(sizeOf(png)[0]);
  });

  it('as SVG with outlines hold no text that a program would set in a font of its own', async () => {
    const svg = (await bytesOf('en-outlined.svg')).toString();
    expect(svg).not.toContain('<text');
    expect(svg).toContain('<title>Staff costs grew faster');
  });

  it('as PDF have one root of their structure, a box of the picture, and an address that leads to the page', async () => {
    const pdf = (await bytesOf('en.pdf')).toString('latin1');
    expect(pdf).toMatch(/\/S \/Document/);
    expect(pdf).toMatch(/\/S \/Figure/);
    expect(pdf).toMatch(/\/BBox \[0 0 /);
    expect(pdf).toMatch(/\/Subtype \/Link/);
    expect(pdf).toContain('/en/charts/growth-2017/)');
    expect(pdf).toMatch(/\/Type \/OBJR/);
  });

  it.each(charts)('$id have an outline for every letter, in our own fonts', async (chart) => {
    const { svg, texts } = await outlineText(standalonePicture(chart, 'it', publication.references).svg);
    const elements = [...elementsIn([svg])];
    expect(elements.filter(({ name }) => name === 'text')).toEqual([]);
    expect(texts.size).toBeGreaterThan(3);
    for (const [id, runs] of texts) {
      const content = runs.map((run) => run.content).join('');
      const path = elements.find(({ attributes }) => attributes.id === id);
      const letters = content.replace(/[\s\u00a0]/g, '');
      expect(String(path?.attributes.d).split('M').length - 1).toBeGreaterThan(letters.length * 0.6);
    }
  });

  it('as PDF embed their fonts, carry the words as text and look the same whenever they are made', async () => {
    const pdf = await bytesOf('it.pdf');
    const text = pdf.toString('latin1');
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toMatch(/BodoniModa/);
    expect(text).toMatch(/Archivo/);
    expect(text).toContain('/ToUnicode');
    expect(text).not.toContain('/Subtype /Image');
    expect((await bytesOf('it.pdf')).equals(pdf)).toBe(true);
  });
});
