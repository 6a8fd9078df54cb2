import { display } from '../display/display.ts';
import { toIssue, type Issue } from '../model/issues.ts';
import type { Paper } from '../model/paper.ts';
import { quote } from './quote.ts';

/** Says of every paper with a formula that can't be set that readers see its source. */
export function checkFormulas(papers: readonly Paper[]): Issue[] {
  return papers.flatMap((paper) => {
    const [first, ...others] = new Set([paper.title, paper.abstract].flatMap(findUnset));
    return first === undefined ? [] : [toUnset(first, { paper, more: others.length })];
  });
}

function findUnset(text: string): string[] {
  if (!/\$|\\[([]/u.test(text)) return [];
  return display(text)
    .filter((segment) => segment.kind === 'text' && segment.unset === true)
    .map(({ start, end }) => text.slice(start, end));
}

function toUnset(tex: string, { paper, more }: { paper: Paper; more: number }): Issue {
  const { title, sources } = paper;
  const { file, line } = sources[0];
  const formulas =
    more === 0
      ? `the formula ${quote(tex)}`
      : `${quote(tex)} and ${more} more ${more === 1 ? 'formula' : 'formulas'}`;
  return toIssue(
    'math-unreadable',
    { file, line },
    {
      happened: `${quote(title)} has ${formulas} that can't be set, so readers see the source.`,
      remedy: 'Correct it where it is not what the paper prints; else nothing needs to be done.',
    },
  );
}
