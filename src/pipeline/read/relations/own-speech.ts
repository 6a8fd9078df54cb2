import type { Sentence } from '../document.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import { says } from '../text/cue.ts';
import { SPEECH_CUES } from './cues/own-speech-cues.ts';

/** Says whether a sentence speaks of the paper's own work, so that what it names can be related to it. */
export function isOwnSpeech(names: Names, index: number): boolean {
  const line = names.text.lines[index];
  if (!line) return false;
  if (index === 0 || line.isSelf) return true;
  const first = line.tokens[0]?.lower ?? '';
  if (names.occurrences.some(({ own, sentence }) => own && sentence.index === index)) return true;
  return (index >= names.text.start || hasBegun(names, index)) && !says(SPEECH_CUES.backgroundStart, first);
}

/** Says whether a sentence names the paper's own at such a place. */
export function hasOwn(
  { occurrences }: Names,
  sentence: Sentence,
  isThere: (own: Occurrence) => boolean,
): boolean {
  return occurrences.some((one) => one.own && one.sentence === sentence && isThere(one));
}

/** "Our approach induces ..." stands before: the paper's own work has begun, though no verb of contributing said so. */
function hasBegun({ text: { lines, document } }: Names, index: number): boolean {
  return lines.some(
    ({ tokens }, at) =>
      at < index &&
      document.sentences[at]?.field === 'abstract' &&
      tokens[0]?.lower === 'our' &&
      says(SPEECH_CUES.ownWork, tokens[1]?.lower ?? ''),
  );
}
