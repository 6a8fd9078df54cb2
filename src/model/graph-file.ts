import type { BuildsOnRole, ComparisonOutcome, RelationType } from './facts.ts';
import { foldName } from './fold.ts';
import type { NodeKind } from './wiki.ts';

/** Codes of the graph file are places in these lists; a list only ever grows at its end. */
export const NODE_KINDS = [
  'method',
  'model',
  'benchmark',
  'dataset',
  'environment',
  'work',
] as const satisfies readonly NodeKind[];
export const RELATION_TYPES = [
  'builds-on',
  'compares-with',
  'evaluated-on',
] as const satisfies readonly RelationType[];
export const ROLES = [
  'modifies',
  'trains-with',
  'base-model',
  'component',
  'data',
] as const satisfies readonly BuildsOnRole[];
export const OUTCOMES = ['better', 'worse', 'similar'] as const satisfies readonly ComparisonOutcome[];

/** What the id of a paper's own node begins with. */
export const WORK = 'paper:';

/** How many nodes' or edges' details stand in one file. */
export const DETAILS_PER_FILE = 128;

/**
 * The graph as the browser fetches it: columns of equal length, so that thousands of nodes stay small. Texts that only
 * a panel shows (summaries, evidence) are in detail files, fetched when asked for.
 */
export interface GraphFile {
  readonly topics: {
    readonly id: readonly string[];
    readonly label: readonly string[];
    /** The place of the topic's outermost broader one. */
    readonly root: readonly number[];
    /** Places of the topics directly above it. */
    readonly broader: readonly (readonly number[])[];
  };
  readonly organizations: { readonly slug: readonly string[]; readonly name: readonly string[] };
  readonly papers: {
    /** 0 where the year is unknown. */
    readonly year: readonly number[];
    /** Place in `organizations`, -1 for none. */
    readonly organization: readonly number[];
    /** Places in `topics` of the paper's tags. */
    readonly topics: readonly (readonly number[])[];
  };
  readonly nodes: {
    /** Empty where it is `toUsualId` of the label. */
    readonly id: readonly string[];
    readonly label: readonly string[];
    /** The address of its page without the base path; empty where it is `toUsualPath` of kind and id. */
    readonly path: readonly string[];
    readonly kind: readonly number[];
    /** Place in `topics`, -1 for none. */
    readonly topic: readonly number[];
    readonly year: readonly number[];
    readonly weight: readonly number[];
    readonly x: readonly number[];
    readonly y: readonly number[];
  };
  readonly edges: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly type: readonly number[];
    /** Bits by place in `ROLES` and `OUTCOMES`. */
    readonly roles: readonly number[];
    readonly outcomes: readonly number[];
    /** Places in `papers`, one a use. */
    readonly uses: readonly (readonly number[])[];
  };
  /** What the first picture shows: the methods and models most taken up with their nearest, laid out on their own. */
  readonly start: {
    readonly nodes: readonly number[];
    readonly x: readonly number[];
    readonly y: readonly number[];
  };
}

/** The id that most nodes of a label have; it need not be written. */
export function toUsualId(label: string): string {
  return foldName(label).replaceAll('.', '-');
}

/** The address that most nodes of a kind and id have; it need not be written. */
export function toUsualPath(kind: NodeKind, id: string): string {
  if (kind === 'work') return `/papers/${id.slice(WORK.length)}/`;
  return `/${kind === 'method' || kind === 'model' ? 'methods' : 'benchmarks'}/${id}/`;
}

/** What a panel says of a node. */
export interface NodeDetail {
  readonly summary: string | null;
  readonly expansion: string | null;
  readonly introducedBy: readonly { readonly title: string; readonly path: string }[];
}

/** What a panel says of an edge: its uses, in the order of `edges.uses`. */
export interface UseDetail {
  readonly title: string;
  readonly path: string;
  readonly evidence: string;
  readonly role: BuildsOnRole | null;
  readonly outcome: ComparisonOutcome | null;
}

/** The files of details number `DETAILS_PER_FILE` nodes or edges each, in order. */
export type NodeDetails = readonly NodeDetail[];
export type EdgeDetails = readonly (readonly UseDetail[])[];
