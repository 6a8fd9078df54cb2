import { stringify } from 'yaml';

import { splitSentences } from '../../src/pipeline/read/text/split-sentences.ts';
import type { Facet } from '../../src/model/vocabulary.ts';

/** What a person says of a topic to begin it. */
export interface TopicSketch {
  readonly id: string;
  readonly label: string;
  readonly facet: Facet;
  readonly broader: readonly string[];
  /** What it is, in a sentence or more. */
  readonly definition: string;
  /** Phrases by which its papers are known. */
  readonly cues: readonly string[];
}

/** The page of a new topic. */
export function renderTopic({ label, facet, broader, definition }: TopicSketch): string {
  return `---\n${stringify({ label, facet, broader })}---\n\n${definition.trim()}\n`;
}

/** The cues of a new topic; the sentence that they must match is one of the papers', where any says them. */
export function renderCues({ cues, label }: TopicSketch, texts: readonly string[]): string {
  const [first = label] = cues;
  const match = findSentence(first, texts) ?? `This paper is about ${first}.`;
  const rule = {
    id: 'named',
    points: 10,
    say: [...cues],
    match,
    miss: 'This paper is about something else.',
  };
  return stringify({ rules: [rule] }, { lineWidth: 0 });
}

function findSentence(phrase: string, texts: readonly string[]): string | null {
  const wanted = phrase.toLowerCase();
  const text = texts.find((each) => each.toLowerCase().includes(wanted));
  if (text === undefined) return null;
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return sentences.find((sentence) => sentence.toLowerCase().includes(wanted)) ?? null;
}
