import type { Wiki } from '../../model/wiki.ts';
import { RIGHTS, type ExportContext } from './export-context.ts';

/** A thing of a statement: an address, or a text in English or in none. */
export type Term =
  | { readonly kind: 'iri'; readonly iri: string }
  | { readonly kind: 'text'; readonly text: string; readonly language: 'en' | null };

/** One statement of RDF; `predicate` is a name of a known prefix, `skos:broader`. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

/** The prefixes that statements use. */
export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

/**
 * The topics as a SKOS concept scheme. Its rules are kept: one preferred label, no other label equal to it; broader and
 * narrower said both ways, as is related; nothing related to itself or to what is above or below it; and the concepts
 * without a broader one are the top ones. Only topics that have a page are concepts, since each is its page's address.
 */
export function toTaxonomy(wiki: Wiki, { addressOf, title }: ExportContext): Statement[] {
  const scheme = addressOf('/topics/');
  const ids = [...wiki.topics.keys()];
  const addressOfTopic = (id: string) => addressOf(`/topics/${id}/`);
  const broader = new Map(ids.map((id) => [id, broaderOf(wiki, id)]));
  const related = findRelated(wiki, broader);
  const concepts = ids.flatMap((id) => {
    const { topic } = wiki.topics.get(id) ?? {};
    if (topic === undefined) return [];
    const say = toSay(addressOfTopic(id));
    const above = broader.get(id) ?? [];
    const labels = topic.aliases.filter(
      (alias, index, all) => alias !== topic.label && all.indexOf(alias) === index,
    );
    return [
      say('rdf:type', toIri(`${PREFIXES.skos}Concept`)),
      say('skos:inScheme', toIri(scheme)),
      say('skos:notation', toText(id, null)),
      say('skos:prefLabel', toText(topic.label)),
      ...labels.map((label) => say('skos:altLabel', toText(label))),
      ...(topic.definition === '' ? [] : [say('skos:definition', toText(topic.definition))]),
      ...(above.length === 0 ? [say('skos:topConceptOf', toIri(scheme))] : []),
      ...above.map((other) => say('skos:broader', toIri(addressOfTopic(other)))),
      ...ids
        .filter((other) => broader.get(other)?.includes(id))
        .map((other) => say('skos:narrower', toIri(addressOfTopic(other)))),
      ...(related.get(id) ?? []).map((other) => say('skos:related', toIri(addressOfTopic(other)))),
    ];
  });
  const tops = ids.filter((id) => broader.get(id)?.length === 0);
  const say = toSay(scheme);
  return [
    say('rdf:type', toIri(`${PREFIXES.skos}ConceptScheme`)),
    say('dcterms:title', toText(`Methods and tasks of ${title}`)),
    say('dcterms:rights', toText(RIGHTS)),
    ...tops.map((id) => say('skos:hasTopConcept', toIri(addressOfTopic(id)))),
    ...concepts,
  ];
}

function toSay(subject: string): (predicate: string, object: Term) => Statement {
  return (predicate, object) => ({ subject, predicate, object });
}

function toIri(iri: string): Term {
  return { kind: 'iri', iri };
}

function toText(text: string, language: 'en' | null = 'en'): Term {
  return { kind: 'text', text, language };
}

/** The nearest topics above one that have pages: those without papers have none and are passed over. */
function broaderOf(wiki: Wiki, id: string): string[] {
  return [...new Set(wiki.topics.get(id)?.topic.broader ?? [])]
    .filter((above) => wiki.topics.has(above))
    .sort();
}

function findRelated(
  wiki: Wiki,
  broader: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const pairs = [...wiki.topics].flatMap(([id, { topic }]) =>
    topic.related
      .filter((other) => other !== id && wiki.topics.has(other))
      .filter((other) => !isAbove(id, { other, broader }) && !isAbove(other, { other: id, broader }))
      .flatMap((other) => [[id, other] as const, [other, id] as const]),
  );
  const grouped = Map.groupBy(pairs, ([from]) => from);
  return new Map([...grouped].map(([from, all]) => [from, [...new Set(all.map(([, to]) => to))].sort()]));
}

function isAbove(
  id: string,
  { other, broader }: { other: string; broader: ReadonlyMap<string, readonly string[]> },
): boolean {
  const seen = new Set<string>();
  const queue = [other];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(broader.get(next) ?? []));
  }
  return false;
}
