import type { Token } from '../text/tokens.ts';
import { FIELD_WORDS, FUNCTION_WORDS, OTHER_PROPER_NOUNS, SENTENCE_STARTERS } from './word-lists.ts';

/** The capital is neither the field's, nor a sentence's beginning, nor a place's or a company's. */
export function isCoinedWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !FIELD_WORDS.has(token.lower) &&
    !SENTENCE_STARTERS.has(token.lower) &&
    !OTHER_PROPER_NOUNS.has(token.text)
  );
}

/** `Salience-Weighted`, which a name goes on from: "Salience-Weighted IoU Reward". */
export function isCompound(text: string | undefined): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text ?? '');
}

/** "Chunked RL": a word of no field makes a name of the field's acronym that it stands before. */
export function isNamingField(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (MODEL_CLASS.test(tokens[index]?.text ?? '') && /^\p{Lu}/u.test(before?.text ?? ''))
    return index > 2 && (isCompound(before?.text) || isCompound(tokens[index - 2]?.text));
  return (
    /^(?:RL|RFT|IL|KD|DRL|CoT)$/u.test(tokens[index]?.text ?? '') &&
    /^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*$/u.test(before?.text ?? '') &&
    isCoinedWord(before) &&
    !FUNCTION_WORDS.has(before?.lower ?? '') &&
    index > 1
  );
}

/** "Multi-View Guided KAN": what a compound in capitals tells apart from others of its class. */
const MODEL_CLASS = /^(?:MoE|KAN|VAE|GAN|SSM|GNN|CNN|RNN|MLP|DM)$/u;
