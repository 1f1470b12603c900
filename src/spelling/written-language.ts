/** In which of the two languages a text is written, told by its small words. */

import type { Language } from '../site.ts';

/** Words that one language has in every other sentence and the other has not at all. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: new Set(
    'il lo la gli le un uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nello nella nei nelle sul sulla sui sulle con per tra fra e ed che chi cui non è sono era erano ha hanno più ma anche come quando dove se si ci questo questa questi queste quello quella suo sua loro ogni molti tutti'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the an of to from with and or but not is are was were be been has have had it its this that these those which who whose when where what how than then they their there we our you your he she his her on by as at into about more most each every all between'.split(
      ' ',
    ),
  ),
};

/** Fewer words may be a name, a title or the same in both. */
const fewestWords = 6;
/** So many small words of one language, and none but a few of the other, leave no doubt. */
const fewestSmall = 3;

/** The language; undefined where a text is too short or too mixed to say. Quoted words don't count. */
export function writtenLanguage(text: string): Language | undefined {
  if (told.has(text)) return told.get(text);
  const language = tellLanguage(text);
  told.set(text, language);
  return language;
}

/** Of each text that was asked for: the preview asks again at each save. */
const told = new Map<string, Language | undefined>();

function tellLanguage(text: string): Language | undefined {
  const words = text
    .replaceAll(/[«“][^»”]*[»”]/g, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu);
  if (words === null || words.length < fewestWords) return undefined;
  const countOf = (language: Language) => words.filter((word) => smallWords[language].has(word)).length;
  const [italian, english] = [countOf('it'), countOf('en')];
  if (italian >= fewestSmall && italian > 4 * english) return 'it';
  if (english >= fewestSmall && english > 4 * italian) return 'en';
  return undefined;
}
