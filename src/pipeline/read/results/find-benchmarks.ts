import type { Sentence } from '../document.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Reading } from '../reading.ts';
import { isFieldTerm, OTHER_PROPER_NOUNS } from '../names/word-lists.ts';
import { METRIC_NAME } from './metrics.ts';

/** A benchmark, dataset or environment that a sentence names; `start` and `end` are offsets within the sentence. */
export interface BenchmarkMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Described rather than named: "rare-disease tasks", "four challenging benchmarks". */
  readonly described: boolean;
}

const LONGEST_READ = 4_000;
const PLACE = String.raw`\b(?:[Oo]n|[Ii]n|[Aa]cross|[Oo]ver|[Ff]or|[Ww]ithin|[Uu]nder|[Aa]t|[Aa]gainst|as|like|including)`;
const LEADING = String.raw`(?:(?:the|a|an|both|existing|challenging|popular|public|recent|standard|latest|competitive|several|multiple|various|real-world|large-scale|well-known|difficult|widely-used|diverse|unseen|new|our|held-out|noisy|--|–|—|:|official|full|original|complex|such|as|benchmarks?|datasets?|tasks?|suites?|\d+|two|three|four|five|six|seven|eight|nine|ten)\s)`;
/** A name: a token with a capital, a star or an inner digit, and the tokens like it that follow. */
const TOKEN = String.raw`(?:\d?[A-Z][\w+*^'’]*(?:[-.:/][\w+*^]+)*\*?|[a-zτπ]{1,12}[-]?(?:[A-Z]|[Bb]ench)[\w+*^-]*|τ[\w²^-]*|τ2?-bench)`;
const MORE = String.raw`(?:\s(?:${TOKEN}|\d[\w]*|v\d[\w.]*|[a-z]+\d\b(?:\sv\d)?|bench\b|of the\s${TOKEN}))`;
const IN_PLACE = new RegExp(`${PLACE}\\s${LEADING}{0,5}(?<name>${TOKEN}${MORE}{0,4})`, 'gu');
/** What a model is trained on isn't what it is measured on. */
const TRAINED =
  /\b(?:train|fine-?tun|pre-?train|post-?train|finetun|distill|initiali[sz]|curat|sourc|collect|deriv)\w*\s(?:on|with|using|from|by)\s(?:the\s|our\s)?(?:[\p{Ll}-]+\s)?$/iu;
/** What a result is held against isn't what it is reached on. */
const HELD_AGAINST =
  /(?:\b[Cc]ompared (?:to|with)|\bthan|\bversus|\bvs\.?|\b(?:outperform|surpass|exceed|beat)\w*)\s(?:the\s)?$/u;
const METRIC = new RegExp(`^${METRIC_NAME}$`, 'u');
const MODALITY = '(?:MRI|CT|EEG|ECG|PET|fMRI|EHR|X-rays?|VQA|QA|OCR|NER|ASR)';
const OF_MODALITY = new RegExp(
  `\\b(?:[Oo]n|[Aa]cross|[Ii]n)\\s(?:the\\s|a\\s)?(?:[\\p{Ll}-]+\\s){0,2}?(?<name>[\\p{Ll}]+\\s${MODALITY})\\b`,
  'gu',
);
const NEXT = new RegExp(
  `^(?:\\s?\\([^()]{0,40}\\))?(?:,\\s(?=[^\\s,]+(?:\\s[^\\s,]+){0,2}?(?:,|\\sand\\s))|,?\\sand\\s|\\s?/\\s?|\\s&\\s)(?:the\\s|on\\s(?:the\\s)?)?(?<name>${TOKEN}${MORE}{0,4})`,
  'u',
);
const BENCH_SHAPED = /(?<![\w-])[A-Z][\w.+-]*?(?:[Bb]ench|BENCH|Eval|Arena)(?:[-\w.+]*)(?![\w-])/gu;
/** A name behind the word for what it is: "the grounding benchmark ScreenSpot". */
const AFTER_NOUN = new RegExp(
  `\\b(?:benchmarks?|datasets?|suites?|environments?|simulators?|test sets?)\\s(?:\\(|called\\s|named\\s|such as\\s|like\\s)?(?<name>${TOKEN}${MORE}{0,3})`,
  'gu',
);
/** Measures, machines, places in a paper and calendar words: capitalised, and never what a score is reached on. */
const NO_BENCHMARK =
  /^(?:The|A|An|We|Our|It|This|These|In|On|For|To|By|With|I|RL|SFT|RLHF|RLVR|GRPO|DPO|PPO|LLMs?|VLMs?|MLLMs?|LVLMs?|VLAs?|LMMs?|LRMs?|SLMs?|LMs?|AI|ML|NLP|CV|CoT|SOTA|SoTA|CNNs?|RNNs?|LSTMs?|GNNs?|GANs?|MLPs?|ViTs?|OOD|ID|IID|AUC|AUROC|AUPRC|F1|EM|FID|KID|PSNR|SSIM|LPIPS|BLEU|ROUGE|WER|CER|mAP|AP|IoU|mIoU|MSE|RMSE|MAE|MRR|NDCG|Recall|Precision|Accuracy|Acc|Dice|Pass|Avg|Hit|Hits|Top|CLIP|FLOPs?|GPUs?|CPUs?|TPUs?|NVIDIA|Nvidia|Titan\w*|TITAN|A100|H100|H800|H200|V100|RTX|Jetson|GeForce|Tesla|Xeon|Raspberry|Snapdragon|Apple|Intel|AMD|Python|PyTorch|CUDA|C\+\+|English|Chinese|Table|Figure|Section|Appendix|Experiments?|Results?|State|Art|Stage|Phase|Best-of-N|Monte|KV|API|APIs|GUI|UI|Internet|Web|January|February|March|April|May|June|July|August|September|October|November|December|R1-style|Pareto|(?:FP|BF|INT)-?\d+|Hit-?Rate|HR|[A-Z]{2,}s|Transformers?|OpenAI|Google|Meta|Microsoft|Anthropic)$/u;
