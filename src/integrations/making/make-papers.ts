import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { readCorrections } from '../../../scripts/lib/read-corrections.ts';
import { readSeedFolder } from '../../../scripts/lib/read-seed-files.ts';
import { readMoves } from '../../../scripts/lib/read-moves.ts';
import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';
import { configuration } from '../../methodex.config.ts';
import { checkConfiguration } from '../../model/check-configuration.ts';
import { hasErrors, toIssue, type Issue, type Outcome } from '../../model/issues.ts';
import type { Facts } from '../../model/facts.ts';
import type { Paper } from '../../model/paper.ts';
import type { Moves } from '../../model/permalinks.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { gatherPapers, settlePapers, type Counts, type PipelineInput } from '../../pipeline/run-pipeline.ts';
import type { Settings } from '../settings.ts';
import { openFacts, toTextKey } from '../keeping/keep-facts.ts';
import type { Entry, KeptValues, Recording } from '../keeping/keep-values.ts';
import { readInThreads } from './read-in-threads.ts';

/** What seeds and vocabulary give: papers with their facts, sorted by slug. */
export interface MadePapers {
  readonly papers: readonly PaperWithFacts[];
  readonly vocabulary: Vocabulary;
  readonly moves: Moves;
  readonly counts: Counts;
  /** What is to be kept of the facts that were read, before people's corrections. */
  readonly facts: Recording<Facts>;
  /** Names the seeds and what is declared of them. */
  readonly key: string;
}

/** Reads seeds and vocabulary. With an issue that stops the build the value is `null`. */
export async function makePapers(settings: Settings): Promise<Outcome<MadePapers | null>> {
  const { seeds, strict, own } = settings;
  const issues: Issue[] = [];
  const keep = <T>({ value, issues: found }: Outcome<T>): T => {
    issues.push(...found);
    return value;
  };
  if (!existsSync(seeds)) return { value: null, issues: [toMissing(seeds)] };
  issues.push(...checkConfiguration(configuration, readConfiguration()));
  const vocabulary = keep(readVocabulary());
  const moves = keep(readMoves());
  if (vocabulary === null || moves === null) return { value: null, issues };
  const withdrawn = new Set(moves.withdrawn.map(({ address }) => address));
  // Corrections are of the project's own papers.
  const corrections = own ? keep(readCorrections()) : [];
  const input = { ...readSeedFolder(seeds), vocabulary, withdrawn, corrections };
  const gathered = gatherPapers(input);
  const { read, facts } = await readUnknown(gathered.value.papers, openFacts(settings), (some) =>
    readInThreads(some, vocabulary),
  );
  const { papers, counts } = keep(settlePapers(gathered, read, input));
  if (hasErrors(issues, strict)) return { value: null, issues };
  return {
    value: {
      papers,
      vocabulary,
      moves: own ? moves : NO_MOVES,
      counts,
      key: toSeedsKey(input),
      facts,
    },
    issues,
  };
}

/** Reads what papers nobody knows the facts of say, puts all in their order, and says what is to be kept of them. */
async function readUnknown(
  papers: readonly Paper[],
  kept: KeptValues<Facts>,
  read: (papers: readonly Paper[]) => Promise<Outcome<PaperWithFacts[]>>,
): Promise<{ readonly read: Outcome<PaperWithFacts[]>; readonly facts: Recording<Facts> }> {
  const found = papers.map((paper) => {
    const key = toTextKey(paper);
    return { paper, key, facts: kept.find(key) };
  });
  const unknown = found.filter(({ facts }) => facts === undefined).map(({ paper }) => paper);
  const { value, issues } = await read(unknown);
  const all: PaperWithFacts[] = [];
  const entries: Entry<Facts>[] = [];
  let next = 0;
  for (const { paper, key, facts = value[next++]?.facts } of found) {
    if (facts === undefined) continue;
    all.push({ paper, facts });
    entries.push([key, facts]);
  }
  return { read: { value: all, issues }, facts: kept.plan(entries) };
}

function toSeedsKey({ seeds, notes }: Pick<PipelineInput, 'seeds' | 'notes'>): string {
  const digest = createHash('sha256').update(JSON.stringify(notes));
  for (const { file, bytes } of seeds) digest.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  return digest.digest('base64url');
}

function readConfiguration(): { file: string; text: string } {
  const file = 'src/methodex.config.ts';
  return { file, text: readFileSync(file, 'utf8') };
}

/** What moved or was withdrawn is the project's own: a site of other seeds has none. */
const NO_MOVES: Moves = { redirects: [], withdrawn: [] };

function toMissing(folder: string): Issue {
  const happened = `There is no folder of seeds at ${folder}.`;
  const remedy = 'Make it and put the text of a listing there, or name another folder with --seeds.';
  return toIssue('no-seeds', { file: 'seeds' }, { happened, remedy });
}
