import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readSeedFolder } from '../../../scripts/lib/read-seed-files.ts';
import { readMoves } from '../../../scripts/lib/read-moves.ts';
import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';
import { hasErrors, toIssue, type Outcome } from '../../model/issues.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { renderPaper } from '../../pipeline/render/render-paper.ts';
import { runPipeline, type Counts } from '../../pipeline/run-pipeline.ts';
import type { Settings } from '../settings.ts';

/**
 * Reads seeds and vocabulary and brings the folder of pages in line with them: a file for each paper, changed ones
 * written, all others deleted. With an issue that stops the build the folder is left as it was and the value is `null`.
 */
export function writePages({ seeds, papers, strict }: Settings): Outcome<Counts | null> {
  if (!existsSync(seeds)) return { value: null, issues: [toMissing(seeds)] };
  const vocabulary = readVocabulary();
  if (vocabulary.value === null) return { value: null, issues: vocabulary.issues };
  const moves = readMoves();
  if (moves.value === null) return { value: null, issues: [...vocabulary.issues, ...moves.issues] };
  const withdrawn = new Set(moves.value.withdrawn.map(({ address }) => address));
  const result = runPipeline({ ...readSeedFolder(seeds), vocabulary: vocabulary.value, withdrawn });
  const issues = [...vocabulary.issues, ...result.issues];
  if (hasErrors(issues, strict)) return { value: null, issues };
  syncFolder(papers, result.value.papers);
  return { value: result.value.counts, issues };
}

function syncFolder(folder: string, papers: readonly PaperWithFacts[]): void {
  mkdirSync(folder, { recursive: true });
  const kept = new Set(papers.map(({ paper }) => `${paper.slug}.mdx`));
  const present = new Set(readdirSync(folder));
  for (const name of present) if (!kept.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const paper of papers) {
    const name = `${paper.paper.slug}.mdx`;
    const path = join(folder, name);
    const page = renderPaper(paper);
    if (!present.has(name) || readFileSync(path, 'utf8') !== page) writeFileSync(path, page);
  }
}

function toMissing(folder: string) {
  const happened = `There is no folder of seeds at ${folder}.`;
  const remedy = 'Make it and put the text of a listing there, or name another folder with --seeds.';
  return toIssue('no-seeds', { file: 'seeds' }, { happened, remedy });
}
