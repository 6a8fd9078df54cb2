import type { SitePath } from '../../model/urls.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { toOneLine } from '../../model/one-line.ts';

/** What two builds are compared by: their papers, and the addresses that others may link to. */
export interface BuildContents {
  readonly papers: readonly PaperWithFacts[];
  readonly addresses: readonly SitePath[];
}

/** What became another, each a line for people. Empty where nothing did. */
export interface BuildChanges {
  readonly papersAdded: readonly string[];
  readonly papersGone: readonly string[];
  /** By paper: facts with `+` that came and with `-` that went. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  readonly addressesGone: readonly SitePath[];
  readonly addressesAdded: number;
}

/** Tells what changes from one build to the next. */
export function compareBuilds(before: BuildContents, after: BuildContents): BuildChanges {
  const old = new Map(before.papers.map((page) => [page.paper.slug, page]));
  const fresh = new Map(after.papers.map((page) => [page.paper.slug, page]));
  const facts = [...fresh].flatMap(([slug, page]) => {
    const was = old.get(slug);
    const lines = was === undefined ? [] : compareLines(toFactLines(was), toFactLines(page));
    return lines.length === 0 ? [] : [[page.paper.title, lines] as const];
  });
  const stands = new Set(after.addresses);
  const stood = new Set(before.addresses);
  return {
    papersAdded: [...fresh].filter(([slug]) => !old.has(slug)).map(([, { paper }]) => paper.title),
    papersGone: [...old].filter(([slug]) => !fresh.has(slug)).map(([, { paper }]) => paper.title),
    facts: new Map(facts),
    addressesGone: before.addresses.filter((address) => !stands.has(address)),
    addressesAdded: after.addresses.filter((address) => !stood.has(address)).length,
  };
}

/** Longest list that is shown whole. */
const SHOWN = 50;

/** The changes as Markdown. Titles and names are people's text, so they stand in code, where nothing of them acts. */
export function renderChanges(changes: BuildChanges): string {
  const parts = [
    toList('Papers added', changes.papersAdded.map(toCode)),
    toList('Papers gone', changes.papersGone.map(toCode)),
    toList(
      'Papers whose facts or topics change',
      [...changes.facts].map(
        ([title, lines]) => `${toCode(title)}\n${lines.map((line) => `  - ${toCode(line)}`).join('\n')}`,
      ),
    ),
    toList('Addresses that go', changes.addressesGone.map(toCode)),
    changes.addressesAdded === 0 ? '' : `New addresses: ${changes.addressesAdded}.`,
  ].filter((part) => part !== '');
  return `## What this would change\n\n${parts.length === 0 ? 'Nothing of papers, facts and addresses.' : parts.join('\n\n')}\n`;
}

/** The facts of a paper, a line each, by what they say and not where it stands. */
function toFactLines({ facts }: PaperWithFacts): string[] {
  return [
    ...facts.introduces.map(({ kind, name }) => `introduces ${kind} ${name}`),
    ...facts.relations.map(({ type, target, outcome, role }) =>
      [type, target, outcome ?? role].filter((word) => word !== null).join(' '),
    ),
    ...facts.results.map(({ value, metric, benchmark, kind }) =>
      [kind, value, metric, benchmark].filter((word) => word !== null).join(' '),
    ),
    ...facts.topics.map(({ id }) => `topic ${id}`),
    `key sentence: ${facts.keySentence}`,
  ];
}

function compareLines(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

function toList(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > SHOWN ? `\n- and ${lines.length - SHOWN} more` : '';
  return `### ${title} (${lines.length})\n\n${lines
    .slice(0, SHOWN)
    .map((line) => `- ${line}`)
    .join('\n')}${rest}`;
}

/** A text as code of one line: with a fence longer than any run of backticks in it. */
function toCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${toOneLine(text)} ${fence}`;
}
