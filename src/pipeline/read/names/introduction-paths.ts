import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import { COUNT } from './kinds.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

/** Nouns that several new things are announced with: "three techniques: A, B and C". */
const ANNOUNCED =
  /^(?:innovations|techniques|components|strategies|methods|modules|metrics|benchmarks|datasets|algorithms|mechanisms|models|variants|approaches|stages|designs|frameworks|objectives|ideas|systems|agents|tools|tricks|improvements|instantiations|losses|rewards|extensions)$/u;
export const NEW = /^(?:novel|new|first|first-ever|proposed)$/u;
/** Words that lead out of a verb's object. */
export const BLOCKS =
  /^(?:for|to|with|on|by|via|from|using|based|through|in|that|which|who|whose|where|when|while|whereas|as|than|over|into|upon|under|within|across|between|against|without|toward|towards|;|is|are|was|were|has|have|can|not|how|whether|why|what|because|if|at|about|leveraging|including|such|like|utilizing|utilising|employing|incorporating|exploiting|combining|integrating|comparing|applying|after|before|during|around|following|spanning|covering|e\.g)$/u;

/** "two techniques, including A and B", "three metrics: A, which ...; B, which ...". */
export function isListPath(path: readonly Token[]): boolean {
  const opener = path.findIndex(
    ({ lower }, at) =>
      (lower === ':' ||
        lower === 'including' ||
        lower === 'namely' ||
        lower === 'i.e' ||
        lower === '--' ||
        lower === '—') &&
      path.slice(Math.max(0, at - 3), at).some((token) => ANNOUNCED.test(token.lower)),
  );
  if (opener === -1) return path[0]?.lower === ':' && isNumbered(path) && isItemPath(path, 0);
  if (path.slice(0, opener).some(({ lower }) => OTHERS.test(lower))) return false;
  return isItemPath(path, opener);
}

/** ": (1) Zephrix", ": ...; (2) a Zephrix": nothing parts the item from its number. */
function isNumbered(path: readonly Token[]): boolean {
  const close = path.findLastIndex(({ text }) => text === ')');
  return close > 1 && path.slice(close + 1).every(({ lower }) => /^(?:an?|the|our|new|novel)$/u.test(lower));
}

/** "two benchmarks based on our maps, namely A and B": a list of what was counted, however it is told. */
export function isCountedPath(path: readonly Token[], { shape }: Candidate): boolean {
  const opener = shape === 'word' ? -1 : endOfTold(path);
  if (
    opener === -1 ||
    path.slice(0, opener).some(({ lower }, at) => OTHERS.test(lower) && !isBasis(path, at))
  )
    return false;
  return isItemPath(path, opener);
}

