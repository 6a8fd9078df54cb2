import type { Entity, Wiki } from '../model/wiki.ts';
import { clip } from './words.ts';

/** How a sentence says what a thing is, with `NAME` for the thing's name; the group `what` is what it says. */
interface GistRule {
  readonly id: string;
  readonly pattern: string;
  readonly example: readonly [name: string, sentence: string, gist: string];
  /** A sentence that names the thing and says nothing of the kind. */
  readonly not: readonly [name: string, sentence: string];
}

/** Up to the end of the sentence or of its part; who shows it cuts it where it is long. */
const WHAT = String.raw`(?<what>(?:[Aa]n?|[Tt]he [Ff]irst) .+?)(?=[;:]|\.(?:\s|$)|$)`;
const PHRASE = String.raw`(?<what>an? [^.;:,]+?)`;

/** How authors say in one breath what they name and what it is, the surest first. */
export const GIST_RULES: readonly GistRule[] = [
  {
    id: 'apposition',
    pattern: String.raw`NAME(?: \([^()]*\))?(?:, | ?--+ ?| ?— ?| - | ?: )${WHAT}`,
    example: [
      'HDPO',
      'We propose HDPO, a framework that reframes efficiency; it is quick.',
      'a framework that reframes efficiency',
    ],
    not: ['HDPO', 'HDPO, PPO and DPO are compared.'],
  },
  {
    id: 'is-a',
    pattern: String.raw`NAME(?: \([^()]*\))? is ${WHAT}`,
    example: [
      'BALROG',
      'BALROG is a novel benchmark of games, old and new.',
      'a novel benchmark of games, old and new',
    ],
    not: ['BALROG', 'BALROG is hard.'],
  },
  {
    id: 'called',
    pattern: String.raw`\b${PHRASE},? (?:that we |which we )?(?:call(?:ed)?|named?|dubbed|termed|coined|namely|i\.e\.,?) (?:the )?(?:[\w\s-]+ \()?NAME(?!\w)`,
    example: ['SRUM', 'We introduce a post-training framework called SRUM.', 'a post-training framework'],
    not: ['SRUM', 'We call SRUM when a sample is bad.'],
  },
];

/** What a name is, in a few words: its long form, else what is known of it, else how its authors put it. */
export function selectGist(entity: Entity, wiki: Wiki, longest: number): string {
  const text = entity.expansion ?? entity.known?.definition ?? findAuthorsGist(entity, wiki) ?? '';
  return clipAtClause(text, longest);
}

/** Stands for the name in sentences, so that a rule is one pattern whatever the name; no text holds it. */
const MARK = '\uE000';
const PATTERNS = GIST_RULES.map(({ pattern }) => new RegExp(pattern.replace('NAME', MARK), 'u'));

/** What a sentence says the thing of this name is, or `null`. */
export function findGist(name: string, sentence: string): string | null {
  const marked = sentence.replaceAll(name, MARK);
  for (const pattern of PATTERNS) {
    const what = pattern.exec(marked)?.groups?.what?.replaceAll(MARK, name);
    if (what !== undefined && what.length >= 12) return what.trim();
  }
  return null;
}

/** A text cut where a part of its sentence ends if it is too long, so that it still reads; at a word where none does. */
export function clipAtClause(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = Math.max(...[', ', '; ', ': ', ' ('].map((mark) => start.lastIndexOf(mark)));
  return end > longest / 3 ? `${start.slice(0, end)}…` : clip(text, longest);
}

function findAuthorsGist({ name, variants, introducedBy }: Entity, wiki: Wiki): string | null {
  const names = new Set([name, ...variants.keys()]);
  const papers = introducedBy.flatMap((slug) => wiki.papers.get(slug) ?? []);
  for (const { facts } of papers)
    for (const { name: printed, evidence } of facts.introduces) {
      const gist = names.has(printed) ? findGist(printed, evidence) : null;
      if (gist !== null) return gist;
    }
  return findSubtitle(name, papers[0]?.paper.title ?? '');
}

/** What a title says behind the name that it begins with. */
function findSubtitle(name: string, title: string): string | null {
  const rest = title.startsWith(name) ? /^ ?: (.+)/u.exec(title.slice(name.length))?.[1] : undefined;
  return rest ?? null;
}
