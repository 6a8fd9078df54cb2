import type { Facts, Mention } from '../../model/facts.ts';
import type { Outcome } from '../../model/issues.ts';
import type { Paper } from '../../model/paper.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { spanIn, toDocument } from './document.ts';
import type { Lexicon } from './names/lexicon.ts';
import { toLexicon } from './names/lexicon.ts';
import { readNames } from './names/read-names.ts';
import { toReading, type Reading } from './reading.ts';
import { readRelations } from './relations/read-relations.ts';
import { toTrainingAlgorithms, withTraining } from './relations/training-algorithms.ts';
import { readResults } from './results/read-results.ts';
import { readStatements } from './statements/read-statements.ts';
import { tagTopics } from './topics/tag-topics.ts';
import { findTopicMentions } from './topics/find-topic-mentions.ts';
import { toTagger, type Tagger } from './topics/to-tagger.ts';
import { toTopicLines } from './topics/topic-lines.ts';

/** Reads every paper's facts. Each paper's depend on its own text and on the vocabulary alone. */
export function readPapers(papers: readonly Paper[], vocabulary: Vocabulary): Outcome<PaperWithFacts[]> {
  const known = {
    lexicon: toLexicon(vocabulary),
    tagger: toTagger(vocabulary),
    training: toTrainingAlgorithms(vocabulary),
  };
  const value = papers.map((paper) => ({ paper, facts: readPaper(paper, known) }));
  return { value, issues: [] };
}

/** Reads one paper's facts: first its names, then what they are to each other, then everything that leans on them. */
export function readPaper(
  paper: { title: string; abstract: string },
  known: { lexicon: Lexicon; tagger: Tagger; training: ReadonlySet<string> },
): Facts {
  const document = toDocument(paper);
  const names = readNames(document, known.lexicon);
  const { occurrences, introduces } = names;
  const relations = withTraining(readRelations(names, known.training), known.training);
  const reading = toReading({ document, occurrences, introduces, relations });
  const numbers = readResults(reading);
  const statements = readStatements(reading, numbers.results);
  const { keySentenceAt } = statements;
  const lines = toTopicLines(document, known.tagger);
  const topics = tagTopics({ lines, introduces, relations, keySentenceAt }, known.tagger);
  const named = toMentions(reading);
  const taken = named.map(({ at }) => at);
  return {
    introduces,
    relations,
    ...numbers,
    topics,
    ...statements,
    mentions: [...named, ...findTopicMentions(lines, { tags: topics, taken })],
  };
}

function toMentions({ occurrences }: Reading): Mention[] {
  return occurrences
    .filter(({ isNamesake }) => !isNamesake)
    .map(({ name, sentence, start, end }) => ({ as: 'name', id: name, at: spanIn(sentence, start, end) }));
}