function isItemPath(path: readonly Token[], opener: number): boolean {
  const item = path.slice(opener + 1);
  const start = item.findLastIndex(
    ({ lower }, at) => /^(?:,|;|and|\)|:|\.)$/u.test(lower) && !isInnerBracket(item, at),
  );
  const lead = item.slice(start + 1);
  return lead.every(
    ({ lower, kind }) =>
      kind === 'number' ||
      /^(?:a|an|the|novel|new|our|\(|["“'‘]|i|ii|iii|iv|\.|and|:|both)$/u.test(lower) ||
      /(?:ed|al|ive|ic)$/u.test(lower),
  );
}

/** The index of what opens the list of a counted object; -1 where none does. */
function endOfTold(path: readonly Token[]): number {
  const noun = path.findIndex(({ lower }) => ANNOUNCED.test(lower));
  if (noun < 1 || noun > 5 || !path.slice(0, noun).some(({ lower }) => COUNT.test(lower))) return -1;
  const end = path.findIndex(({ lower }) => /^(?:namely|:)$/u.test(lower));
  const isPlain = path
    .slice(noun + 1, end)
    .every(({ kind, lower }, at, all) => kind === 'word' || (lower === ',' && at === all.length - 1));
  return end > noun && isPlain ? end : -1;
}

/** "based on", "derived from". */
function isBasis(path: readonly Token[], at: number): boolean {
  return path[at]?.lower === 'on' && path[at - 1]?.lower === 'based';
}

/** "a study of three widely used models: A, B and C": what is listed was there before. */
const OTHERS =
  /^(?:on|across|over|against|than|widely|popular|existing|state-of-the-art|well-known|commonly|mainstream|classic|comparison|study|survey|analysis|compare|comparing|fine-tune|finetune|evaluate|upgraded|serving|frontier|leading|commercial|proprietary|off-the-shelf)$/u;

function isInnerBracket(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === ')' && !/^(?:\d+|[ivx]+|[a-d])$/u.test(tokens[at - 1]?.lower ?? '');
}

const EARLIER = /^(?:previous|prior|earlier|former|own)$/u;

/** "our model, Zephrix,", "our Zephrix framework", "our approach -- Zephrix --". */
export function isOwnPath(
  tokens: readonly Token[],
  candidate: Candidate,
  { path, own }: { path: readonly Token[]; own: number },
): boolean {
  if (path.length === 0)
    return (
      (candidate.shape === 'strong' || isNamedPart(candidate) || isOwnAlgorithm(tokens, candidate)) &&
      !/^(?:models|baselines|methods|variants|agents|findings?|analysis|hypothesis|results|experiments)$/u.test(
        tokens[candidate.next]?.lower ?? '',
      )
    );
  if (
    path.length > 8 ||
    path.some(({ lower }) => (FUNCTION_WORDS.has(lower) && lower !== 'and') || EARLIER.test(lower)) ||
    (own <= 2 && /^(?:on|in|to|of|for|than|with|over|from|across|using)$/u.test(tokens[own - 1]?.lower ?? ''))
  )
    return false;
  const last = path.at(-1)?.lower ?? '';
  if (/^(?:,|--|—|:|\(|"|“)$/u.test(last))
    return /^(?:model|models|method|approach|framework|system|agent|agents|algorithm|benchmark|dataset|pipeline|solution|architecture|toolkit|library|platform|paradigm|technique|corpus|policy|work|proposal|series|strategy|family|baseline|contribution|variant|reward|loss|module|planner|solver|tokenizer|encoder|network|classifier|detector|controller|tracker|metric|attack|defense|tool|optimizer|scheduler|compiler|parser|prover|retriever|reranker|simulator|robot|prototype)$/u.test(
      path.findLast(({ kind }) => kind === 'word')?.lower ?? '',
    );
  return (
    path.every(({ kind, lower }) => kind === 'word' && !/ing$/u.test(lower)) &&
    candidate.shape === 'strong' &&
    /^(?:proposed|new|novel|resulting|final|model|method|framework|algorithm|approach|system|benchmark|dataset|agent|best|full|trained|flagship|models|engine|pipeline|corpus|toolkit|platform|library|simulator|suite|recipe)$/u.test(
      last,
    )
  );
}

/** What parts of one's own end in, unlike an encoder or a head, which anybody's model has. */
export const PART_END =
  /\s(?:Generator|Sampler|Compressor|Adapter|Module|Loss|Reward|Projector|Aligner|Router|Selector|Injector|Refiner|Bank|Mechanism|Strategy|Objective|Regularizer|Estimator|Verifier|Purifier|Corrector|Rescorer)$/u;

/** "a novel Bounded Anchor-Guided Retrieval": a component with a name of its own, not a technique of the books. */
export function isPartPath(path: readonly Token[], candidate: Candidate, verb: string): boolean {
  const words = candidate.text.split(/[\s-]+/u).length;
  if (words < 3 || path.length > 5) return false;
  if (path.length === 0) return /^(?:perform|appl)/u.test(verb) && candidate.text.includes('-');
  const isNew = path.some(({ lower }) => NEW.test(lower));
  const isPlainArticle =
    !/^(?:leverag|us|adopt|utiliz|appl)/u.test(verb) &&
    path.length > 0 &&
    path.every(({ lower }) => /^(?:a|an|our)$/u.test(lower));
  return (
    (isNew && path.every(({ lower }) => !BLOCKS.test(lower))) ||
    (isPlainArticle && (candidate.text.includes('-') || PART_END.test(candidate.text)))
  );
}

/** "our Density-driven Tide Aggregation algorithm". */
function isOwnAlgorithm(tokens: readonly Token[], { shape, text, ending, next }: Candidate): boolean {
  return (
    shape === 'run' &&
    ending === '' &&
    text.split(' ').length > 2 &&
    /^(?:algorithm|module|mechanism|strategy|loss|objective|scheme)$/u.test(tokens[next]?.lower ?? '')
  );
}

/** "our Hierarchical Interaction Encoder": three words in capitals that end in what such parts are. */
function isNamedPart({ shape, text, ending }: Candidate): boolean {
  return (
    shape === 'run' &&
    ending === '' &&
    text.split(' ').length > 2 &&
    /\s(?:Encoder|Decoder|Compressor|Module|Network|Transformer|Agent|Planner|Loss|Reward|Framework|Attention|Optimization|Router|Selector|Generator)$/u.test(
      text,
    )
  );
}
