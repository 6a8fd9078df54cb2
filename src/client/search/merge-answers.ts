import { foldTitle } from '../../model/fold.ts';
import { shorten, toStem, toWords } from '../../model/search-words.ts';
import { type Answer, toNameAnswer, toPageAnswer } from './answer.ts';
import type { ScoredAnswer } from './answer-question.ts';
import type { TextHit } from './engine.ts';
import type { FoundName } from './match-names.ts';
import { type Lexicon, toWeight } from './prepare-names.ts';
import { isPartlyQuoted, isQuoted } from './read-query.ts';
import { isWord } from './is-sentence.ts';
import type { FoundText } from './search-text.ts';
import { isFiller, isStopWord } from './words.ts';

/** What was found by names and in the text of pages; `wider` are pages that hold only most of the words. */
export interface Found {
  readonly query: string;
  readonly names: readonly FoundName[];
  /** How the pages were found. */
  readonly text: Pick<FoundText, 'hits' | 'instead'>;
  readonly pages: readonly TextHit[];
  readonly wider: readonly TextHit[];
  /** What answers a question, by how much of it each says; `null` where the query is none. */
  readonly said: readonly ScoredAnswer[] | null;
  readonly lexicon: Lexicon;
}

/** So much of a query must a name say to stand before the pages that hold its words. */
const NAMED = 0.55;
/** How many names that were not typed outright stand before the pages. */
const FEW_NAMES = 3;
/** So much of a question must an answer say to stand before pages that have all its words. */
const SAID = 0.25;
/** How much a title that agrees counts beside the relevance of the text. */
const TITLE_SHARE = 1;
/** How much of a title's score a title has that holds the whole query and much else. */
const LONG_TITLE = 0.75;
/** How sure it is that a page is meant which alone holds all of many words, and how many words and pages that takes. */
const ALONE = 0.75;
const MANY_WORDS = 4;
const MANY_PAGES = 200;

/**
 * One list of names and pages. What is called as was typed comes first, then a page whose title was typed, then topics,
 * names and pages that say most of the query, then pages by their relevance, then names that only touch it. No page
 * stands twice.
 */
export function mergeAnswers(found: Found): readonly Answer[] {
  const { query, names, pages, wider, lexicon } = found;
  const outright = names.filter(isOutright);
  const exact = outright.filter(({ match }) => match === 'exact');
  const loose = new Set(names.filter(isLoose).map(({ path }) => path));
  const asked = toAsked(query, lexicon);
  const weighed = weighPages(pages, asked);
  const all = unique([
    ...exact.filter(hasPage).map(toNameAnswer),
    ...pages.filter(({ title }) => isTitle(title, query)).map(toPageAnswer),
    ...(isQuoted(query) ? [] : outright.map(toNameAnswer)),
    ...(found.said === null || isWord(query) ? toSaid(found, weighed, asked) : []),
    ...takeFrom(found.said ?? [], SAID),
    ...weighed.map(({ page }) => toPageAnswer(page)),
    ...wider.map(toPageAnswer),
    ...names.map(toNameAnswer),
  ]);
  return (all.some(({ path }) => !loose.has(path)) ? all : []).map((answer) => withSentence(answer, pages));
}

/** Names and pages that say most of a query which is no question. */
function toSaid(
  { query, names, text, wider }: Found,
  weighed: readonly Weighed[],
  asked: Asked,
): readonly Answer[] {
  const near = names
    .filter((name) => isNear(name) && !(isPartlyQuoted(query) && isPart(name)))
    .slice(0, FEW_NAMES);
  const words = countTelling(text.instead ?? query);
  const share = Math.min(1, words / Math.max(1, countTelling(query)));
  const alone = share * share * toConfidence(words, text.hits.total);
  const said = [
    ...near.map((name) => ({ answer: toNameAnswer(name), score: name.score })),
    ...weighed
      .filter(({ page }) => page.kind === 'paper')
      .map(({ page, agreement, weight }) => ({
        answer: toPageAnswer(page),
        score: Math.max(agreement, alone * weight),
      })),
    ...wider.map((page) => ({ answer: toPageAnswer(page), score: toAgreement(asked, page.title) })),
  ].sort((a, b) => b.score - a.score);
  return takeFrom(said, Math.min(NAMED, ...near.map(({ score }) => score)));
}

function takeFrom(answers: readonly ScoredAnswer[], least: number): readonly Answer[] {
  return answers.filter(({ score }) => score >= least).map(({ answer }) => answer);
}

