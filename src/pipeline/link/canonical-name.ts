import { foldName } from '../../model/fold.ts';
import type { KnownName } from '../../model/vocabulary.ts';

/** The known names, by the folded forms of their names, aliases and long forms. */
export type KnownIndex = ReadonlyMap<string, KnownName>;

/** A folded name under which all spellings and sizes of one thing meet. */
export type NameKey = string;

/** Something that is written beside a name without making it another: a size, a stage of training, a common noun. */
interface Addition {
  readonly id: string;
  readonly pattern: RegExp;
  /** `always`, or only where what remains is a known name: `-4k` is a size of Phi-3 and a data set's name elsewhere. */
  readonly when: 'always' | 'known';
  /** What it turns into what, and what it must leave alone. */
  readonly example: readonly [from: string, to: string];
  readonly not: string;
}

/** Tried in order, again and again until none holds. */
export const ADDITIONS: readonly Addition[] = [
  {
    id: 'parenthesis',
    pattern: /\s*\([^()]*\)$/u,
    when: 'always',
    example: ['DeepSeek-R1 (671B)', 'DeepSeek-R1'],
    not: '(7B)',
  },
  {
    id: 'common-noun',
    pattern:
      /\s+(?:series|famil(?:y|ies)|models?|backbones?|baselines?|benchmarks?|datasets?|algorithms?|simulators?|environments?|suites?|tasks?|leaderboard)$/u,
    when: 'always',
    example: ['Qwen2.5-VL series', 'Qwen2.5-VL'],
    not: 'World Models',
  },
  {
    id: 'manner',
    pattern: /-(?:style|like|based|trained|tuned|guided|enhanced|powered|generated)$/u,
    when: 'always',
    example: ['R1-style', 'R1'],
    not: 'Style-LoRA',
  },
  {
    id: 'stage',
    pattern: /[-_ ](?:instruct|chat|base|hf|it|inst)$/iu,
    when: 'always',
    example: ['Gemma-2-9b-it', 'Gemma-2-9b'],
    not: 'Instruct-GPT',
  },
  {
    id: 'parameters',
    pattern: /[-_ ]\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?b(?:[-_ ]a\d+(?:\.\d+)?b)?(?=$|[-_ ])/iu,
    when: 'always',
    example: ['GLM-4.1V-9B-Thinking', 'GLM-4.1V-Thinking'],
    not: 'SA1B',
  },
  {
    id: 'small-size',
    pattern: /[-_ ]\d+(?:\.\d+)?[mk](?=$|[-_ ])/iu,
    when: 'known',
    example: ['Phi-3-mini-4k', 'Phi-3-mini'],
    not: 'WebVid-10M',
  },
  {
    id: 'plural',
    pattern: /(?<=[A-Z]\S*)s$/u,
    when: 'known',
    example: ['GFlowNets', 'GFlowNet'],
    not: 'BIRDS',
  },
];

const NONE: KnownIndex = new Map();

/**
 * The key of a name as written: folded, without sizes, stages of training and common nouns as long as what remains is a
 * name, and led to the known name that lists it as an alias. Takes time linear in the name's length.
 */
export function canonicalName(surface: string, known: KnownIndex = NONE): NameKey {
  return foldName(shownName(surface, known));
}

/** The name that `canonicalName` folds, as people read it: `Qwen2.5-VL` of `Qwen2.5-VL-7B-Instruct`. */
export function shownName(surface: string, known: KnownIndex = NONE): string {
  let name = surface.trim();
  for (;;) {
    const found = known.get(foldName(name));
    if (found !== undefined) return found.name;
    const shorter = takeOff(name, known);
    if (shorter === null) return name;
    name = shorter;
  }
}

function takeOff(name: string, known: KnownIndex): string | null {
  if (name.length > LONGEST) return null;
  for (const { pattern, when } of ADDITIONS) {
    const shorter = name.replace(pattern, '').trim();
    if (shorter === name || !isStillName(shorter)) continue;
    if (when === 'always' || known.has(foldName(shorter))) return shorter;
  }
  return null;
}

/** Longer texts are no names, and stay as they are. */
const LONGEST = 120;

function isStillName(text: string): boolean {
  return /\p{L}/u.test(text) && foldName(text).length >= 2 && /[\p{Lu}\d\\$]|^\p{L}+[-_]?\d/u.test(text);
}

/** Indexes known names by every spelling that they list; where two claim one spelling the first has it. */
export function indexKnownNames(names: readonly KnownName[]): KnownIndex {
  const index = new Map<string, KnownName>();
  const claim = (spelling: string, known: KnownName): void => {
    const key = foldName(spelling);
    if (!index.has(key)) index.set(key, known);
  };
  for (const known of names) claim(known.name, known);
  for (const known of names) {
    for (const alias of known.aliases) claim(alias, known);
    if (known.expansion !== null) claim(known.expansion, known);
  }
  return index;
}
