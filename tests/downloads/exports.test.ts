import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/feeds/claims.ts';
import { citationFile } from '../../src/downloads/citation-files.ts';
import { chartProvenance } from '../../src/views/chart-provenance.ts';
import { apaCitation, captionOf, citationOf } from '../../src/downloads/citation.ts';
import { correctedValues } from '../../src/views/corrected-value.ts';
import { drawnCsv } from '../../src/downloads/drawn-csv.ts';
import { embedHeight, embedHeightSteps, tallestEmbedHeight } from '../../src/embeds/embed-height.ts';
import { embedFacts } from '../../src/embeds/embed-snippets.ts';
import { embedCode } from '../../src/embeds/embed-code.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { standalonePicture } from '../../src/pictures/standalone-svg.ts';
import { plainText } from '../../src/binding/bound-text.ts';
import { publishedBindings } from '../../src/publication/published.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { languages } from '../../src/site.ts';
import { citedChart, citedVersion, editionOf } from '../../src/versions/edition.ts';
import { everyVersion } from '../../src/versions/frozen-version.ts';
import { publication, realText } from '../content.ts';
import { markedTree } from '../marked-ledgers.ts';

const charts = [...publication.charts.values()];

describe('the CSV of a chart', () => {
  it.each(charts)('$id holds the header and the drawn rows, byte for byte', (chart) => {
    const lines = drawnCsv(chart).trimEnd().split('\n');
    const source = realText(chart.resource.file).split('\n');
    expect(lines[0]).toBe(source[0]);
    // What the data have no row for has no line either.
    const drawn = chart.data.filter(({ isAbsent }) => isAbsent !== true);
    expect(lines).toHaveLength(new Set(drawn.map(({ key }) => key)).size + 1);
    for (const line of lines) expect(source).toContain(line);
  });
});

