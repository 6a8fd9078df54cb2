import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

/** What the noun beside a name says it is. */
const HEADS: ReadonlyMap<string, EntityKind> = new Map(
  (
    [
      [
        'benchmark',
        'benchmark benchmarks suite suites testbed testbeds leaderboard challenge bench exam competition testset meta-benchmark sub-benchmark benchmarking exams competitions',
      ],
      [
        'environment',
        'environment environments simulator simulators game games robot robots gym gyms arena playground sandbox gridworld arm humanoid quadruped manipulator',
      ],
      [
        'dataset',
        'dataset datasets corpus corpora collection collections database databases data dataset-benchmark treebank lexicon repository annotations subset subsets splits',
      ],
      [
        'model',
        'model models llm llms vlm vlms mllm mllms lvlm lvlms lmm lmms vla vlas lm lms backbone backbones checkpoint checkpoints transformer network networks encoder encoders decoder decoders generator generators chatbot generalist',
      ],
      [
        'method',
        'method methods algorithm algorithms approach approaches framework frameworks technique techniques strategy strategies pipeline pipelines agent agents system systems toolkit library module modules paradigm procedure scheme mechanism loss objective objectives optimizer estimator estimators recipe architecture architectures tool infrastructure engine workflow protocol metric metrics learning training policy planner solver verifier tokenizer operator layer policies learner prompting attack defense algorithm-based representation controller optimization distillation solution filter detector',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Ends of names that say what they name. */
const NAME_ENDS: readonly { pattern: RegExp; kind: EntityKind }[] = [
  {
    pattern:
      /(?:bench|benchmark|arena|leaderboard|challenge|exam|suite|-eval|testbed)s?(?:[-\s]?(?:v?\d[\d.]*|pro|plus|lite|verified|hard|mini|xl|zh|en|h|v))*$/iu,
    kind: 'benchmark',
  },
  {
    pattern: /(?:gym|gymnasium|simulator|environments?)(?:[-\s]?(?:v?\d[\d.]*))*$/iu,
    kind: 'environment',
  },
  {
    pattern: /(?:dataset|corpus|database|treebank|-data|-qa)$|-\d+(?:\.\d+)?[kKM]$/iu,
    kind: 'dataset',
  },
  { pattern: /\p{Ll}Data$/u, kind: 'dataset' },
  { pattern: /(?:\d(?:\.\d+)?[BM]|-Instruct|-Chat|LLM|VLM|-LM|LLaMA)$/u, kind: 'model' },
];
/** Families of models whose members are told by their beginning. */
const MODEL_FAMILIES =
  /^(?:GPT|ChatGPT|o[134](?:-|$)|Claude|Gemini|Gemma|Qwen|QwQ|QVQ|Llama|LLaMA|LLaVA|Mistral|Mixtral|DeepSeek|Phi-?\d|InternVL|InternLM|Intern-VL|Grok|Kimi|GLM|ChatGLM|MiniMax|MiniCPM|Yi-|Falcon|Vicuna|Alpaca|Pythia|OLMo|SmolLM|SmolVLM|Baichuan|Whisper|SDXL|SD\d|FLUX|Wan\s?\d|Sora|Veo|CogVideo|HunyuanVideo|OpenVLA|DINO|BLIP|T5|BERT|RoBERTa|BART|ViT|PaLM|Nova|Seed|Doubao|Hunyuan|Step-|Ovis|Molmo|Emu\d|Janus|Show-o|PaliGemma|Stable Diffusion|Midjourney|DALL|DeiT|Swin|ResNet|ResNeXt|VGG-?\d|EfficientNet|MobileNet|ConvNeXt|DenseNet|Inception-?[vV]|SegFormer|YOLO(?:v|\d|-|$)|CLIP-|SigLIP|OPT-\d|BLOOM|ELECTRA|XLM-R|wav2vec|Wav2Vec|HuBERT|WavLM|SmolVLA|UI-TARS|Nemotron|Command R|Reka|Cambrian|MedGemma|CodeLlama|StarCoder|LLaDA)/u;

/** What a name's own form says it is, or `null`. */
export function kindOfForm(name: string): EntityKind | null {
  if (MODEL_FAMILIES.test(name) && !/bench|-eval$|-\d+K$/iu.test(name)) return 'model';
  return NAME_ENDS.find(({ pattern }) => pattern.test(name))?.kind ?? null;
}

/** Says whether a kind of thing is what one measures on. */
export function isMeasured(kind: EntityKind | null): boolean {
  return kind === 'benchmark' || kind === 'dataset' || kind === 'environment';
}

/** Says whether a word is a noun for some kind of named thing. */
export function isKindNoun(word: string): boolean {
  return HEADS.has(word);
}

/** What the nouns right behind a name say it is: "the LIBERO simulation benchmark". */
export function kindFromRight(tokens: readonly Token[], next: number): EntityKind | null {
  let kind: EntityKind | null = null;
  for (let index = next; index < tokens.length && index < next + 4; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) break;
    if (
      !HEADS.has(token.lower) &&
      /(?:ly|es|ed)$|^(?:already|also|still|often|even|containing|comprising|consisting)$/u.test(token.lower)
    )
      break;
    if (token.lower === 'splits' && /^(?:an?|the|this|each|into|its)$/u.test(tokens[index + 1]?.lower ?? ''))
      break;
    kind = isSuiteOfTools(tokens, index) ? 'method' : (HEADS.get(token.lower) ?? kind);
    if (HEADS.has(token.lower) && token.lower !== 'data' && !HEADS.has(tokens[index + 1]?.lower ?? '')) break;
  }
  return kind;
}

const APPOSITION_ENDS = new Set(
  'that which for of with designed comprising containing consisting to whose where built based powered trained spanning covering featuring aimed tailored on using in and capable specifically dedicated developed enabling allowing . ; ( -- : by from , as aiming is are was were across we our has have toward towards'.split(
    ' ',
  ),
);

/** What an apposition says a name is: ", a comprehensive benchmark consisting of ...". */
export function kindFromApposition(tokens: readonly Token[], next: number): EntityKind | null {
  if (/^(?:a|an)$/u.test(tokens[next]?.lower ?? '') && /^(?:novel|new)$/u.test(tokens[next + 1]?.lower ?? ''))
    return kindOfNounPhrase(tokens, next + 2);
  if (!/^(?:,|--|---|—|–|\(|:|is|are|-)$/u.test(tokens[next]?.lower ?? '')) return null;
  const told = tokens[next]?.text === ',' ? afterLongForm(tokens, next + 1) : next + 1;
  const from = tokens[next + 1]?.text === ')' ? next + 2 : told;
  if (!/^(?:a|an|the|one|two|three|four)$/u.test(tokens[from]?.lower ?? '')) return null;
  if (tokens[from]?.lower === 'the' && isFronted(tokens, next)) return null;
  return kindOfNounPhrase(tokens, from + 1);
}

/** "On X, the model wins": what stands behind the comma is the subject of the clause. */
function isFronted(tokens: readonly Token[], comma: number): boolean {
  return (
    /^(?:on|in|across|for|with|under|at|by|using|unlike|to|given|within|compared)$/u.test(
      tokens[0]?.lower ?? '',
    ) &&
    tokens[comma]?.text === ',' &&
    !tokens.slice(0, comma).some(({ text }) => text === ',')
  );
}

/** The index behind "Site in Pieces," of "SIP, Site in Pieces, a dataset"; the given one where no long form stands there. */
function afterLongForm(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 6 && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
    at += FUNCTION_WORDS.has(tokens[at + 1]?.lower ?? '') ? 2 : 1;
  return at > from && tokens[at]?.text === ',' ? at + 1 : from;
}

/** The kind of the last noun before the phrase is qualified: "a novel vision-guided learning algorithm for ...". */
export function kindOfNounPhrase(tokens: readonly Token[], from: number): EntityKind | null {
  let kind: EntityKind | null = null;
  let seen: EntityKind | null = null;
  let isLoose = false;
  for (let index = from; index < tokens.length && index < from + 16; index++) {
    const token = tokens[index] as Token;
    const close = token.text === '(' && kind === null ? closeOf(tokens, index) : -1;
    if (tokens[close]?.text === ')') {
      index = close;
      continue;
    }
    if (
      APPOSITION_ENDS.has(token.lower) &&
      !(token.lower === ',' && kind === null) &&
      !isAttribute(tokens, index, from) &&
      !(token.lower === 'and' && (kind === null || isLoose))
    ) {
      if (
        token.lower === 'of' &&
        /^(?:set|collection|suite|family|series|pair|class|variant|version|type|adaptation|extension|translation|subset|edition|port)$/u.test(
          tokens[index - 1]?.lower ?? '',
        )
      ) {
        seen ??= kind;
        continue;
      }
      break;
    }
    if (isGathering(tokens, index)) continue;
    const head = headOf(tokens, index);
    if (isSetToMeasure(tokens, index)) kind = 'benchmark';
    if (head) {
      if (kind === 'benchmark' && (head === 'dataset' || isFrameOf(tokens, index))) continue;
      kind = head;
      isLoose = token.lower === 'data' || head === 'method';
    }
  }
  return kind ?? seen;
}

/** What the word at an index says a phrase is that ends in it. */
function headOf(tokens: readonly Token[], index: number): EntityKind | undefined {
  if (isSuiteOfTools(tokens, index) || isWorldSimulator(tokens, index)) return 'method';
  const word = tokens[index]?.lower ?? '';
  return HEADS.get(word.split('-').at(-1) ?? '') ?? HEADS.get(word);
}

/** The index of the bracket that closes the one at an index, some words on. */
function closeOf(tokens: readonly Token[], open: number): number {
  return tokens.findIndex(({ text }, at) => at > open && at < open + 9 && text === ')');
}

/** "an evaluation set", "a test set". */
function isSetToMeasure(tokens: readonly Token[], index: number): boolean {
  return (
    /^sets?$/u.test(tokens[index]?.lower ?? '') &&
    /^(?:evaluation|eval|test|testing|challenge)$/u.test(tokens[index - 1]?.lower ?? '')
  );
}

/** "a benchmark framework", "a benchmark suite": still one to measure on. */
function isFrameOf(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:framework|platform)$/u.test(tokens[index]?.lower ?? '') && tokens[index - 1]?.lower === 'benchmark'
  );
}

/** "a dedicated benchmark": a participle that stands before its noun. */
function isAttribute(tokens: readonly Token[], index: number, from: number): boolean {
  return (
    index === from &&
    /^(?:dedicated|designed|trained|tailored|developed)$/u.test(tokens[index]?.lower ?? '') &&
    !FUNCTION_WORDS.has(tokens[index + 1]?.lower ?? 'to')
  );
}

/** "a framework for data collection": what is done, no collection. */
function isGathering(tokens: readonly Token[], index: number): boolean {
  const at = /^collection$/u.test(tokens[index]?.lower ?? '') ? index : index + 1;
  return tokens[at]?.lower === 'collection' && /^data$/u.test(tokens[at - 1]?.lower ?? '');
}

/** "a world simulator": a model that draws worlds, nothing to measure on. */
function isWorldSimulator(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'simulator' && tokens[index - 1]?.lower === 'world';
}

const TOOL =
  /^(?:models?|methods|methodologies|techniques|tools?|skills?|software|algorithms?|agents?|embeddings?|detectors?|encoders?|modules)$/u;

/** "a skill suite", "a suite of models": nothing to measure on. */
function isSuiteOfTools(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:suite|collection)$/u.test(tokens[index]?.lower ?? '')) return false;
  if (TOOL.test(tokens[index - 1]?.lower ?? '')) return true;
  return (
    tokens[index + 1]?.lower === 'of' &&
    tokens.slice(index + 2, index + 6).some(({ lower }) => TOOL.test(lower))
  );
}

