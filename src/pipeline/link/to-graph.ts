import type { BuildsOnRole, ComparisonOutcome } from '../../model/facts.ts';
import type { EdgeUse, Entity, EntityId, Graph, GraphEdge, GraphNode } from '../../model/wiki.ts';
import { pathOf } from '../../model/urls.ts';
import type { Topic, Vocabulary } from '../../model/vocabulary.ts';
import type { PaperUses } from './collect-uses.ts';
import { compareText, toYear } from './order.ts';

/**
 * The graph of relations: entities that take part in one, and papers whose contribution has no name as `work` nodes.
 * Parallel relations of one type are one edge with a use for each sentence. Sorted by ids, whatever the papers' order.
 */
export function toGraph(
  uses: readonly PaperUses[],
  entities: ReadonlyMap<EntityId, Entity>,
  vocabulary: Vocabulary,
): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge & { uses: EdgeUse[] }>();
  for (const use of uses)
    for (const { entity: to, subject, relation } of use.takenUp) {
      const from = subject ?? toWorkId(use);
      if (from === to) continue;
      const target = entities.get(to);
      const source = subject === null ? null : entities.get(subject);
      if (target === undefined || source === undefined)
        throw new Error(`A relation of "${from}" to "${to}" has lost an end.`);
      nodes.set(to, toNode(target));
      nodes.set(from, source === null ? toWorkNode(use, vocabulary) : toNode(source));
      const key = `${from} ${to} ${relation.type}`;
      const edge = edges.get(key) ?? { from, to, type: relation.type, roles: [], outcomes: [], uses: [] };
      edge.uses.push({
        paper: use.paper.paper.slug,
        year: toYear(use.paper.paper),
        evidence: relation.evidence,
        role: relation.role,
        outcome: relation.outcome,
      });
      edges.set(key, edge);
    }
  return {
    nodes: [...nodes.values()].sort((one, other) => compareText(one.id, other.id)),
    edges: [...edges.values()].map(finish).sort(compareEdges),
  };
}

/** The id of a paper's own node; no entity's slug holds a colon. */
export function toWorkId({ paper: { paper } }: Pick<PaperUses, 'paper'>): string {
  return `paper:${paper.slug}`;
}

function toNode(entity: Entity): GraphNode {
  return {
    id: entity.id,
    kind: entity.kind,
    label: entity.name,
    path: entity.path,
    topic: entity.topics[0] ?? null,
    year: entity.year,
    weight: new Set(entity.takenUp.map(({ paper }) => paper)).size,
  };
}

function toWorkNode(use: PaperUses, { topics }: Vocabulary): GraphNode {
  const { paper, facts } = use.paper;
  return {
    id: toWorkId(use),
    kind: 'work',
    label: paper.title,
    path: pathOf('papers', paper.slug),
    topic: facts.topics.find(({ id }) => isSubject(topics.get(id)))?.id ?? null,
    year: toYear(paper),
    weight: 0,
  };
}

function finish(edge: GraphEdge): GraphEdge {
  const uses = [...edge.uses].sort(
    (one, other) =>
      (one.year ?? 0) - (other.year ?? 0) ||
      compareText(one.paper, other.paper) ||
      compareText(one.evidence, other.evidence),
  );
  const roles = uses.flatMap(({ role }): BuildsOnRole[] => (role === null ? [] : [role]));
  const outcomes = uses.flatMap(({ outcome }): ComparisonOutcome[] => (outcome === null ? [] : [outcome]));
  return {
    ...edge,
    uses,
    roles: [...new Set(roles)].sort(compareText),
    outcomes: [...new Set(outcomes)].sort(compareText),
  };
}

function compareEdges(one: GraphEdge, other: GraphEdge): number {
  return (
    compareText(one.from, other.from) || compareText(one.to, other.to) || compareText(one.type, other.type)
  );
}

/** What a paper is about, and not what kind of contribution it makes. */
function isSubject(topic: Topic | undefined): boolean {
  return topic !== undefined && topic.facet !== 'contribution';
}
