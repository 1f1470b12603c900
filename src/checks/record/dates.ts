/** Days of publication are of our time: not of a century ago, not years ahead. */

import { finding, type Finding } from '../../findings/finding.ts';
import { readRecord } from '../../ledgers/record.ts';
import { everyStory, type Check } from '../../publication/check.ts';
import { publicationDay } from '../../publication/held-back.ts';
import { languages } from '../../site.ts';

/** No page of the web is older. */
const earliest = '1995-01-01';
/** A story may wait for its day a year at most. */
const daysAhead = 366;

/** `yearsAhead` is judged by the later of today and the day of the record: an old computer's clock refuses nothing. */
const dates: Check = (publication, tree) => {
  const record = readRecord(tree);
  const recordDay = record === undefined || record === 'unreadable' ? earliest : record.day;
  const stored = [...publication.frozen.values()].flatMap((versions) => versions.map(({ frozen }) => frozen));
  const today = [publicationDay(), recordDay, ...stored].toSorted().at(-1) ?? recordDay;
  const latest = new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);
  const ofStories = everyStory(publication).flatMap((versions) =>
    languages.flatMap((language) => {
      const { frontMatter, placeOf } = versions[language];
      return (['published', 'revised', 'lookedUp'] as const).flatMap((key): Finding[] => {
        const day = frontMatter[key];
        if (day === undefined || (day >= earliest && day <= latest)) return [];
        return [finding('STY-032', placeOf([key]), { key, day })];
      });
    }),
  );
  const { written, placeOfCorrection } = publication.ledger;
  const ofCorrections = written.flatMap(({ date }, index): Finding[] =>
    date >= earliest && date <= latest
      ? []
      : [finding('STY-032', placeOfCorrection([index, 'date']), { key: 'date', day: date })],
  );
  return [...ofStories, ...ofCorrections];
};

export default dates;
