import type { TextHit } from './engine.ts';
import type { FoundName } from './match-names.ts';
import { type Lexicon, toWeight } from './prepare-names.ts';
import { type Question, sumWeights, type Term } from './question.ts';
import { type Field, toField, toShareSaid, weighFields, weighWords } from './weigh-fields.ts';

/** How surely a page is about what its title, its key sentence and the rest of it say. */
const TITLE = 1;
const SUMMARY = 0.8;
const TEXT = 0.65;
/** How much it adds that the question says the whole title, and what pages of names lose beside papers. */
const TITLE_BONUS = 0.15;
const NAME_LOSS = 0.1;
/** How much a name gains that stands in the question and is no ordinary word. */
const PROPER_BONUS = 0.1;

/** What is known beside the page itself: the fields of topics by their ids. */
export interface Context {
  readonly lexicon: Lexicon;
  readonly topics: ReadonlyMap<string, readonly Field[]>;
}

/** How much of a question a page says: about 1 where its title says all of it. */
export function weighPage(page: TextHit, question: Question, { lexicon, topics }: Context): number {
  const own = toFields(page, lexicon);
  const [title] = own;
  const fields = [...own, ...page.topics.flatMap((id) => topics.get(id) ?? [])];
  return (
    weighFields(question, fields) +
    toTitleBonus(title, question, lexicon) -
    (page.kind === 'paper' ? 0 : NAME_LOSS)
  );
}

/** How much of a question's words one sentence of a page says: who asks for it in words of their own says them together. */
export function weighSentence(page: TextHit, question: Question, lexicon: Lexicon): number {
  return Math.max(...toSentences(page, lexicon).map((sentence) => weighWords(question, [sentence])));
}

/** How much of some terms a page's title says. */
export function weighTitle(page: TextHit, terms: readonly Term[], lexicon: Lexicon): number {
  const [title] = toFields(page, lexicon);
  return weighFields({ terms, pairs: [], weight: sumWeights(terms) }, [title]);
}

/** How much of a question a name says by itself. */
export function weighName(name: FoundName, question: Question, lexicon: Lexicon): number {
  const field = toField(name.alias ?? name.name, TITLE, lexicon);
  return (
    weighFields(question, [field]) +
    toTitleBonus(field, question, lexicon) +
    (name.match === 'within' && name.proper ? PROPER_BONUS : 0) -
    NAME_LOSS
  );
}

function toTitleBonus(title: Field, question: Question, lexicon: Lexicon): number {
  return TITLE_BONUS * toShareSaid(title, question, (stem) => toWeight(stem, lexicon));
}

const parted = new Map<string, readonly Field[]>();

function toSentences(page: TextHit, lexicon: Lexicon): readonly Field[] {
  const { path, text } = page;
  const known = parted.get(path);
  if (known !== undefined) return known;
  const [title] = toFields(page, lexicon);
  const ofText = text.split(/(?<=[.!?])\s+/u).map((each) => toField(each, TITLE, lexicon));
  const sentences = [title, ...ofText];
  parted.set(path, sentences);
  return sentences;
}

type PageFields = readonly [title: Field, summary: Field, text: Field];

/** Pages stay in the engine's memory too, so each is made ready once. */
const ready = new Map<string, PageFields>();

function toFields({ path, title, summary, text }: TextHit, lexicon: Lexicon): PageFields {
  const known = ready.get(path);
  if (known !== undefined) return known;
  const fields: PageFields = [
    toField(title, TITLE, lexicon),
    toField(summary, SUMMARY, lexicon),
    toField(text, TEXT, lexicon),
  ];
  ready.set(path, fields);
  return fields;
}
