import type { Names } from '../names/read-names.ts';

const BACKGROUND_START =
  /^(?:recent|recently|existing|previous|previously|prior|although|while|despite|traditional|conventional|current|currently|many|most|earlier|typically|however|yet|unfortunately|numerous|several|some|early|modern|popular|classical|standard)$/u;

/** Says whether a sentence speaks of the paper's own work, so that what it names can be related to it. */
export function isOwnSpeech(names: Names, index: number): boolean {
  const line = names.text.lines[index];
  if (!line) return false;
  if (index === 0 || line.isSelf) return true;
  const first = line.tokens[0]?.lower ?? '';
  if (names.occurrences.some(({ own, sentence }) => own && sentence.index === index)) return true;
  return (index >= names.text.start || hasBegun(names, index)) && !BACKGROUND_START.test(first);
}

/** "Our approach induces ..." stands before: the paper's own work has begun, though no verb of contributing said so. */
function hasBegun({ text: { lines, document } }: Names, index: number): boolean {
  return lines.some(
    ({ tokens }, at) =>
      at < index &&
      document.sentences[at]?.field === 'abstract' &&
      tokens[0]?.lower === 'our' &&
      /^(?:approach|method|model|framework|system|algorithm|pipeline|experiments|results)$/u.test(
        tokens[1]?.lower ?? '',
      ),
  );
}
