import type { Graph, GraphEdge, GraphNode } from '../../model/wiki.ts';
import { RIGHTS, type ExportContext } from './export-context.ts';
import { element, toXml } from './xml.ts';

/** The graph as GraphML 1.0: every node and edge with its attributes, edges with the words that state them. */
export function toGraphml(graph: Graph, context: ExportContext): string {
  const keys = [
    ...NODE_KEYS.map((key) => ({ ...key, on: 'node' })),
    ...EDGE_KEYS.map((key) => ({ ...key, on: 'edge' })),
  ];
  return toXml(
    element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      element('desc', {}, [RIGHTS]),
      ...keys.map(({ name, type, on }) =>
        element('key', { id: `${on}-${name}`, for: on, 'attr.name': name, 'attr.type': type }),
      ),
      element('graph', { id: 'methodex', edgedefault: 'directed' }, [
        ...graph.nodes.map((node) =>
          element(
            'node',
            { id: node.id },
            toValues(NODE_KEYS, toNodeValues(node, context)).map(([name, value]) =>
              element('data', { key: `node-${name}` }, [value]),
            ),
          ),
        ),
        ...graph.edges.map((edge, index) =>
          element(
            'edge',
            { id: `e${index}`, source: edge.from, target: edge.to },
            toValues(EDGE_KEYS, toEdgeValues(edge)).map(([name, value]) =>
              element('data', { key: `edge-${name}` }, [value]),
            ),
          ),
        ),
      ]),
    ]),
  );
}

/** The graph as GEXF 1.3, for Gephi: parallel relations of different types stay apart by their `kind`. */
export function toGexf(graph: Graph, context: ExportContext): string {
  return toXml(
    element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
      element('meta', {}, [element('creator', {}, [context.title]), element('description', {}, [RIGHTS])]),
      element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
        toGexfAttributes('node', NODE_KEYS),
        toGexfAttributes('edge', EDGE_KEYS),
        element(
          'nodes',
          {},
          graph.nodes.map((node) =>
            element('node', { id: node.id, label: node.label }, [
              toGexfValues(toValues(NODE_KEYS, toNodeValues(node, context))),
            ]),
          ),
        ),
        element(
          'edges',
          {},
          graph.edges.map((edge, index) =>
            element(
              'edge',
              {
                id: `e${index}`,
                source: edge.from,
                target: edge.to,
                kind: edge.type,
                weight: edge.uses.length,
              },
              [toGexfValues(toValues(EDGE_KEYS, toEdgeValues(edge)))],
            ),
          ),
        ),
      ]),
    ]),
  );
}

/** The graph as JSON: nodes with their addresses, edges with every use and the words that state it. */
export function toGraphJson({ nodes, edges }: Graph, { addressOf }: ExportContext): unknown {
  return {
    rights: RIGHTS,
    nodes: nodes.map(({ path, ...node }) => ({ ...node, address: addressOf(path) })),
    edges,
  };
}

interface Key {
  readonly name: string;
  readonly type: 'string' | 'int';
}
type Values = Readonly<Record<string, string | number | null>>;

const NODE_KEYS: readonly Key[] = [
  { name: 'label', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'topic', type: 'string' },
  { name: 'year', type: 'int' },
  { name: 'weight', type: 'int' },
  { name: 'address', type: 'string' },
];
const EDGE_KEYS: readonly Key[] = [
  { name: 'type', type: 'string' },
  { name: 'uses', type: 'int' },
  { name: 'roles', type: 'string' },
  { name: 'outcomes', type: 'string' },
  { name: 'papers', type: 'string' },
  { name: 'evidence', type: 'string' },
];

function toNodeValues(node: GraphNode, { addressOf }: ExportContext): Values {
  const { label, kind, topic, year, weight, path } = node;
  return { label, kind, topic, year, weight, address: addressOf(path) };
}

function toEdgeValues({ type, uses, roles, outcomes }: GraphEdge): Values {
  return {
    type,
    uses: uses.length,
    roles: roles.join(' ') || null,
    outcomes: outcomes.join(' ') || null,
    papers: uses.map(({ paper }) => paper).join(' '),
    evidence: uses[0]?.evidence ?? null,
  };
}

function toValues(keys: readonly Key[], values: Values): [name: string, value: string][] {
  return keys.flatMap(({ name }) => {
    const value = values[name] ?? null;
    return value === null ? [] : [[name, String(value)]];
  });
}

function toGexfAttributes(on: 'node' | 'edge', keys: readonly Key[]) {
  return element(
    'attributes',
    { class: on },
    keys.map(({ name, type }) =>
      element('attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type }),
    ),
  );
}

function toGexfValues(values: readonly [name: string, value: string][]) {
  return element(
    'attvalues',
    {},
    values.map(([name, value]) => element('attvalue', { for: name, value })),
  );
}
