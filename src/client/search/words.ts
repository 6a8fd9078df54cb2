import { toSingular } from '../../model/search-words.ts';

/** Words of a question that say nothing of what is asked for. */
const STOP = toSet(
  `a about all an and any are as be been between by can could did do does doing done each for from had has have how i in
   into is it its me my of on or our should some than that the their them then there these they this those to us versus
   vs was we were what when where which who whose why will with would you your
   arent cant couldnt didnt doesnt dont hows im isnt ive lets shouldnt thats theyre wasnt whats wont wouldnt youre`,
);

/** Words that nearly every page of this wiki could bear: they tell little, but they may be part of a name. */
const GENERIC = toSet(
  `algorithm approach art article based benchmark better compare comparison dataset definition differ difference explain
   find framework give good help improve improved keep know latest learn like list make mean meaning method model new
   overview paper prevent recent reduce research show sota state stop style survey system technique tell train trained
   training tutorial type use used using variant without work`,
);

/** Words that a question may be put with and that tell little of what is asked for; a name may hold them. */
const LIGHT = toSet(
  `able built chosen found given got made makes making shown taken taught teach teaching across after again instead rather without against along already also although always among another any anything approach around away
   back because become before behind best better both come current during easily easy either else enough even ever every
   everything exactly fair far few first full fully general get give go good great happen just kind know known later
   least less let like likely lot many maybe more most much must need never new next no not nothing now off often old
   once one ones only other out over own part particular people perform per possible problem properly put quite rather
   real really right same say see seem self several shall show since single so some someone something sometimes start
   still stop such take than thing through time together too toward towards try turn two under until up upon usual
   usually various very via write want way ways well whether while whole within without work works yet`,
);

/** Says whether a word of a question tells little. */
export function isLight(word: string): boolean {
  return LIGHT.has(word) || isGeneric(word);
}

/** Says whether a word names nothing on its own. */
export function isFiller(word: string): boolean {
  return STOP.has(word) || isGeneric(word);
}

/** Says whether a word says nothing at all of what is asked for. */
export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** Says whether nearly every page could bear a word. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word) || GENERIC.has(toSingular(word));
}

/** The words without those that name nothing; all of them where none would be left. */
export function withoutFiller(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isFiller(word));
  return kept.length > 0 ? kept : words;
}

/**
 * Says whether one typing error parts two words: a letter too many, too few, wrong, or two that changed places
 * (Damerau's four, 1964). Equal words are no error apart.
 */
export function isOneErrorApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Says whether two words differ only in which of their letters are doubled: `difussion`. */
export function isDoubledElsewhere(a: string, b: string): boolean {
  return a !== b && a.length === b.length && toUndoubled(a) === toUndoubled(b);
}

function toUndoubled(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
