import { toPlainText } from '../../display/plain-text.ts';
import {
  hasOwnCard,
  toCardPath,
  toDrawable,
  toKindCardPath,
  type Card,
  type CardKind,
} from '../../model/cards.ts';
import type { Counted, Entity, LinkedPaper, Wiki } from '../../model/wiki.ts';

interface SiteWords {
  readonly title: string;
  readonly description: string;
}

const KIND_TITLES: Readonly<Record<CardKind, string>> = {
  paper: 'A paper, and what it says of others',
  method: 'A method, and what is built on it',
  benchmark: 'A benchmark, and what is reported on it',
  topic: 'A topic, its methods and its papers',
  organization: 'An organization and its papers',
  page: 'Methods, and what each says of the others',
};

/** Every social card: one of each kind, and those of topics and of names that papers speak of. */
export function* toCards(wiki: Wiki, site: SiteWords): Generator<Card> {
  for (const [kind, title] of Object.entries(KIND_TITLES) as [CardKind, string][])
    yield {
      path: toKindCardPath(kind),
      sketch: { kind: '', title, text: site.description, note: toNote(wiki.papers.size, []), years: [] },
    };
  for (const { topic, path, papersWithNarrower, years } of wiki.topics.values())
    if (hasOwnCard('topic', topic.label, papersWithNarrower.length))
      yield {
        path: toCardPath(path),
        sketch: {
          kind: topic.facet === 'method' ? 'technique' : topic.facet,
          title: topic.label,
          text: toDrawable(toPlainText(topic.definition)),
          note: toNote(papersWithNarrower.length, years),
          years,
        },
      };
  for (const entity of wiki.entities.values()) {
    const title = toPlainText(entity.name);
    if (!entity.hasPage || entity.topic !== null || !hasOwnCard('name', title, entity.papers.length))
      continue;
    yield { path: toCardPath(entity.path), sketch: { ...toSketch(entity, wiki), title } };
  }
}

function toSketch(entity: Entity, wiki: Wiki) {
  const papers = entity.papers.flatMap((slug) => wiki.papers.get(slug) ?? []);
  const first = entity.introducedBy.flatMap((slug) => wiki.papers.get(slug) ?? [])[0];
  const years = countYears(papers);
  const text = entity.known?.definition ?? first?.facts.keySentence ?? '';
  return {
    kind: entity.kind,
    text: toDrawable(toPlainText(text)),
    note: toNote(papers.length, years),
    years,
  };
}

function countYears(papers: readonly LinkedPaper[]): Counted<number>[] {
  const years = Map.groupBy(papers, ({ paper }) => paper.date?.year ?? null);
  return [...years]
    .flatMap(([item, all]) => (item === null ? [] : [{ item, count: all.length }]))
    .sort((a, b) => a.item - b.item);
}

function toNote(papers: number, years: readonly Counted<number>[]): string {
  const [first, last] = [years[0]?.item, years.at(-1)?.item];
  const span = first === last ? first : `${first}–${last}`;
  return [`${papers} ${papers === 1 ? 'paper' : 'papers'}`, span]
    .filter((part) => part !== undefined)
    .join(', ');
}
