import type { Mention, Relation } from '../../model/facts.ts';
import type { EntityId, EntityUse, OtherResultUse, PaperWithFacts, ResultUse } from '../../model/wiki.ts';
import type { Slug } from '../../model/slug.ts';
import type { IdentifiedSense, NameTable, Wanted } from './name-table.ts';
import { toBenchmarkNames } from './benchmark-names.ts';

/** What one paper's facts lead to, each list in the order of its facts. */
export interface PaperUses {
  readonly paper: PaperWithFacts;
  readonly introduces: readonly EntityId[];
  readonly contribution: EntityId | null;
  readonly targets: readonly EntityId[];
  /** The benchmarks of each result; none where it names none that is known here. */
  readonly resultBenchmarks: readonly (readonly EntityId[])[];
  readonly otherResultBenchmarks: readonly (readonly EntityId[])[];
  /** One for each mention of a name; `null` where it leads nowhere. */
  readonly mentions: readonly (EntityId | null)[];
  readonly takenUp: readonly (EntityUse & { readonly entity: EntityId })[];
}

/** Resolves every name in a paper's facts. */
export function collectUses(paper: PaperWithFacts, table: NameTable): PaperUses {
  const { facts } = paper;
  const resolve = (surface: string, wanted: Wanted): IdentifiedSense | null =>
    table.resolve(surface, paper, wanted);
  const own = (name: string): EntityId | null => ownSense(name, paper, table);
  const introduces = facts.introduces.map(({ name, kind }) => {
    const sense = resolve(name, kind === 'method' ? 'method' : 'measure');
    if (sense === null)
      throw new Error(`Nothing bears the name "${name}", which "${paper.paper.title}" introduces.`);
    return sense.id;
  });
  const contribution = findContribution(paper, introduces);
  const targets = facts.relations.map((relation) => {
    const sense = resolve(relation.target, toWanted(relation));
    if (sense === null)
      throw new Error(`Nothing bears the name "${relation.target}" of "${paper.paper.title}".`);
    return sense.id;
  });
  const toBenchmarks = (benchmark: string | null): EntityId[] =>
    benchmark === null ? [] : toBenchmarkNames(benchmark, (name) => resolve(name, 'measure')?.id ?? null);
  return {
    paper,
    introduces,
    contribution,
    targets,
    resultBenchmarks: facts.results.map(({ benchmark }) => toBenchmarks(benchmark)),
    otherResultBenchmarks: facts.otherResults.map(({ benchmark }) => toBenchmarks(benchmark)),
    mentions: facts.mentions.map((mention) => toMentioned(mention, paper, table)),
    takenUp: facts.relations.flatMap((relation, index) => {
      const entity = targets[index];
      if (entity === undefined || introduces.includes(entity)) return [];
      const subject = (relation.subject === null ? null : own(relation.subject)) ?? contribution;
      return [{ entity, paper: paper.paper.slug, subject, relation }];
    }),
  };
}

/** What a mention names. A word in title case is no acronym: "Act Wisely" doesn't name ACT. */
function toMentioned({ as, id }: Mention, paper: PaperWithFacts, table: NameTable): EntityId | null {
  const sense = as === 'name' ? table.resolve(id, paper, 'any') : null;
  if (sense === null || (sense.known !== null && ACRONYM.test(sense.known.name) && ORDINARY_WORD.test(id)))
    return null;
  return sense.id;
}

const ACRONYM = /^\p{Lu}{2,}$/u;
const ORDINARY_WORD = /^\p{Lu}?\p{Ll}+$/u;

/** The results of a paper, each under every benchmark that it names. */
export function toResultUses({ paper, resultBenchmarks }: PaperUses): (ResultUse & { entity: EntityId })[] {
  return paper.facts.results.flatMap((result, index) =>
    (resultBenchmarks[index] ?? []).map((entity) => ({ entity, paper: paper.paper.slug, result })),
  );
}

/** The same for others' printed scores. */
export function toOtherResultUses(uses: PaperUses): (OtherResultUse & { entity: EntityId })[] {
  const slug: Slug = uses.paper.paper.slug;
  return uses.paper.facts.otherResults.flatMap((result, index) =>
    (uses.otherResultBenchmarks[index] ?? []).map((entity) => ({ entity, paper: slug, result })),
  );
}

/** What a relation expects its target to be. */
export function toWanted({ type, role }: Relation): Wanted {
  if (type === 'evaluated-on' || role === 'data') return 'measure';
  return 'method';
}

function ownSense(name: string, paper: PaperWithFacts, { senses, keyOf }: NameTable): EntityId | null {
  const found = senses
    .get(keyOf(name))
    ?.find(({ introductions }) => introductions.some((introduction) => introduction.paper === paper));
  return found?.id ?? null;
}

/** The contribution is the first method that the title names, else the first thing it names, else the first of each. */
function findContribution(
  { paper, facts }: PaperWithFacts,
  introduces: readonly EntityId[],
): EntityId | null {
  const title = paper.title.toLowerCase();
  const inTitle = facts.introduces.map(({ name }) => title.includes(name.toLowerCase()));
  const isMethod = facts.introduces.map(({ kind }) => kind === 'method');
  const rank = facts.introduces.map((_, index) => (inTitle[index] ? 0 : 2) + (isMethod[index] ? 0 : 1));
  const best = rank.indexOf(Math.min(...rank));
  return introduces[best] ?? null;
}
