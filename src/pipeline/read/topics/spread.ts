import type { PhraseMatch } from '../../../vocabulary/cues/phrases.ts';
import type { TopicLine } from './topic-lines.ts';

/**
 * The stretch of a sentence that a match takes up, with the bracket that belongs to it: of "(OOD) generalization" the
 * words leave the first bracket out.
 */
export function spread(
  { sentence, words }: Pick<TopicLine, 'sentence' | 'words'>,
  { start, end }: Pick<PhraseMatch<unknown>, 'start' | 'end'>,
): { readonly from: number; readonly to: number } {
  const { text } = sentence;
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? 0;
  const inside = text.slice(from, to);
  const lead = inside.indexOf(')') >= 0 && !inside.slice(0, inside.indexOf(')')).includes('(');
  const opened = inside.lastIndexOf('(') > inside.lastIndexOf(')');
  return {
    from: lead && text[from - 1] === '(' ? from - 1 : from,
    to: opened && text[to] === ')' ? to + 1 : to,
  };
}
