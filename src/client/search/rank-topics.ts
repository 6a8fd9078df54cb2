import type { TopicWords } from '../../model/search.ts';
import { toStem } from '../../model/search-words.ts';
import type { FoundName } from './match-names.ts';
import { type Lexicon, toOwnSpellings, toWeight } from './prepare-names.ts';
import type { Question, Term } from './question.ts';
import { toRoot } from './to-root.ts';
import {
  type Field,
  findUnsaid,
  isSaidWhole,
  joinFields,
  type Phrase,
  toField,
  toPhrase,
  toShareMeant,
  toShareSaid,
  weighFields,
} from './weigh-fields.ts';

/** A topic whose words are ready to be compared with questions. */
export interface PreparedTopic {
  readonly words: TopicWords;
  /** Label and aliases, one by one. */
  readonly names: readonly Field[];
  readonly definition: Field;
  readonly asked: readonly Phrase[];
  /** What it tells of the pages that are about it. */
  readonly tells: readonly Field[];
}

/**
 * How surely a topic is meant by its names, its definition, and what outsiders ask: the whole of a phrase or words of it.
 * Most of a phrase is nearly as sure as all of it; the power says how fast that fades.
 */
const NAME = 1;
const DEFINITION = 0.55;
const ASKED = 0.95;
const PARTLY = 0.5;
const FADES = 2.5;
/**
 * Topics stand before other pages that say as much, since they lead on to those: the more so the more of the question they
 * say, and most where they are named.
 */
const TOPIC_BONUS = 0.14;
const NAME_BONUS = 0.15;
const WHOLE_BONUS = 0.25;
const COVERED = 0.5;
/** How surely a page is about what the names of its topics say, and all else that is said of them. */
const OF_NAME = 0.45;
const OF_REST = 0.3;
/**
 * How much topics gain where what is asked may be a field's name, and lose the more the more papers are about them: a narrow
 * one that says as much is nearer to what is asked.
 */
const FIELD_GAIN = 0.27;
const BROAD_LOSS = 0.023;
/** A word is left to others that a topic says no more surely than so. */
const HINTED = 0.5;
/** So much of a question must a topic say to be meant at all. */
const LEAST = 0.2;
/** So much of what the likeliest topic says must another say to stand beside it. */
const NEARLY = 0.5;

/** A topic that a question is about, and what is shown of it. */
export interface RankedTopic {
  readonly topic: PreparedTopic;
  readonly name: FoundName;
}

/** Makes topics ready. */
export function prepareTopics(topics: readonly TopicWords[], lexicon: Lexicon): PreparedTopic[] {
  return topics.map((words) => {
    const names = [...toOwnSpellings(words.label), ...words.names].map((name) =>
      toField(name, NAME, lexicon),
    );
    const definition = toField(words.definition, DEFINITION, lexicon);
    const asked = words.asked.map((text) => toPhrase(text, PARTLY, lexicon));
    const tells = [joinFields(names, OF_NAME), joinFields([...asked, definition], OF_REST)];
    return { words, names, definition, asked, tells };
  });
}

/** Topics that a question is about, whether it names them or not, the surest first. */
export function rankTopics(
  topics: readonly PreparedTopic[],
  question: Question,
  lexicon: Lexicon,
): RankedTopic[] {
  const weighed = topics.map((topic) => ({ topic, score: weighTopic(topic, question, lexicon) }));
  const least = Math.max(LEAST, NEARLY * Math.max(...weighed.map(({ score }) => score)));
  return weighed
    .filter(({ score }) => score >= least)
    .map(({ topic, score }): RankedTopic => {
      const { label, path, papers } = topic.words;
      const whole =
        score +
        question.breadth * (FIELD_GAIN + score ** COVERED * toBonus(topic, question, lexicon)) -
        BROAD_LOSS * Math.log(1 + papers);
      return {
        topic,
        name: {
          name: label,
          kind: 'topic',
          path,
          papers,
          match: 'meant',
          score: whole,
          alias: null,
          proper: false,
        },
      };
    })
    .toSorted(({ name: a }, { name: b }) => b.score - a.score || b.papers - a.papers);
}

/** The words of a question that a topic leaves for others to say. */
export function findLeft(topic: PreparedTopic, question: Question, lexicon: Lexicon): readonly Term[] {
  return findUnsaid(question, toSaying(topic, question, lexicon), HINTED);
}

/** What topics tell of the pages that are about them, by their ids. */
export function toTellings(topics: readonly PreparedTopic[]): ReadonlyMap<string, readonly Field[]> {
  return new Map(topics.map(({ words, tells }) => [words.path.split('/')[2] ?? '', tells]));
}

/** Says whether anything that is said of topics has a word. */
export function hasWord(topics: readonly PreparedTopic[], word: string): boolean {
  const stem = toRoot(toStem(word));
  return topics.some(({ names, definition, asked }) =>
    [...names, definition, ...asked].some(({ counts }) => counts.has(stem)),
  );
}

function toBonus({ names }: PreparedTopic, question: Question, lexicon: Lexicon): number {
  const shares = names.map((name) => toShareSaid(name, question, (stem) => toWeight(stem, lexicon)));
  const told = names
    .filter((name) => isSaidWhole(name, question))
    .map((name) => weighFields(question, [name]));
  return TOPIC_BONUS + NAME_BONUS * Math.max(...shares) + WHOLE_BONUS * Math.max(0, ...told);
}

function weighTopic(topic: PreparedTopic, question: Question, lexicon: Lexicon): number {
  return weighFields(question, toSaying(topic, question, lexicon));
}

/** What a topic says, as surely as the question means it. */
function toSaying(
  { names, definition, asked }: PreparedTopic,
  question: Question,
  lexicon: Lexicon,
): readonly Field[] {
  const ofAsked = asked.map((field) => {
    const share = toShareMeant(field, question, (stem) => toWeight(stem, lexicon));
    return { ...field, says: PARTLY + (ASKED - PARTLY) * share ** FADES };
  });
  return [...names, definition, ...ofAsked];
}
