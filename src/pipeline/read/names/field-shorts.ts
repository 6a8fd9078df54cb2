import type { Abbreviation } from './abbreviations.ts';
import { FIELD_WORDS, isFieldTerm } from './word-lists.ts';

/** What short forms of the field stand for: who proposes "a Model Predictive Control (MPC) scheme" names nothing by that. */
const FIELD_LONG_FORMS: ReadonlySet<string> = toLongForms([
  'multi-task learning|model predictive control|visual inertial odometry|visual odometry|multi-layer perceptron',
  'test-time adaptation|test-time training|test-time compute|region of interest|regions of interest|region proposal network',
  'reinforcement learning|deep reinforcement learning|inverse reinforcement learning|imitation learning|behavior cloning',
  'large language model|small language model|vision language model|vision language action|large vision language model',
  'multimodal large language model|large reasoning model|large multimodal model|world model|foundation model',
  'convolutional neural network|deep neural network|recurrent neural network|graph neural network|spiking neural network',
  'generative adversarial network|variational autoencoder|feed forward network|support vector machine|random forest',
  'mixture of experts|chain of thought|retrieval augmented generation|named entity recognition|relation extraction',
  'visual question answering|question answering|machine translation|automatic speech recognition|text to speech',
  'knowledge graph|knowledge distillation|knowledge graph completion|domain adaptation|unsupervised domain adaptation',
  'self-supervised learning|semi-supervised learning|active learning|federated learning|continual learning|transfer learning',
  'contrastive learning|curriculum learning|zero-shot learning|few-shot learning|post-training quantization',
  'quantization aware training|parameter efficient fine-tuning|supervised fine-tuning|reinforcement fine-tuning',
  'reward model|process reward model|outcome reward model|diffusion model|latent diffusion model|state space model',
  'simultaneous localization and mapping|novel view synthesis|neural architecture search|optimal transport',
  'principal component analysis|independent component analysis|singular value decomposition|gaussian process',
  'markov decision process|linear quadratic regulator|control barrier function|multi-agent system|multi-agent reinforcement learning',
  'learning to rank|electronic health record|magnetic resonance imaging|computed tomography|brain computer interface|intelligent transportation system',
]);

/** What many a model is made of or trained with: who says so with a short form names nothing by that. */
const COMMON_PARTS: ReadonlySet<string> = toLongForms([
  'implicit neural representation|diffusion language model|exponential moving average|test-time augmentation',
  'bidirectional gated recurrent unit|gated recurrent unit|bidirectional long short-term memory|long short-term memory',
  'adaptive layer normalization|adaptive instance normalization|multi-head attention|multi-head self-attention',
  'cross-attention|self-attention|feature pyramid network|spatial pyramid pooling|low-rank adaptation',
  'stochastic gradient descent|evolutionary algorithm|genetic algorithm|particle swarm optimization|extended kalman filter',
]);

/** "an Exponential Moving Average (EMA) of weights". */
export function isCommonPart({ long }: Abbreviation): boolean {
  return COMMON_PARTS.has(toLetters(long.text));
}

function toLongForms(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split('|').map(toLetters)));
}

/** Letters alone, without the plural. */
function toLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/u, '');
}

/** "Model Predictive Control (MPC)": the field's own name and its short form. */
export function isFieldLongForm({ short, long }: Abbreviation): boolean {
  return isFieldTerm(short.text) && FIELD_LONG_FORMS.has(toLetters(long.text));
}

/**
 * Says whether a short form is the field's and no name: "Decision Mamba (DM)" is no diffusion model, and what stands
 * before the title's colon is the paper's own.
 */
export function isFieldShort({ short, long }: Abbreviation, title: string): boolean {
  if (!isFieldTerm(short.text)) return false;
  if (title.startsWith(`${short.text}: `)) return false;
  if (FIELD_LONG_FORMS.has(toLetters(long.text))) return true;
  const words = long.text.split(/[\s-]+/u);
  const isOwn =
    short.text.length < 4 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
    words.some((word) => /^\p{Lu}\p{Ll}{3}/u.test(word) && !FIELD_WORDS.has(word.toLowerCase()));
  return !isOwn;
}
