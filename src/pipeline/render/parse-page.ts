import { z } from 'zod';

import { isFrontMatterProblem, parseFrontMatter } from '../../model/front-matter.ts';
import { toIssue, type Outcome, type Place } from '../../model/issues.ts';
import { pageSchema } from '../../model/schemas.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';

/** A page as `renderPaper` wrote it; `body` is MDX. */
export interface Page extends PaperWithFacts {
  readonly body: string;
}

/** Reads a paper's page back. `null`, with an issue, where its front matter is not what `renderPaper` writes. */
export function parsePage(mdx: string, file: string): Outcome<Page | null> {
  const read = parseFrontMatter(mdx);
  if (isFrontMatterProblem(read)) return refuse({ file, line: read.line }, read.problem);
  const checked = pageSchema.safeParse(read.data);
  if (!checked.success) {
    const path = checked.error.issues[0]?.path.filter((step) => typeof step !== 'symbol') ?? [];
    return refuse({ file, line: read.lineOf(path) }, z.prettifyError(checked.error).split('\n').join(' '));
  }
  const { facts, ...paper } = checked.data;
  return { value: { paper, facts, body: read.body }, issues: [] };
}

function refuse(place: Place, why: string): Outcome<null> {
  const happened = `The front matter can't be read: ${why}.`;
  const remedy = 'Delete the file: the build writes it anew from its seed.';
  return { value: null, issues: [toIssue('front-matter-unreadable', place, { happened, remedy })] };
}
