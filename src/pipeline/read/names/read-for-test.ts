import { makeKnown, makeVocabulary } from '../../link/make-paper.ts';
import { toDocument } from '../document.ts';
import { toLexicon } from './lexicon.ts';
import { readNames, type Names } from './read-names.ts';

const LEXICON = toLexicon(makeVocabulary([makeKnown('SWE-bench', { kind: 'benchmark' })]));

/** The names of a paper for tests, read by somebody who knows SWE-bench and nothing else. */
export function readForTest(title: string, abstract: string): Names {
  return readNames(toDocument({ title, abstract }), LEXICON);
}