/** Endings of words that describe. */
const DESCRIBES =
  /-(?:[Bb]ased|[Ss]tyle|[Ll]ike|[Ll]evel|[Dd]riven|[Aa]ware|[Gg]uided|[Ff]ree|[Oo]nly|[Ss]cale|[Tt]ime|[Tt]rained|[Tt]uned|[Ff]inetuned|[a-z]+ed|[a-z]+ing|of)$/u;
const MODEL =
  /^(?:Qwen|Llama|LLaMA|LLaVA|GPT|ChatGPT|Gemini|Claude|Mistral|Mixtral|Gemma|DeepSeek|InternVL|InternLM|Phi-|ViT|ResNet|SDXL|SD3|SD1|Stable|FLUX|Flux|BERT|RoBERTa|T5|Vicuna|OpenVLA|Grok|Kimi|GLM|ChatGLM|Yi-|OPT|Pythia|Whisper|Wan|Sora|o1|o3|o4|Falcon|Olmo|OLMo|Baichuan|Hunyuan|CogVideo|DINO|SAM|YOLO|PixArt|DiT|Mamba|VGG|EfficientNet|MobileNet|Swin|ConvNeXt|HunyuanVideo)|\d[BM](?:\b|-)/u;
/** Acronyms of data and tasks that say little without the word before them: "brain MRI". */
const NEEDS_WORD = /^(?:MRI|CT|EEG|ECG|PET|QA|VQA|OCR|NER|ASR|TTS|MT|X-rays?|fMRI|EHR|EHRs|LiDAR|RGB)$/u;
/** Finds the benchmarks that a sentence names, in its order: known ones first, then what stands where they stand. */
export function findBenchmarks(sentence: Sentence, reading: Reading): BenchmarkMention[] {
  const text = sentence.text.slice(0, LONGEST_READ);
  const taken: { start: number; end: number }[] = [];
  const found: BenchmarkMention[] = [];
  function add(start: number, end: number, called?: string): void {
    if (end <= start || taken.some((other) => start < other.end && end > other.start)) return;
    taken.push({ start, end });
    const before = text.slice(Math.max(0, start - 40), start);
    if (TRAINED.test(before) || HELD_AGAINST.test(before)) return;
    found.push({ name: called ?? text.slice(start, end), start, end, described: false });
  }
  const here = reading.occurrences.filter(
    (o) => o.sentence.index === sentence.index && o.end <= LONGEST_READ,
  );
  for (const occurrence of here)
    if (
      isBenchmark(occurrence, reading) &&
      !isOwnDataAsSubject(occurrence, text, reading) &&
      !/^(?!series|family)./u.test(occurrence.candidate.ending)
    )
      add(
        occurrence.start,
        occurrence.end + moreOfName(text, occurrence.end),
        /^\d+$/u.test(text.slice(occurrence.start, occurrence.end)) ? occurrence.name : undefined,
      );
  for (const name of namesOfBenchmarks(reading))
    for (const at of placesOf(name, text)) add(at, at + name.length + moreOfName(text, at + name.length));
  const rivals = new Set(
    reading.relations.filter(({ type }) => type === 'compares-with').map(({ target }) => target),
  );
  const bases = new Set(
    reading.relations.filter(({ role }) => role === 'base-model').map(({ target }) => target),
  );
  for (const occurrence of here)
    if (
      isSystem(occurrence, reading) ||
      rivals.has(occurrence.name) ||
      bases.has(occurrence.name) ||
      isSizeOfBase(occurrence.name, bases)
    )
      taken.push(occurrence);
  for (const match of text.matchAll(AFTER_NOUN)) {
    const name = match.groups?.['name'] ?? '';
    const cut = cutName(name, text, match.index + match[0].length - name.length);
    if (cut) add(cut.start, cut.end);
  }
  for (const match of text.matchAll(IN_PLACE)) {
    let name = match.groups?.['name'] ?? '';
    let start = match.index + match[0].length - name.length;
    for (;;) {
      const cut = cutName(name, text, start);
      if (cut) add(cut.start, cut.end);
      if (cut === null) break;
      const next = NEXT.exec(text.slice(start + name.length, start + name.length + 120));
      if (!next) break;
      start += name.length + next[0].length;
      name = next.groups?.['name'] ?? '';
      start -= name.length;
    }
  }
  for (const match of text.matchAll(OF_MODALITY)) {
    const name = match.groups?.['name'] ?? '';
    if (!/^(?:the|and|for|of|both|two|three|on|in|with) /u.test(name))
      add(match.index + match[0].length - name.length, match.index + match[0].length);
  }
  for (const match of text.matchAll(BENCH_SHAPED))
    add(match.index, match.index + match[0].replace(/[.]+$/u, '').length);
  return withoutLongForms(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** `SiT-XL/2` where the paper builds on SiT. */
function isSizeOfBase(name: string, bases: ReadonlySet<string>): boolean {
  const [family = ''] = name.split('-');
  return family.length < name.length && bases.has(family);
}

/** "Long Harbour Form (LHF)" is one thing: its short form. */
function withoutLongForms(text: string, mentions: readonly BenchmarkMention[]): BenchmarkMention[] {
  return mentions.filter(({ end }, index) => {
    const next = mentions[index + 1];
    return !(next && text.slice(end, next.start) === ' (' && text[next.end] === ')');
  });
}

/** " bench" and the like belong to the name that stands before them. */
function moreOfName(text: string, end: number): number {
  return /^\s[Bb]ench\b/u.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}

function isBenchmark({ kind: given, own, name }: Occurrence, { introduces }: Reading): boolean {
  const introduced = own
    ? introduces.find((one) => name === one.name || name.startsWith(`${one.name}-`))
    : undefined;
  const kind = introduced?.kind ?? given;
  return kind === 'benchmark' || kind === 'dataset' || kind === 'environment';
}

/** "The resulting dataset, X, enables ...": one's own data speaks of itself; a result on it stands behind "on". */
function isOwnDataAsSubject(
  { own, name, start }: Occurrence,
  text: string,
  { introduces }: Reading,
): boolean {
  return (
    own &&
    introduces.some((one) => one.name === name && one.kind === 'dataset') &&
    !/\b(?:on|in|across|over|for|of|under|and|or|\()\s?(?:the\s|our\s)?$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

function isSystem({ kind, own, name }: Occurrence, { introduces }: Reading): boolean {
  if (own && introduces.some((one) => one.name === name && one.kind === 'method')) return true;
  return kind === 'method' || kind === 'model' || (own && kind === null);
}

/** Names that the paper itself treats as benchmarks anywhere in its text. */
function namesOfBenchmarks({ introduces, relations }: Reading): string[] {
  const own = introduces.filter(({ kind }) => kind !== 'method').map(({ name }) => name);
  const others = relations.filter(({ type }) => type === 'evaluated-on').map(({ target }) => target);
  return [...new Set([...own, ...others])].sort((a, b) => b.length - a.length);
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(name);
    at >= 0 && places.length < 20;
    at = text.indexOf(name, at + name.length)
  ) {
    const isWhole =
      !/[\p{L}\d]$/u.test(text.slice(0, at).slice(-1)) &&
      !/^(?:-(?!(?:the|which|that|we|our)\s))?[\p{L}\d]/u.test(
        text.slice(at + name.length, at + name.length + 8),
      );
    if (isWhole) places.push(at);
  }
  return places;
}

/** Cuts a found name at what isn't part of it; `null` where nothing is left that a score can be reached on. */
function cutName(name: string, text: string, start: number): { start: number; end: number } | null {
  const kept = name.replace(/(?:['’]s?|[.,:;/-])+$/u, '').replace(/['’]s(?=\s).*$/u, '');
  if (
    /^\s(?:benchmarks?|datasets?|suites?)\s[A-Z]/u.test(
      text.slice(start + kept.length, start + kept.length + 20),
    )
  )
    return null;
  if (TRAINED.test(text.slice(Math.max(0, start - 40), start)) || METRIC.test(kept)) return null;
  if (/^\s(?:processors?|GPUs?|CPUs?|chips?|hardware|devices?)\b/u.test(text.slice(start + kept.length)))
    return null;
  if (!isLikely(kept, text, start)) return null;
  const first = kept.split(' ')[0] ?? '';
  if (
    NO_BENCHMARK.test(first) ||
    (kept === first && OTHER_PROPER_NOUNS.has(first)) ||
    kept.split('/').every(isFieldTerm) ||
    NO_BENCHMARK.test(kept) ||
    MODEL.test(kept) ||
    DESCRIBES.test(kept) ||
    /(?:[a-z]Score|[a-z]Reward)$/u.test(kept) ||
    kept.length < 2
  )
    return null;
  if (NEEDS_WORD.test(kept)) {
    const word = /\b(?!(?:on|in|across|the|for|of|over|and|with|to|an?)\s)[\p{Ll}-]+\s$/u.exec(
      text.slice(Math.max(0, start - 20), start),
    );
    return word ? { start: start - word[0].length, end: start + kept.length } : null;
  }
  return { start, end: start + kept.length };
}

/** "models like X": members of what no score is reached on. */
const OF_SYSTEMS =
  /\b(?:models|methods|approaches|systems|LLMs|VLMs|MLLMs|backbones|baselines|agents|networks|architectures|algorithms|techniques|frameworks|metrics)\s?,?\s?(?:\(e\.g\.,?\s|such as\s|like\s|including\s)(?:[\p{Ll}\d-]+\s){0,3}$/u;

/** A plain capitalised word is a benchmark's name only behind "on" and its like, or before a word that says so. */
function isLikely(name: string, text: string, start: number): boolean {
  const isPlain = /^[A-Z]\p{Ll}+(?:\s[A-Z]\p{Ll}+)*$/u.test(name);
  const isMeasured =
    CHANGED_IN.test(text.slice(Math.max(0, start - 40), start)) ||
    /^\s(?:values?|scores?|error)\b/u.test(text.slice(start + name.length));
  if (isMeasured) return false;
  const saysSo =
    /^\s(?:benchmarks?|datasets?|tasks?|suites?|test|challenge|environments?|leaderboard|simulator|corpus)\b/u.test(
      text.slice(start + name.length, start + name.length + 20),
    );
  // "a 14% gain in LID accuracy" tells what grew.
  const isOfMetric = /^\s(?:accuracy|performance|rate|errors?|CER|WER|F1)\b/u.test(
    text.slice(start + name.length),
  );
  if (isOfMetric && /\bin\s(?:the\s)?$/iu.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (saysSo || /[Bb]ench|Eval|Arena/u.test(name)) return true;
  const place =
    /\b(?<word>[Oo]n|[Aa]cross|[Oo]ver|[Ww]ithin|[Uu]nder|[Ii]n|[Ff]or|[Aa]t|[Aa]gainst|as|like|including)\s(?:[\p{Ll}\d-]+\s){0,5}$/u
      .exec(text.slice(Math.max(0, start - 70), start))
      ?.groups?.['word']?.toLowerCase();
  if (
    /^(?:as|like|including)$/u.test(place ?? '') &&
    OF_SYSTEMS.test(text.slice(Math.max(0, start - 60), start))
  )
    return false;
  if (place === 'for' || place === 'at' || place === 'against' || place === 'over' || place === 'under')
    return false;
  return !isPlain || (place !== 'in' && place !== 'within');
}

/** "a reduction in FPs": what changed, not where. */
const CHANGED_IN =
  /\b(?:reduction|improvement|gain|increase|decrease|drop|boost|decline|speed-?up)s?\sin\s(?:the\s)?$/iu;
