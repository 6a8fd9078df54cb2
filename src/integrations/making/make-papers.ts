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
import { readKeptFacts } from '../keeping/keep-facts.ts';
import { readInThreads } from './read-in-threads.ts';

/** What seeds and vocabulary give: papers with their facts, sorted by slug. */
export interface MadePapers {
  readonly papers: readonly PaperWithFacts[];
  readonly vocabulary: Vocabulary;
  readonly moves: Moves;
  readonly counts: Counts;
  /** Papers with the facts that were read in them, before people's corrections. */
  readonly read: readonly PaperWithFacts[];
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
  const known = readKeptFacts(settings);
  const read = await readUnknown(gathered.value.papers, known, (some) => readInThreads(some, vocabulary));
  const { papers, counts } = keep(settlePapers(gathered, read, input));
  if (hasErrors(issues, strict)) return { value: null, issues };
  return {
    value: {
      papers,
      vocabulary,
      moves: own ? moves : NO_MOVES,
      counts,
      key: toSeedsKey(input),
      read: read.value,
    },
    issues,
  };
}

/** Reads what papers nobody knows the facts of say, and puts all in their order. */
async function readUnknown(
  papers: readonly Paper[],
  known: (paper: Paper) => Facts | undefined,
  read: (papers: readonly Paper[]) => Promise<Outcome<PaperWithFacts[]>>,
): Promise<Outcome<PaperWithFacts[]>> {
  const found = papers.map((paper) => ({ paper, facts: known(paper) }));
  const unknown = found.filter(({ facts }) => facts === undefined).map(({ paper }) => paper);
  const { value, issues } = await read(unknown);
  let next = 0;
  const all = found.flatMap(({ paper, facts = value[next++]?.facts }) =>
    facts === undefined ? [] : [{ paper, facts }],
  );
  return { value: all, issues };
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
