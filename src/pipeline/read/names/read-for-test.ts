import { makeKnown, makeVocabulary } from '../../link/make-paper.ts';
import { toDocument } from '../document.ts';
import { toLexicon, type Lexicon } from './lexicon.ts';
import { readNames, type Names } from './read-names.ts';

const LEXICON = toLexicon(makeVocabulary([makeKnown('SWE-bench', { kind: 'benchmark' })]));

/** The names of a paper for tests; unless a lexicon is given, read by somebody who knows SWE-bench and nothing else. */
export function readForTest(title: string, abstract: string, lexicon: Lexicon = LEXICON): Names {
  return readNames(toDocument({ title, abstract }), lexicon);
}
