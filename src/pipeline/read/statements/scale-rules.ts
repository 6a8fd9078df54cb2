import type { Scale } from '../../../model/facts.ts';
import type { TextRule } from '../text/rule.ts';

/** A rule that reads a size, an amount or a cost; the group `value` is what is kept, as printed. */
export interface ScaleRule extends TextRule {
  readonly what: Scale['what'];
}

const COUNT = String.raw`(?:(?:over|more than|nearly|about|around|approximately|roughly|almost|up to|only|just|~|≈)\s?)?\d[\d,]*(?:\{,\}\d{3})*(?:\.\d+)?(?:\s?(?:[KMBT]|[kb])\b|\s(?:thousand|million|billion|trillion))?\+?`;
const THINGS =
  '(?:samples|images|videos|clips|frames|pairs|questions|problems|examples|instances|trajectories|episodes|demonstrations|documents|papers|tasks|scenes|objects|queries|prompts|annotations|conversations|dialogues|captions|sentences|utterances|tokens|hours(?= of (?:video|speech|audio|footage|recordings?|music|data|demonstration|teleoperation))|pages|records|triplets|triples|preferences|comparisons|environments|repositories|tables|charts|recordings|scans|slides|patients|articles|instructions|interactions|datasets|languages|entries|reviews|tweets|songs|proteins|molecules|theorems|proofs|QA pairs|QAs?|data points|rollouts)';

/** One sentence may hold several of each. */
export const SCALE_RULES: readonly ScaleRule[] = [
  {
    id: 'parameters',
    what: 'parameters',
    pattern:
      /(?<![\w.-])(?<value>\d+(?:\.\d+)?(?:\s?[BM]|\s(?:billion|million))[-\s]parameters?|\d+(?:\.\d+)?[BM](?:\/\d+(?:\.\d+)?[BM])*(?=\s(?!(?:scale|size)\b)(?:[\w-]+\s){0,4}?(?:models?|parameters|LLMs?|VLMs?|MLLMs?|LVLMs?|agents?|backbones?|policy|policies|network|DiT|VLA|encoder|decoder|orchestrator|transformer|params)\b))/gu,
    matches: 'We train a 14B planning model.',
    misses: 'We use 14 models.',
  },
  {
    id: 'amount-of-data',
    what: 'data',
    pattern: new RegExp(
      `(?<![\\w.$-])(?<value>${COUNT}\\s(?:(?!(?:and|of|on|in|with|to|from|for|the|steps|parameters|GPUs?|using|only|than|as|or|by|at|is|are|were|was|hours?|times)\\b)[\\w/’'-]+,?\\s){0,4}?${THINGS})\\b`,
      'gu',
    ),
    matches: 'It holds 4,350 real-world videos.',
    misses: 'It holds 43% of real-world videos.',
  },
  {
    id: 'sample-corpus',
    what: 'data',
    pattern:
      /(?<![\w.-])(?<value>\d[\d,]*(?:\.\d+)?[KkMB]?-(?:sample|image|video|pair|question|problem|example|instance|trajectory|token|hour|task|document|language)s?)\b/gu,
    matches: 'We gather a 100k-sample corpus.',
    misses: 'We gather a corpus.',
  },
  {
    id: 'steps',
    what: 'steps',
    pattern:
      /(?<![\w.-])(?<value>(?:only\s)?\d[\d,]*(?:\.\d+)?[KkM]?\s(?:(?:RL|training|gradient|optimization|online|fine-tuning|finetuning|environment|update|policy|post-training|GRPO|PPO|SFT|sampling|denoising|inference|diffusion)\s){0,2}(?:steps|iterations|updates)|\d+\s(?:training\s)?epochs?)\b/gu,
    matches: 'It takes only 510 RL steps.',
    misses: 'It takes 510 metres.',
  },
  {
    id: 'machines',
    what: 'hardware',
    pattern:
      /(?<![\w.-])(?<value>(?:a single|one|two|four|eight|\d+(?!\d|\s?fps\b))\s?(?:x\s|×\s?)?(?:[\w-]+\s){0,3}?(?:NVIDIA\s)?(?:(?:A100|H100|H200|H800|A800|V100|A6000|L40S?|B200|MI300X|MI250X|T4|L4|RTX\s?\d{4}(?:\s?Ti)?|GTX\s?\d{4}|TPU(?:v\d\w*)?|3090|4090|5090|consumer(?:-grade)?|commodity|desktop)\s?(?:[\w()]+\s)?(?:GPUs?|TPUs?|chips?|cores|cards?|accelerators?)?|(?:GPUs?|TPUs?|CPUs?)))\b/gu,
    matches: 'All of it runs on 64 MI300X GPUs.',
    misses: 'All of it runs on ships.',
  },
  {
    id: 'time-spent',
    what: 'time',
    pattern:
      /\b(?:in|within|takes?|taking|requir\w+|under|of|for|after|using|with|than|least|only|just)\s(?:only\s|just\s|about\s|approximately\s|less than\s|under\s|around\s|as little as\s|~)*(?<value>(?:\d[\d,.]*|one|two|three|a single|few)\s?(?:GPU[- ]|A100[- ]|H100[- ]|TPU[- ]|wall-clock\s)?(?:hours?|days?|minutes?|weeks?))\b(?!\sof\s(?:video|speech|audio|footage|recording|music|data))/gu,
    matches: 'It learns within one week.',
    misses: 'It holds 5 hours of video.',
  },
  {
    id: 'price',
    what: 'cost',
    pattern:
      /(?<![\w\\$])(?<value>(?:US)?\\?\$\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:[KMB]|thousand|million|billion))?)(?![\d\w]|[^$]{0,12}\$)(?=[^.;]{0,60}\b(?:cost|per|budget|price|total|USD|expense|instead|compute|training|API|in)|\s?[.,)])/gu,
    matches: 'It was trained for $42 in total.',
    misses: 'It rises as $42x$ does.',
  },
];