/** What the noun before a list's colon says its items are: "two benchmarks: X and Y". */
export function kindFromAnnouncement(tokens: readonly Token[], first: number): EntityKind | null {
  const opener = tokens.findLastIndex(({ lower }, at) => at < first && (lower === ':' || lower === 'namely'));
  return HEADS.get(tokens[opener - 1]?.lower ?? '') ?? kindCounted(tokens, opener);
}

/** How many things a text announces that it then lists. */
export const COUNT = /^(?:two|three|four|five)$/u;

/** "two benchmarks based on our maps, namely A and B". */
function kindCounted(tokens: readonly Token[], opener: number): EntityKind | null {
  const count = tokens.findLastIndex(({ lower }, at) => at < opener && at > opener - 14 && COUNT.test(lower));
  if (count === -1) return null;
  const noun = tokens
    .slice(count + 1, Math.min(count + 5, opener))
    .find(({ lower }) => lower.endsWith('s') && HEADS.has(lower));
  return HEADS.get(noun?.lower ?? '') ?? null;
}

/** What the noun before a bracket says the names in it are: "four benchmarks (A, B, C and D)". */
export function kindBeforeBracket(tokens: readonly Token[], first: number): EntityKind | null {
  const open = tokens.findLastIndex(({ text }, at) => at < first && text === '(');
  const between = tokens.slice(open + 1, first);
  if (open < 1 || between.length === 0 || between.length > 12) return null;
  if (!between.every(({ text, lower }) => /^[,&]$/u.test(text) || lower === 'and' || /\p{Lu}/u.test(text)))
    return null;
  return HEADS.get(tokens[open - 1]?.lower ?? '') ?? null;
}

