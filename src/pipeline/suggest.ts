import type { Entity, LinkedPaper, Wiki } from '../model/wiki.ts';

/** What a vocabulary lacks, as the papers tell it; most wanted first. */
export interface Suggestions {
  /** Names that several papers take up, none introduces and the vocabulary doesn't know. */
  readonly names: readonly Entity[];
  /** Papers that are about none of its tasks, techniques and model classes. */
  readonly untagged: readonly LinkedPaper[];
  /** Phrases that several papers without a topic share. */
  readonly phrases: readonly SharedPhrase[];
}

export interface SharedPhrase {
  readonly phrase: string;
  readonly papers: number;
}

const MOST = 30;
/** Two or three words that stand together. */
const LENGTHS = [3, 2] as const;

/** Finds what a vocabulary lacks for a wiki. */
export function suggest(wiki: Wiki): Suggestions {
  const untagged = [...wiki.papers.values()].filter(
    ({ facts }) =>
      !facts.topics.some(({ id }) => (wiki.topics.get(id)?.topic.facet ?? 'contribution') !== 'contribution'),
  );
  const names = [...wiki.entities.values()]
    .filter(
      ({ known, introducedBy, papers }) => known === null && introducedBy.length === 0 && papers.length > 1,
    )
    .sort((a, b) => b.papers.length - a.papers.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  return { names, untagged, phrases: findPhrases(untagged, wiki) };
}

function findPhrases(papers: readonly LinkedPaper[], wiki: Wiki): SharedPhrase[] {
  const counts = new Map<string, number>();
  for (const { paper } of papers)
    for (const phrase of new Set(toPhrases(`${paper.title}. ${paper.abstract}`)))
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const known = [...wiki.entities.values()].map(({ name }) => ` ${name.toLowerCase()} `).join('');
  const shared = [...counts]
    .filter(([phrase, count]) => count > 1 && !known.includes(` ${phrase} `))
    .map(([phrase, count]) => ({ phrase, papers: count }))
    .sort(
      (a, b) => b.papers - a.papers || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1),
    );
  return withoutParts(shared).slice(0, MOST);
}

/** A part of a longer phrase that as many papers share says nothing more. */
function withoutParts(phrases: readonly SharedPhrase[]): SharedPhrase[] {
  return phrases.filter(
    ({ phrase, papers }) =>
      !phrases.some(
        (other) =>
          other.papers >= papers && other.phrase !== phrase && ` ${other.phrase} `.includes(` ${phrase} `),
      ),
  );
}

function toPhrases(text: string): string[] {
  const clauses = text.toLowerCase().split(/[^\p{L}\p{N}\s-]+/u);
  return clauses.flatMap((clause) => {
    const words = clause.split(/\s+/u).filter((word) => word !== '');
    return LENGTHS.flatMap((length) =>
      words.flatMap((_, start) => {
        const phrase = words.slice(start, start + length);
        return phrase.length === length && phrase.every(isContent) ? [phrase.join(' ')] : [];
      }),
    );
  });
}

/** Words of every paper's English, which name no subject. */
const COMMON = new Set(
  `a about across all also an and any are as at based be been between both but by can do does each first for from further
  given has have here high how however if in into is it its large less many may more most much new no not of on one only
  or other our over paper propose proposed results same several show shows significantly some state-of-the-art study such
  than that the their them then there these they this those through to two under up use used using very via was we well
  were what when where which while who will with within without work yet approach approaches method methods present
  demonstrate experiments provide effective effectively existing different improve improved performance novel data model
  models task tasks problem problems analysis system systems`.split(/\s+/u),
);

function isContent(word: string): boolean {
  return word.length > 2 && !COMMON.has(word) && /\p{L}/u.test(word);
}
