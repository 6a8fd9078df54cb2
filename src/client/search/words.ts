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
  `able above across actually after again against ago ahead ai allow allowed allows almost along already
   also although altogether always am among amount another any anybody anyone anything anyway apart appear
   appears approach around at available away back barely became because become becomes becoming before
   began begin beginning begun behind being below beside besides best better beyond big bit both brings
   brought built bunch came case certain chosen clear come comes coming contain contains correctly course
   current day deal deals dear depend depends despite different directly does doing done down during easily
   easy either else ended enough especially even ever every everybody everyone everything exactly except
   expect expected fact fair far few finds finish first found full fully gave general get gets getting give
   given gives giving go goes going gone good got gotten great handle handles happen happened happens
   hardly having he held helped helping helps her here him himself his hold holds however huge idea if
   important impossible include included includes including instead involve involves itself just keep
   keeping keeps kept kind knew know knowing known last later lead leading leads least leave left less let
   lets letting like likely little lot lots machine made main mainly make makes making manage manages many
   matter may maybe mean might month more most mostly much must myself near nearly need needed needn needs
   neither never new next nice no nobody none nor normal not nothing now off offer often old once one ones
   only onto other others otherwise out over own part particular people per perform perhaps piece please
   possible problem properly put puts putting quite rather real really regarding relate related remain
   remains result right runs said same say saying says see seem seemed seems self serve several shall she
   show showed showing shown shows similar simply since single so some somebody somehow someone something
   sometimes soon sort special start started starts stay stays still stop stopped stops strange stuff such
   suddenly sufficient support take taken takes taking taught teach teaching tell telling tells tend tends
   than thank thanks themselves thing things though three through thus till time today together told too
   took toward towards tried tries truly try trying turn turned turning turns two typical under unless
   until up upon useful uses usual usually various very via want wanted wants way ways week well went
   whatever whenever wherever whether whichever while whole whom within without work worked working works
   worse worst write year yes yet yourself`,
);

/** Says whether a word of a question tells little. */
export function isLight(word: string): boolean {
  return LIGHT.has(word) || LIGHT.has(toSingular(word)) || isGeneric(word);
}

/** Says whether a word is one that questions are put with; one that all pages could bear may be part of a name. */
export function isOfQuestions(word: string): boolean {
  return isStopWord(word) || (isLight(word) && !isGeneric(word));
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
