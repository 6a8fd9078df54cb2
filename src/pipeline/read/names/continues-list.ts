import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import type { IntroductionPlace } from './introduction.ts';
import { isMeasured, kindOfForm } from './kinds.ts';
import { firstOfPhrase } from './noun-phrase.ts';

const LEAD =
  /^(?:a|an|the|our|novel|new|corresponding|accompanying|large-scale|comprehensive|dataset|benchmark|model|framework|method|,)$/u;
const JOINS = /^(?:,|and|or|&|\/)$/u;
const ARTICLE = /^(?:a|an|the|our|another)$/u;

/** "..., and Zephrix-Bench, a benchmark for ...": one more name after one that was introduced. */
export function continuesList(
  place: IntroductionPlace,
  candidate: Candidate,
  tokens: readonly Token[],
): string | null {
  const last = place.introduced.at(-1);
  if (!last || last.sentence !== candidate.sentence || (candidate.shape === 'word' && !isSet(candidate)))
    return null;
  if (last.rule === 'introduce-proposed') return null;
  const first = firstOfPhrase(candidate, place.text.abbreviations);
  const isDefined = first < candidate.first;
  const behind = tokens.filter(({ start }, at) => start >= last.end && at < first);
  const between = behind[0]?.text === ')' ? behind.slice(1) : behind;
  const opening = between.findLastIndex(({ lower }) => !LEAD.test(lower));
  const lead = between.slice(opening);
  const isClear = isDefined && (between !== behind || behind.some(({ lower }) => lower === 'and'));
  const isPlainList = between.every(({ lower }) => JOINS.test(lower) || (isClear && ARTICLE.test(lower)));
  const joint = `${between[opening - 1]?.lower} ${lead[0]?.lower}`;
  const isJoined =
    /^(?:and|;)$/u.test(lead[0]?.lower ?? '') || /^(?:along with|together with|well as)$/u.test(joint);
  if (between.length === 0 || (!isJoined && !isPlainList)) return null;
  const isAway = between.some(
    ({ lower }, at) =>
      (AWAY.test(lower) && between[at - 1]?.lower !== 'based') ||
      (lower === 'using' && between[at + 1]?.lower === 'the'),
  );
  if (isAway && lead[0]?.lower !== ';') return null;
  if (sharesBeginning(last.name, candidate.text) && candidate.shape === 'strong') return `${last.rule}-list`;
  if (!isPlainList && isOfOthers(place, tokens, tokens.indexOf(lead[0] as Token))) return null;
  if (between.some(({ lower }) => /^(?:including|such|like|e\.g)$/u.test(lower))) return null;
  const after = tokens[candidate.next]?.lower ?? '';
  if (after === 'for' && lead[0]?.lower === 'and' && (between[0]?.lower === 'for' || isSet(candidate)))
    return `${last.rule}-list`;
  const isNamedPart =
    candidate.shape === 'run' &&
    candidate.text.split(' ').length > 2 &&
    /^(?:module|objective|loss|reward|mechanism|strategy|block|scheme|algorithm|decoder|encoder)$/u.test(
      after,
    ) &&
    lead[0]?.lower === 'and' &&
    last.name.includes(' ');
  if (isNamedPart) return `${last.rule}-list`;
  return isPlainList || /^(?:,|\(|benchmark|dataset|which|that|corpus|:)$/u.test(after)
    ? `${last.rule}-list`
    : null;
}

/** "a corpus of songs, and Zephrix-Bench for telling them apart". */
function isSet({ text, shape }: Candidate): boolean {
  return (shape === 'strong' || /-Bench$/u.test(text)) && isMeasured(kindOfForm(text));
}

const AWAY = /^(?:on|from|than|over|across|baselines|outperforms|outperforming|surpassing)$/u;

/** "a fusion of Tide and Harbor that": the "and" joins two names that are both others'. */
function isOfOthers(place: IntroductionPlace, tokens: readonly Token[], and: number): boolean {
  if (tokens[and]?.lower !== 'and') return false;
  return (place.text.lines[place.index]?.candidates ?? []).some(
    ({ next, start }) => next === and && !place.introduced.some((one) => one.start === start),
  );
}

/** `Zephrix-A` and `Zephrix-B` are siblings. */
function sharesBeginning(a: string, b: string): boolean {
  const [head = ''] = a.split('-');
  return head.length > 2 && b.startsWith(`${head}-`);
}
