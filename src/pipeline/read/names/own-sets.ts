import { spanIn } from '../document.ts';
import { withoutSize } from './canonical-key.ts';
import { kindBeside } from './find-introduced.ts';
import type { Found } from './found.ts';
import { isMeasured, kindFromApposition, kindOfForm } from './kinds.ts';
import { findKnown, type Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';

/** "state of the art on Zephrix-Bench" of a paper that introduces Zephrix: its own, wherever it is named. */
export function fromOwnSets(text: ReadText, found: readonly Found[], lexicon: Lexicon): Found[] {
  const names = new Set(found.map(({ name }) => name));
  const siblings = findSiblings(text, new Set(found.filter(isMadeThing).map(({ name }) => name)));
  for (const name of findFamily(text, names)) siblings.add(name);
  return text.lines.flatMap(({ candidates, tokens }) =>
    candidates.flatMap((candidate): Found[] => {
      const { text: name, sentence } = candidate;
      const stem = OWN_SET.exec(name)?.groups?.['stem'];
      const isOwnSet =
        (stem !== undefined && names.has(stem) && !isPartOfSet(name, stem, found)) ||
        isNamedSet(name, names) ||
        isSiblingBench(name, names) ||
        (names.has(`${name}Bench`) && kindFromApposition(tokens, candidate.next) === 'dataset');
      const isModel = isOwnModel(name, found, tokens[candidate.first - 1]?.lower === 'into');
      if (!(isOwnSet || isModel || siblings.has(name)) || names.has(name) || findKnown(lexicon, name))
        return [];
      names.add(name);
      return [
        {
          name,
          kinds: [kindOfForm(name), kindBeside(candidate, tokens)],
          expansion: null,
          evidence: sentence.text,
          at: spanIn(sentence, 0, sentence.text.length),
          rule: isModel ? OWN_MODEL : 'introduce-own-set',
        },
      ];
    }),
  );
}

/** `Zephrix-QA` of the benchmark Zephrix is a part of it. */
function isPartOfSet(name: string, stem: string, found: readonly Found[]): boolean {
  return /-?QA$/u.test(name) && found.some((one) => one.name === stem && one.kinds.some(isMeasured));
}

/** "the Zephrix Rooms Dataset" of a paper that introduces Zephrix. */
function isNamedSet(name: string, names: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  return (
    words.length === 3 && names.has(words[0] ?? '') && /^(?:Dataset|Benchmark|Corpus)$/u.test(words[2] ?? '')
  );
}

/** `TIDE-AnswerBench` of a paper that introduces TIDE-Bench. */
function isSiblingBench(name: string, names: ReadonlySet<string>): boolean {
  const stem = /^(?<stem>\p{Lu}[\p{L}\d]+)-\p{Lu}\p{L}+Bench$/u.exec(name)?.groups?.['stem'];
  return stem !== undefined && names.has(`${stem}-Bench`);
}

/** The rule by which a model with a size gets a name beside the data set or system that it was trained with. */
export const OWN_MODEL = 'introduce-own-model';

/** `TideWorld-9B` of a paper that introduces TideWorld, an environment; where things go into it, the TideWorldAgent will do. */
function isOwnModel(name: string, found: readonly Found[], isMade: boolean): boolean {
  const stem = withoutSize(name);
  if (stem === name || stem.replace(/[^\p{L}]/gu, '').length < 5) return false;
  if (found.some((one) => withoutSize(one.name) === stem && isMadeThing(one))) return false;
  return found.some(
    (one) =>
      (one.name === stem && !isMadeThing(one)) ||
      (isMade && one.name.startsWith(stem) && /^-?\p{Lu}\p{L}{2}/u.test(one.name.slice(stem.length))),
  );
}

/** Settings of a benchmark and subsets of a data set are no things of their own. */
function isMadeThing({ kinds }: Found): boolean {
  return !kinds.some(isMeasured);
}

/** "RynnBrain-Nav, RynnBrain-Plan": several kinds of the title's thing, each with a word of its own. */
function findSiblings(text: ReadText, names: ReadonlySet<string>): Set<string> {
  const siblings = new Map<string, Set<string>>();
  for (const { candidates } of text.lines)
    for (const { text: name, shape } of candidates) {
      const cut = name.lastIndexOf('-');
      const stem = name.slice(0, cut);
      if (cut < 3 || shape !== 'strong' || !names.has(stem)) continue;
      if (/^-\p{Lu}\p{L}{2,}$/u.test(name.slice(cut)) && !NO_KIND.test(name.slice(cut)))
        siblings.set(stem, (siblings.get(stem) ?? new Set()).add(name));
    }
  return new Set([...siblings.values()].flatMap((group) => (group.size > 1 ? [...group] : [])));
}

/** "the Zone-Former finds, the Door-Former cuts": two or more that act, with the ending of our Tide-Former. */
function findFamily({ lines, start }: ReadText, names: ReadonlySet<string>): readonly string[] {
  const endings = new Set([...names].flatMap((name) => FAMILY.exec(name)?.[0] ?? []));
  if (endings.size === 0) return [];
  const found = lines.slice(start).flatMap(({ candidates, tokens }) =>
    candidates.flatMap(({ text: name, shape, first, next }) => {
      const ending = FAMILY.exec(name)?.[0];
      const acts = /^\p{Ll}{3,}(?:s|ly)$/u.test(tokens[next]?.lower ?? '');
      const isOurs = tokens[first - 1]?.lower === 'the' && shape !== 'known' && acts;
      return ending !== undefined && endings.has(ending) && isOurs ? [name] : [];
    }),
  );
  const distinct = [...new Set(found)];
  return distinct.length > 1 ? distinct : [];
}

const FAMILY = /-\p{Lu}\p{Ll}{3,}$/u;

/** Sizes and stages, and sets, which count without a sibling. */
const NO_KIND =
  /^-(?:Tiny|Nano|Mini|Small|Medium|Base|Large|Huge|Giant|Instruct|Chat|Lite|Pro|Plus|Max|Bench|Eval|Data|Dataset|Zero)$/u;

const OWN_SET =
  /^(?<stem>.+?)(?:\s?Bench|-?(?:Bench|Eval|Dataset|Data|Corpus|Gym|Arena|Test)|-(?:\p{Lu}\p{Ll}*)?QA|-\d+[KM])$/u;
