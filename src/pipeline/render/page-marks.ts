import type { Mark } from '../../display/marks.ts';
import type { Facts, Mention, Span } from '../../model/facts.ts';
import type { ComponentName } from './components.ts';

/** A stretch of the abstract that a component stands around. */
export interface PageMark extends Mark {
  readonly component: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Everything in a paper's abstract that is marked on its page; of two equal stretches the earlier is outside. */
export function toMarks(facts: Facts): PageMark[] {
  return [
    ...inAbstract([facts.keySentenceAt]).map(({ start, end }) => ({
      start,
      end,
      component: 'Key' as const,
      attributes: {},
    })),
    ...distinct(inAbstract(statementsOf(facts))).map(toSaid),
    ...distinct(mentionsOf(facts).map((mention) => ({ ...mention.at, mention })))
      .filter(({ field }) => field === 'abstract')
      .map(({ mention }) => toMention(mention)),
  ];
}

/** Where each statement's evidence stands. */
function statementsOf(facts: Facts): Span[] {
  const { introduces, relations, results, otherResults, findings, claims, scale, availability } = facts;
  return [introduces, relations, results, otherResults, findings, claims, scale, availability].flatMap(
    (statements) => statements.map(({ at }) => at),
  );
}

/** What the text speaks of: the mentions, and what the contribution is related to where no mention says so. */
function mentionsOf({ mentions, relations }: Facts): Mention[] {
  return [
    ...mentions,
    ...relations.map(({ target, targetAt }) => ({ as: 'name', id: target, at: targetAt }) as const),
  ];
}

function inAbstract(spans: readonly Span[]): Span[] {
  return spans.filter(({ field, start, end }) => field === 'abstract' && start < end);
}

function distinct<S extends Span>(spans: readonly S[]): S[] {
  const kept = new Map<string, S>();
  for (const span of spans) {
    const key = toAt(span);
    if (!kept.has(key)) kept.set(key, span);
  }
  return [...kept.values()];
}

function toSaid({ start, end }: Span): PageMark {
  return { start, end, component: 'Said', attributes: { at: toAt({ start, end }) } };
}

function toMention({ as, id, at }: Mention): PageMark {
  const { start, end } = at;
  const place = { at: toAt(at) };
  switch (as) {
    case 'name':
      return { start, end, component: 'Name', attributes: { of: id, ...place } };
    case 'topic':
      return { start, end, component: 'Topic', attributes: { id, ...place } };
  }
}

/** `120-260`, as a component's `at` says it. */
function toAt({ start, end }: Pick<Span, 'start' | 'end'>): string {
  return `${start}-${end}`;
}