/** A name says what it is where its page was found too. */
function withSentence(answer: Answer, pages: readonly TextHit[]): Answer {
  const page = answer.papers === null ? undefined : pages.find(({ path }) => path === answer.path);
  if (page === undefined || page.summary === '' || page.summary === answer.note) return answer;
  return { ...answer, note: [answer.note, page.summary].filter((text) => text !== '').join(' · ') };
}

/** Says whether a name is what was typed, what is left of a question, or one typing error away. */
export function isOutright({ match }: Pick<FoundName, 'match'>): boolean {
  return match === 'exact' || match === 'asked' || match === 'typo';
}

function hasPage({ path }: FoundName): boolean {
  return !path.includes('#');
}

/** A topic, or a name that is no ordinary word, that stands in the query; or any that says most of it. */
function isNear({ match, kind, proper, score }: FoundName): boolean {
  if (match === 'part' || isOutright({ match })) return false;
  if (match === 'meant') return true;
  return score >= NAMED || (match === 'within' && (kind === 'topic' || proper));
}

/** A name that only shares a word with the query, such as `VS-Bench` with `tau-bench`: alone it is no answer. */
function isLoose({ match, score }: FoundName): boolean {
  return match === 'near' && score < NAMED;
}

/** A name that says only part of what was asked. */
function isPart({ match }: FoundName): boolean {
  return match === 'within' || match === 'near' || match === 'meant';
}

/** The fewer pages hold all of many words, the surer it is that one of them is meant. */
function toConfidence(words: number, pages: number): number {
  if (words < 2 || pages === 0) return 0;
  const rare = Math.max(0, 1 - Math.log(pages) / Math.log(MANY_PAGES));
  return ALONE * rare * Math.min(1, words / MANY_WORDS);
}

interface Weighed {
  readonly page: TextHit;
  /** How far title and query agree, from 0 to 1. */
  readonly agreement: number;
  /** Relevance and title together, as a share of the best page's. */
  readonly weight: number;
}

/** Pages by their relevance, to which a title that agrees with the query adds. */
function weighPages(pages: readonly TextHit[], asked: Asked): readonly Weighed[] {
  const most = Math.max(...pages.map(({ relevance }) => relevance), Number.MIN_VALUE);
  const weighed = pages.map((page) => {
    const agreement = toAgreement(asked, page.title);
    return { page, agreement, sum: page.relevance / most + TITLE_SHARE * agreement };
  });
  const best = Math.max(...weighed.map(({ sum }) => sum), Number.MIN_VALUE);
  return weighed
    .map(({ page, agreement, sum }) => ({ page, agreement, weight: sum / best }))
    .sort((a, b) => b.weight - a.weight || Number(b.page.kind === 'paper') - Number(a.page.kind === 'paper'));
}

interface Asked {
  readonly lexicon: Lexicon;
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

function toAsked(query: string, lexicon: Lexicon): Asked {
  const stems = toStems(query, lexicon);
  return { lexicon, stems, weight: weigh(stems, lexicon) };
}

/** How much of a query a title says; that it says much else makes it a little less. One word means no title. */
function toAgreement({ stems, weight, lexicon }: Asked, title: string): number {
  if (stems.size < 2) return 0;
  const said = toStems(title, lexicon);
  const common = weigh(
    [...said].filter((stem) => stems.has(stem)),
    lexicon,
  );
  if (common === 0) return 0;
  return (common / weight) * (LONG_TITLE + (1 - LONG_TITLE) * (common / weigh(said, lexicon)));
}

function toStems(text: string, lexicon: Lexicon): ReadonlySet<string> {
  const words = toWords(text).filter((word) => !isStopWord(word));
  return new Set(shorten(words.map(toStem), lexicon.short));
}

/** How many words of a text tell something. */
function countTelling(text: string): number {
  return new Set(
    toWords(text)
      .filter((word) => !isFiller(word))
      .map(toStem),
  ).size;
}

function weigh(stems: Iterable<string>, lexicon: Lexicon): number {
  return [...stems].reduce((sum, stem) => sum + toWeight(stem, lexicon), 0);
}

/** The query is the title, or so much of its start that no other can be meant. */
function isTitle(title: string, query: string): boolean {
  const folded = foldTitle(title);
  const typed = foldTitle(query.replace(/^["“]|["”]$/gu, ''));
  return folded === typed || (typed.split(' ').length >= 3 && folded.startsWith(typed));
}

/** A name without a page of its own is a place on another's: one link to that page is enough. */
function unique(answers: readonly Answer[]): readonly Answer[] {
  const seen = new Set<string>();
  return answers.filter(({ path }) => {
    const [page = ''] = path.split('#');
    return !seen.has(page) && seen.add(page);
  });
}
