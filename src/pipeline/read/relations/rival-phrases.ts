import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { COMPARES_WITH_TRIGGERS } from './compares-with-triggers.ts';
import { skipAside } from './groups.ts';
import { type Site } from './site.ts';
import type { Trigger } from './trigger.ts';
import { says } from '../text/cue.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import { RIVAL_CUES } from './cues/rival-phrases-cues.ts';

/** "more than what can be achieved with X": the words between only stand for what X does. */
export function comparedThrough(
  { start, yields }: PhraseMatch<Trigger>,
  { tokens, triggers }: Site,
): PhraseMatch<Trigger> | null {
  if (yields.id !== 'build-using') return null;
  let at = start;
  while (at > start - 8 && says(RIVAL_CUES.standsFor, tokens[at - 1]?.lower ?? '')) at--;
  if (at === start) return null;
  if (tokens[at - 1]?.lower === 'double' || tokens[at - 1]?.lower === 'half') at--;
  const than = triggers.get(at);
  return than?.yields.type === 'compares-with' ? than : null;
}

/** "reaches performance comparable on three benchmarks with X": the phrase is parted by where it holds. */
export function comparedAfar(
  { start, end, yields }: PhraseMatch<Trigger>,
  { tokens }: Site,
): PhraseMatch<Trigger> | null {
  if (!/^(?:build-using|evaluate-verb)$/u.test(yields.id) || tokens[end - 1]?.lower !== 'with') return null;
  const at = tokens.findLastIndex(
    ({ lower }, place) => place < start && place > start - 10 && says(RIVAL_CUES.alike, lower),
  );
  const isParted =
    at !== -1 &&
    tokens.slice(at, start).some(({ lower }) => says(RIVAL_CUES.place, lower)) &&
    !tokens.slice(at, start).some(({ lower, text }) => says(SHARED_CUES.boundary, lower) || text === ',');
  return isParted ? { start: at, end, yields: COMPARABLE } : null;
}

const COMPARABLE = COMPARES_WITH_TRIGGERS.find(({ id }) => id === 'compare-comparable') as Trigger;

/** "we compare our maps with X": what stands behind "with" is what is compared. */
export function comparedWith(
  { start, yields }: PhraseMatch<Trigger>,
  { tokens, triggers }: Site,
): PhraseMatch<Trigger> | null {
  if (yields.id !== 'build-using' || tokens[start]?.lower !== 'with') return null;
  for (let at = start; at > Math.max(0, start - 10); at--) {
    if (says(SHARED_CUES.boundary, tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.text === ',') return null;
    const match = triggers.get(at);
    if (match?.yields.id === 'compare-verb')
      return says(RIVAL_CUES.comparesWith, tokens[match.start]?.lower ?? '') ? match : null;
    if (match && match.yields.type !== 'by-kind') return null;
  }
  return null;
}

/** "a fused tracker for X", "beats specialized models like X": a participle that only describes the noun behind it. */
export function isAdjective(start: number, { tokens, first }: Site): boolean {
  const { lower: word = '' } = tokens[start] ?? {};
  const before = tokens[start - 1]?.lower ?? '';
  if (!word.endsWith('ed')) return false;
  if (says(RIVAL_CUES.fused, word)) return says(RIVAL_CUES.beforeAdjective, before);
  if (says(RIVAL_CUES.interleaved, word)) return says(RIVAL_CUES.number, before);
  const isOfRivals = says(RIVAL_CUES.beats, before);
  return isOfRivals && tokens.slice(start + 1, first).some(({ lower }) => says(SHARED_CUES.example, lower));
}

/** "Unlike A, a generalization of X, ours ...": what the rival is made of. */
export function tellsOfRival(start: number, { tokens, earlier }: Site): boolean {
  const last = earlier.at(-1);
  if (last?.match?.yields.type !== 'compares-with') return false;
  const next = skipAside(tokens, last.group.at(-1)?.candidate.next ?? -1);
  const between = tokens.slice(next, start).map(({ lower }) => lower);
  return between.length < 6 && says(RIVAL_CUES.apposition, between.join(' '));
}

/** "outperforms A, which is trained with X": how a rival came about. */
export function isOfRival(tokens: readonly Token[], start: number): boolean {
  const isRelative =
    says(SHARED_CUES.being, tokens[start - 1]?.lower ?? '') &&
    says(RIVAL_CUES.relative, tokens[start - 2]?.lower ?? '');
  return isRelative && tokens.slice(0, start).some(({ lower }) => says(RIVAL_CUES.rivalry, lower));
}

/** "outperforms A with X": X is a part of the rival; the phrase that governs A, or `null` where it isn't so. */
export function comparedBefore(
  { start, yields }: PhraseMatch<Trigger>,
  { tokens, earlier }: Site,
): PhraseMatch<Trigger> | null {
  if (yields.id !== 'build-using' || !says(SHARED_CUES.means, tokens[start]?.lower ?? '')) return null;
  const rival = earlier.findLast(
    ({ group, match }) =>
      match?.yields.type === 'compares-with' &&
      skipAside(tokens, group.at(-1)?.candidate.next ?? -1) === start,
  );
  return rival?.match ?? null;
}

/** "outperforms A with X and B": B is a rival again, X is none. */
export function pastRivalsPart(
  part: PhraseMatch<Trigger>,
  { tokens, earlier, first }: Site,
  compared: PhraseMatch<Trigger>,
): PhraseMatch<Trigger> | null {
  const last = earlier.at(-1)?.group.at(-1)?.candidate;
  if (last === undefined || last.first < part.end) return null;
  const between = tokens.slice(skipAside(tokens, last.next), first);
  return between[0]?.lower === 'and' || between[0]?.lower === ',' ? compared : null;
}

/** "outperforms a fine-tuned X": the participle only describes the rival. */
export function describedRival(
  { start, end, yields }: PhraseMatch<Trigger>,
  { tokens, triggers, first }: Site,
): PhraseMatch<Trigger> | null {
  if (yields.type !== 'builds-on' || end - start > 1) return null;
  if (!tokens.slice(end, first).every(({ lower }) => says(RIVAL_CUES.calledRival, lower))) return null;
  if (!/ed$/u.test(tokens[start]?.lower ?? '')) return null;
  let at = start;
  while (at > start - 4 && says(RIVAL_CUES.beforeDescribed, tokens[at - 1]?.lower ?? '')) at--;
  const outer = triggers.get(at);
  return outer?.yields.type === 'compares-with' ? outer : null;
}

/** "baselines (A, B) and engines (C)", "unlike A or B": what governs the list before governs this one too. */
export function sharedWithBefore({ tokens, earlier, first }: Site): PhraseMatch<Trigger> | null {
  const last = earlier.at(-1);
  if (last?.match?.yields.type !== 'compares-with') return null;
  const behind = last.group.at(-1)?.candidate.next ?? first;
  if (last.match.yields.id === 'contrast-unlike')
    return tokens[first - 1]?.lower === 'or' && !tokens.slice(behind, first).some(({ text }) => text === ',')
      ? last.match
      : null;
  if (tokens[behind]?.text !== ')' || tokens[first - 1]?.text !== '(') return null;
  const between = tokens.slice(behind + 1, first - 1);
  const isJoined =
    between[0]?.lower === 'and' &&
    between.length < 8 &&
    between
      .slice(1)
      .every(({ text }) => /^[\p{Ll}-]+$|^\p{Lu}{2,}$/u.test(text) && !says(SHARED_CUES.boundary, text));
  return isJoined ? last.match : null;
}
