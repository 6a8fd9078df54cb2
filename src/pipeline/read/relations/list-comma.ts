import { isKindNoun } from '../names/kinds.ts';
import { FUNCTION_WORDS } from '../names/word-lists.ts';
import { says } from '../text/cue.ts';
import type { Token } from '../text/tokens.ts';
import { GOVERNOR_CUES } from './cues/find-governor-cues.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import { behindGroup, skipAside } from './groups.ts';
import type { Site } from './site.ts';

/** A comma that only parts items of the list: "interpolation, A, B, and C". */
export function isListComma(site: Site, comma: number): boolean {
  const { group, tokens, first } = site;
  if (says(SHARED_CUES.forExample, tokens[comma - 2]?.lower ?? '')) return true;
  if (says(GOVERNOR_CUES.existing, tokens[comma - 1]?.lower ?? '')) return true;
  if (isApposition(site, comma)) return true;
  const between = tokens.slice(comma + 1, first);
  if (opensList(between)) return true;
  if (!between.every(({ lower }) => says(GOVERNOR_CUES.listWord, lower))) return false;
  if (between.length === 0 && isFronted(tokens, comma) && isSubject(site)) return false;
  if (between.length === 1 && group.length === 1 && opensClause(site)) return false;
  if (isBehindNouns(tokens, comma)) return true;
  return group.length > 1 || between.some(({ lower }) => says(GOVERNOR_CUES.listOpener, lower));
}

/** "On X" and the like begin the sentence, so that its subject stands behind the first comma. */
export function isFronted(tokens: readonly Token[], comma: number): boolean {
  return (
    says(GOVERNOR_CUES.front, tokens[0]?.lower ?? '') &&
    !tokens.slice(0, comma).some(({ text }) => text === ',')
  );
}

/** What stands behind a list neither ends its clause nor goes on with it, so it is a verb. */
export function isSubject({ tokens, group }: Pick<Site, 'tokens' | 'group'>): boolean {
  const after = tokens[behindGroup(group, tokens)]?.lower ?? '.';
  return !says(GOVERNOR_CUES.listGoesOn, after);
}

/** "a popular algorithm, X, which ...": the name tells what the noun before it is. */
function isApposition({ group, tokens, first }: Site, comma: number): boolean {
  const noun = tokens[comma - 1]?.lower ?? '';
  if (comma !== first - 1 || !(isKindNoun(noun) || says(GOVERNOR_CUES.calledBase, noun))) return false;
  return says(GOVERNOR_CUES.endsApposition, tokens[behindGroup(group, tokens)]?.lower ?? '.');
}

/** "steadier than old maps, and X logic holds on": a noun behind the name that names no kind, and then its verb. */
function opensClause({ tokens, group, first }: Site): boolean {
  if (tokens[first - 1]?.lower !== 'and') return false;
  const next = skipAside(tokens, group[0].candidate.next);
  const { lower = '', text = '' } = tokens[next] ?? {};
  const isVerb = (word: string): boolean => says(GOVERNOR_CUES.verb, word);
  return (
    isVerb(lower) || (isPlainNoun(lower, text) && !isKindNoun(lower) && isVerb(tokens[next + 1]?.lower ?? ''))
  );
}

/** "including reward models, lamps, X": plain nouns stand before the name in its list. */
function isBehindNouns(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - 12); at--) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if (says(GOVERNOR_CUES.includes, lower) || (lower === 'as' && tokens[at - 1]?.lower === 'such'))
      return at < comma - 1;
    if (text !== ',' && !isPlainNoun(lower, text)) return false;
  }
  return false;
}

/** ", including Google, X": the list begins behind the comma, with items that are nobody's names. */
function opensList(between: readonly Token[]): boolean {
  const from = between[0]?.lower === 'such' ? 2 : 1;
  return (
    says(GOVERNOR_CUES.example, between[0]?.lower ?? '') &&
    between.slice(from).every(({ lower, text }) => text === ',' || isPlainNoun(lower, text))
  );
}

function isPlainNoun(lower: string, text: string): boolean {
  return /^[\p{L}-]+$/u.test(text) && !FUNCTION_WORDS.has(lower) && !/(?:ing|ed)$/u.test(lower);
}