/** What the noun before a name's comma says it is: "a benchmark, X". */
export function kindBeforeComma(tokens: readonly Token[], first: number): EntityKind | null {
  const at = /^["“'‘]$/u.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  return /^(?:,|--|—)$/u.test(tokens[at - 1]?.lower ?? '')
    ? (HEADS.get(tokens[at - 2]?.lower ?? '') ?? null)
    : null;
}

/** What the words before a name say it is: "the benchmark X", "a dataset called X", "environments (X, ...)". */
export function kindFromLeft(tokens: readonly Token[], first: number): EntityKind | null {
  for (let index = first - 1; index >= 0 && index > first - 6; index--) {
    const token = tokens[index] as Token;
    const head = HEADS.get(token.lower);
    if (head)
      return (token.lower === 'data' || token.lower === 'environments') && index < first - 1 ? null : head;
    if (token.lower === ',' && /^(?:i\.e|e\.g|\.)$/u.test(tokens[index - 1]?.lower ?? '')) continue;
    if (
      token.lower === ',' &&
      /^(?:such|including|like|namely|e\.g|i\.e|called|named|dubbed|termed)$/u.test(
        tokens[index + 1]?.lower ?? '',
      )
    )
      continue;
    if (
      !/^(?:called|named|dubbed|termed|namely|\(|such|as|like|including|e\.g|i\.e|\.|:|"|“|'|the|--|—|titled|entitled|we|call|name|term|dub)$/u.test(
        token.lower,
      )
    )
      return null;
  }
  return null;
}

/** "the Ask-to-Act task": what is set to be solved is what one measures on. */
export function kindOfTask(tokens: readonly Token[], next: number): EntityKind | null {
  return tokens[next]?.lower === 'task' ? 'benchmark' : null;
}

/** Says whether a paper presents benchmarks or data and nothing else. */
export function isResourceAlone(introduces: readonly { readonly kind: EntityKind | null }[]): boolean {
  return introduces.length > 0 && introduces.every(({ kind }) => kind !== 'method');
}