describe('the picture of a chart', () => {
  it.each(charts)(
    '$id stands alone: no custom property, no address to fetch, its words and its source',
    (chart) => {
      for (const language of languages) {
        const svg = writeXml([standalonePicture(chart, language, publication.references).svg]);
        expect(svg).not.toMatch(/var\(|url\((?!#)|undefined|NaN/);
        // A number may be bound to the word after it by a space that does not break.
        expect(svg.replaceAll('\u00A0', ' ')).toContain(
          `<title>${plainText(chart.spec.words[language].title).replaceAll('\u00A0', ' ')}</title>`,
        );
        expect(svg).toContain('<desc>');
        expect(svg).toContain('CC BY 4.0');
        expect(svg).toMatch(/fill:#[0-9a-f]{6}/i);
      }
    },
  );

  it('leaves the last word on colours to the places inside it, not to its own', () => {
    const chart = charts.find(
      ({ spec }) => spec.place === 'italy' && /"lombardy"/.test(JSON.stringify(spec)),
    );
    if (chart === undefined) throw new Error('the test needs a chart on Italy with Lombardy in it');
    const svg = writeXml([standalonePicture(chart, 'en', publication.references).svg]);
    expect(svg).toMatch(/class="[^"]*place-italy"/);
    expect(svg).toMatch(/g\.place-lombardy [^{]*\{[^}]*#c42a12/);
    // A rule for `.place-italy` would hold for everything in the picture.
    expect(svg).not.toMatch(/[},]\.place-italy /);
  });
});

describe('claims', () => {
  it.each(languages)('in %s have an id of their own, a number, a unit and a page', (language) => {
    const claims = claimsOf(publication, language);
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
    for (const claim of claims) {
      expect(typeof claim.value).toBe('number');
      expect(claim.unit).not.toBe('');
      expect(claim.page).toMatch(new RegExp(`^https?://[^/]+/${language}/`));
      expect(publication.references.has(claim.source ?? '')).toBe(true);
    }
  });

  it('give the value in the declared unit', () => {
    const claims = claimsOf(publication, 'it');
    const turnover = claims.find((claim) => claim.address.includes('id=sme-turnover#'));
    expect(turnover).toMatchObject({ value: 2000, unit: 'billion EUR', source: 'assolombarda2019' });
    const share = claims.find((claim) => claim.address.includes('id=sme-firm-share#'));
    expect(share).toMatchObject({ value: 99.9, unit: 'percent' });
  });

  it('are the same cells in both languages', () => {
    const cells = (language: 'it' | 'en') =>
      claimsOf(publication, language)
        .map((claim) => claim.address)
        .toSorted();
    expect(cells('it')).toEqual(cells('en'));
  });
});

describe('claims and what is published', () => {
  const { publication: marked } = readPublication(markedTree);

  it.each(languages)('are the same numbers in %s, those of every ledger among them', (language) => {
    const published = publishedBindings(marked, language).flatMap(({ numbers }) => numbers);
    const claims = claimsOf(marked, language);
    expect(claims.map(({ address }) => address).toSorted()).toEqual(
      published.map(({ cell }) => cell.address).toSorted(),
    );
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    const pages = claims.map(({ page }) => page.slice(page.indexOf(`/${language}/`)));
    for (const place of [
      'method/coverage/#ecosystem-count',
      'corrections/#two-counts',
      'about/#voice-istat',
    ]) {
      expect(pages).toContain(`/${language}/${place}`);
    }
  });
});

describe('the values of a correction', () => {
  const correction = {
    date: '2026-12-01',
    cell: 'sme-accounts/figures?id=sme-revenue-growth-2017#value',
    before: '5.3',
    after: 'withdrawn',
    words: { it: 'prova', en: 'trial' },
  };

  it('are written with the unit and the separators of the language', () => {
    expect(correctedValues(correction, publication, 'it')).toEqual({ before: '5,3%', after: 'ritirato' });
    expect(correctedValues(correction, publication, 'en')).toEqual({ before: '5.3%', after: 'withdrawn' });
  });

  it('stand as they are when the cell is gone', () => {
    const gone = { ...correction, cell: 'sme-accounts/figures?id=gone#value' };
    expect(correctedValues(gone, publication, 'it').before).toBe('5.3');
  });

  it('say in the language of the page why a value was missing', () => {
    const found = { ...correction, before: 'not available' };
    expect(correctedValues(found, publication, 'it').before).toBe('non disponibile');
    expect(correctedValues(found, publication, 'en').before).toBe('not available');
  });
});

describe('citations for reference managers', () => {
  const chart = publication.charts.get('growth-2017');
  if (chart === undefined) throw new Error('the test needs the growth rates');
  const cited = citedChart(chart, publication, 'en');

  it('hold the chart alone, in one language, with its version, its day and that of access', () => {
    const bib = citationFile(cited, 'bib', '2026-11-30');
    expect(bib.match(/^@/gm)).toHaveLength(1);
    expect(bib).toContain('Staff costs grew faster than value added');
    expect(bib).toMatch(/year = \{2026\}[^]*version = \{1\}[^]*urldate = \{2026-11-30\}/);
    const ris = citationFile(cited, 'ris', '2026-11-30');
    expect(ris.match(/^TY {2}- ELEC$/gm)).toHaveLength(1);
    expect(ris).toMatch(/^DA {2}- 2026\/11\/\d\d\/$/m);
    expect(ris).toMatch(/^Y2 {2}- 2026\/11\/30\/$/m);
    expect(ris).toContain('PB  - Filiera');
    expect(ris.endsWith('\nER  - \n')).toBe(true);
    const items = JSON.parse(citationFile(cited, 'json', '2026-11-30')) as Record<string, unknown>[];
    expect(items).toMatchObject([
      {
        ...{ id: 'filiera-growth-2017-en', language: 'en', version: '1', publisher: 'Filiera' },
        accessed: { 'date-parts': [[2026, 11, 30]] },
      },
    ]);
  });

  it('are dated for every chart and every stored version, with a label that nothing else has', () => {
    const all = [
      ...charts.flatMap((each) => languages.map((language) => citedChart(each, publication, language))),
      ...everyVersion(publication).map(({ version, language }) => citedVersion(version, language)),
    ];
    for (const each of all) {
      const bib = citationFile(each, 'bib');
      const ris = citationFile(each, 'ris');
      expect(bib).toMatch(/year = \{20\d\d\}/);
      expect(ris).toMatch(/^DA {2}- 20\d\d\/\d\d\/\d\d\/$/m);
      expect(bib).not.toContain('urldate');
      const texts = bib.split('\n').filter((line) => !/^\t(?:url|doi) = /.test(line));
      expect(texts.join('\n')).not.toMatch(/\{\\|month = \{|(?<!\\)[%&#$_^~]/);
      expect(ris.split('\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- |^$/.test(line))).toEqual([]);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('the stepped height of an embed', () => {
  it.each([
    ['it', 'firms-jobs-value'],
    ['it', 'medtech-sme-share'],
    ['en', 'size-classes-table'],
    ['en', 'lombardy-jobs-by-sector'],
  ] as const)('holds it at every width: %s, %s', (language, id) => {
    const chart = publication.charts.get(id);
    if (chart === undefined) throw new Error(`the chart ${id} is gone`);
    const steps = embedHeightSteps(chart, language, publication.references);
    const wrong: string[] = [];
    for (let width = 280; width <= 900; width += 2) {
      const step = steps.findLast(({ fromPx }) => fromPx <= width)?.heightPx ?? 0;
      const needed = embedHeight(chart, language, publication.references, width);
      if (step < needed) wrong.push(`${width}: ${step} of ${needed} px`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what a journalist pastes', () => {
  it.each(charts)('for $id names the embed, its title and a height that holds it', (chart) => {
    const code = embedCode(embedFacts(chart, 'en', publication.references));
    const height = tallestEmbedHeight(chart, 'en', publication.references);
    for (const snippet of [code.plain, code.script, code.amp]) {
      expect(snippet).toContain(`/embed/en/${chart.id}/`);
      expect(snippet).toContain(`title="${plainText(chart.spec.words.en.title)}"`);
      expect(snippet).toContain(`height="${height}"`);
    }
    expect(code.script).toContain('/embed.js" async></script>');
    expect(code.plain).not.toContain('<script');
    expect(height).toBeLessThanOrEqual(1000);
    expect(code.picture).toMatch(/ alt="[^"]{40,}"><\/a>$/);
    expect(code.wordpress).toMatch(new RegExp(`^https?://[^ ]+/en/charts/${chart.id}/$`));
  });
});

describe('what stands under a chart in print', () => {
  const chart = publication.charts.get('growth-2017');
  if (chart === undefined) throw new Error('the test needs the growth rates');

  it('cites title, number, source and address', () => {
    expect(citationOf(chart, 'it', publication.references, editionOf(chart, publication))).toMatch(
      /^Filiera, «Il costo del personale .*», grafico \d+, versione \d+, \d+ novembre 2026\. Fonte: Cerved, 2018 \(letto nella presentazione di Assolombarda\)\. https?:\/\/.*\/it\/charts\/growth-2017\/$/,
    );
  });

  it('is cited in APA style with its year, its kind and its address', () => {
    const told = publication.charts.get('sme-growth-revised');
    if (told === undefined) throw new Error('the test needs the revised growth rates');
    const { title, edition, path } = citedChart(told, publication, 'en');
    expect(apaCitation(title, edition, path, 'en')).toMatch(
      /^Filiera\. \(2026\)\. On a new sample a year later, Cerved put SME growth in 2017 lower \(Version \d+\) \[Chart\]\. https?:\/\/.*\/en\/charts\/sme-growth-revised\/$/,
    );
  });

  it('has a caption with measure, source, credit and licence', () => {
    expect(captionOf(chart, 'it', publication.references)).toMatch(
      /^Il costo .*\. Variazione .*, 2017\. Fonte: Cerved, 2018 \(letto nella presentazione di Assolombarda\)\. Grafico e calcoli: Filiera, CC BY 4\.0\.$/,
    );
  });

  it('claims no calculations where it draws what sources published', () => {
    const map = publication.charts.get('health-record-map');
    if (map === undefined) throw new Error('the test needs the map');
    expect(captionOf(map, 'en', publication.references)).toContain(
      ', 2024 (read in press copies of the table). Chart: Filiera',
    );
  });
});

describe('the provenance of a chart', () => {
  it('leads from the source by our data to each correction', () => {
    const chart = publication.charts.get('growth-2017');
    if (chart === undefined) throw new Error('the test needs the growth rates');
    const correction = {
      date: '2026-12-01',
      cell: 'sme-accounts/figures?id=sme-revenue-growth-2017#value',
      before: '5.2',
      after: '5.3',
      words: { it: 'prova', en: 'trial' },
    };
    const ledger = { ...publication.ledger, corrections: [correction] };
    const steps = chartProvenance(chart, { ...publication, ledger }, 'en');
    expect(steps.map(({ name }) => name)).toEqual([
      'Cerved, 2018',
      'Filiera, transcription',
      'Correction, 1 December 2026',
    ]);
    expect(steps.at(-1)?.text).toBe('from 5.2% to 5.3%. trial');
  });
});
