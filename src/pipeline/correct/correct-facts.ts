import type { Correction, CorrectionEntry } from '../../model/corrections.ts';
import type { Facts } from '../../model/facts.ts';
import { toIssue, type Issue, type Outcome } from '../../model/issues.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { addFact } from './add-fact.ts';
import { changeFact, removeFact, type Corrected } from './change-facts.ts';
import { toWords } from './to-words.ts';

/**
 * Adds, removes and changes facts as people wrote it down, in the order of their entries; each that was made is told of
 * in the paper's facts. One that finds nothing to do any more is an issue.
 */
export function correctFacts(
  papers: readonly PaperWithFacts[],
  entries: readonly CorrectionEntry[],
  vocabulary: Pick<Vocabulary, 'topics'>,
): Outcome<PaperWithFacts[]> {
  const issues: Issue[] = [];
  const corrected = new Map(papers.map((page) => [page.paper.slug, page]));
  for (const entry of entries) {
    const page = corrected.get(entry.paper);
    const outcome =
      page === undefined ? { reason: 'no seed holds that paper' } : correct(page, entry, vocabulary);
    if ('reason' in outcome) issues.push(toStale(entry, outcome.reason));
    else if (page !== undefined) {
      const { asRead = page.facts } = page;
      corrected.set(entry.paper, { ...page, facts: record(outcome.facts, entry), asRead });
    }
  }
  return { value: papers.map((page) => corrected.get(page.paper.slug) ?? page), issues };
}

function correct(
  page: PaperWithFacts,
  { fact, deed }: CorrectionEntry,
  { topics }: Pick<Vocabulary, 'topics'>,
): Corrected {
  switch (deed.verb) {
    case 'add':
      return fact.of === 'topic' && !topics.has(fact.id)
        ? { reason: `there is no topic "${fact.id}"` }
        : addFact(page, fact, deed.evidence);
    case 'remove':
      return removeFact(page.facts, fact);
    case 'change':
      return changeFact(page, fact, deed.to);
  }
}

const DEEDS = { add: 'added', remove: 'removed', change: 'changed' } as const;

function record(facts: Facts, { fact, deed, why }: CorrectionEntry): Facts {
  const what = toWords(fact, deed.verb === 'change' ? deed.to : {});
  const made: Correction = { did: DEEDS[deed.verb], what, why };
  return { ...facts, corrections: [...(facts.corrections ?? []), made] };
}

function toStale({ file, line, fact, deed, paper }: CorrectionEntry, reason: string): Issue {
  return toIssue(
    'correction-without-effect',
    { file, line },
    {
      happened: `The correction of "${paper}", to ${deed.verb} ${toWords(fact, {})}, does nothing: ${reason}.`,
      remedy: 'Delete the correction, or bring it in line with what the paper’s page says now.',
    },
  );
}
