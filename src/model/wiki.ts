import type {
  BuildsOnRole,
  ComparisonOutcome,
  Facts,
  OtherResult,
  Relation,
  RelationType,
  Result,
} from './facts.ts';
import type { Paper } from './paper.ts';
import type { PaperDate } from './seed.ts';
import type { Slug } from './slug.ts';
import type { SitePath } from './urls.ts';
import type { EntityKind, KnownName, Topic } from './vocabulary.ts';

/** A paper with all that was read in it: what a page's front matter holds. */
export interface PaperWithFacts {
  readonly paper: Paper;
  readonly facts: Facts;
  /** The facts as rules read them, where people set some right. */
  readonly asRead?: Facts;
}

/** An entity's permanent id: its slug. Methods and benchmarks share one space of ids. */
export type EntityId = Slug;

/** A named thing that papers introduce, take up, or measure on. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The name people read. */
  readonly name: string;
  readonly expansion: string | null;
  /** Every spelling and size that the papers print, with how often. */
  readonly variants: ReadonlyMap<string, number>;
  /** Slugs of the papers that introduce it. */
  readonly introducedBy: readonly Slug[];
  readonly known: KnownName | null;
  readonly family: EntityId | null;
  readonly members: readonly EntityId[];
  /** The topic whose page is this entity's page. */
  readonly topic: string | null;
  /** Where it stands: its own page, its topic's page, or an anchor on its paper's page. */
  readonly path: SitePath;
  readonly hasPage: boolean;
  /** Other entities that bear the same name; then the plain address is the page that tells them apart. */
  readonly namesakes: readonly EntityId[];
  /** Ids of topics, most fitting first. */
  readonly topics: readonly string[];
  /** The earliest date at which a paper here introduces it or, for known names, the reference's year. */
  readonly year: number | null;
  /** Relations of papers to it. */
  readonly takenUp: readonly EntityUse[];
  readonly results: readonly ResultUse[];
  readonly otherResults: readonly OtherResultUse[];
  /** Slugs of all papers that name it, newest first. */
  readonly papers: readonly Slug[];
}

/** A relation seen from its target. */
export interface EntityUse {
  readonly paper: Slug;
  /** The contribution that relates to it, where it has a name. */
  readonly subject: EntityId | null;
  readonly relation: Relation;
}

/** A result seen from its benchmark. */
export interface ResultUse {
  readonly paper: Slug;
  readonly result: Result;
}

export interface OtherResultUse {
  readonly paper: Slug;
  readonly result: OtherResult;
}

/** A paper near another, with the reason in words. */
export interface RelatedPaper {
  readonly paper: Slug;
  readonly score: number;
  readonly reason: string;
}

/** A paper with its place in the wiki. */
export interface LinkedPaper extends PaperWithFacts {
  readonly path: SitePath;
  /** One for each of `facts.introduces`, in their order. */
  readonly introduces: readonly EntityId[];
  /** The one of them that the paper is most about; relations without a subject start from it. */
  readonly contribution: EntityId | null;
  /** One for each of `facts.relations`, in their order; `null` where the target has no entity. */
  readonly targets: readonly (EntityId | null)[];
  /** One for each of `facts.results`, in their order; the first where a phrase names several. */
  readonly resultBenchmarks: readonly (EntityId | null)[];
  /** Entities and topics that the text names, in its order, with what they lead to. */
  readonly links: readonly MentionLink[];
  readonly related: readonly RelatedPaper[];
  /** Papers here that name what this paper introduces. */
  readonly mentionedBy: readonly Slug[];
}

/** A mention that leads somewhere. */
export interface MentionLink {
  readonly field: 'title' | 'abstract';
  readonly start: number;
  readonly end: number;
  readonly path: SitePath;
}

/** A topic with its place in the wiki. */
export interface LinkedTopic {
  readonly topic: Topic;
  readonly path: SitePath;
  /** Ids of the topics directly below it that have papers. */
  readonly narrower: readonly string[];
  /** Slugs of papers tagged with it, and of those tagged with it or with what is below it; newest first. */
  readonly papers: readonly Slug[];
  readonly papersWithNarrower: readonly Slug[];
  readonly entity: EntityId | null;
  /** Most used first. */
  readonly methods: readonly Counted<EntityId>[];
  readonly benchmarks: readonly Counted<EntityId>[];
  readonly occursWith: readonly Counted<string>[];
  readonly years: readonly Counted<number>[];
}

export interface Counted<T> {
  readonly item: T;
  readonly count: number;
}

/** A name that several things bear: its page at the plain address leads to each of them. */
export interface Homonym {
  readonly slug: Slug;
  readonly name: string;
  readonly path: SitePath;
  readonly senses: readonly EntityId[];
}

export interface Organization {
  readonly slug: Slug;
  readonly handle: string;
  readonly name: string;
  readonly path: SitePath;
  readonly papers: readonly Slug[];
}

/** One seed file as a listing. */
export interface LinkedListing {
  readonly file: string;
  readonly taken: PaperDate | null;
  readonly papers: readonly Slug[];
}

/** What a node of the graph stands for; `work` is a paper whose contribution has no name. */
export type NodeKind = EntityKind | 'work';

/** A node of the graph; `x` and `y` are in layout units, computed at build. */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly path: SitePath;
  readonly topic: string | null;
  readonly year: number | null;
  /** How often it is taken up. */
  readonly weight: number;
}

/** Parallel relations of one type between two nodes, merged. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly roles: readonly BuildsOnRole[];
  readonly outcomes: readonly ComparisonOutcome[];
  readonly uses: readonly EdgeUse[];
}

export interface EdgeUse {
  readonly paper: Slug;
  readonly year: number | null;
  readonly evidence: string;
  readonly role: BuildsOnRole | null;
  readonly outcome: ComparisonOutcome | null;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Everything, linked. Maps are sorted by their keys. */
export interface Wiki {
  readonly papers: ReadonlyMap<Slug, LinkedPaper>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly topics: ReadonlyMap<string, LinkedTopic>;
  readonly homonyms: ReadonlyMap<Slug, Homonym>;
  readonly organizations: ReadonlyMap<Slug, Organization>;
  /** Newest first; those without a date last. */
  readonly listings: readonly LinkedListing[];
  readonly graph: Graph;
}
