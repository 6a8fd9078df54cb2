import { mdxToMdast, type MdastNode } from 'satteri';

import { typesetMath } from '../../display/math.ts';
import { KEY_ANCHOR } from '../../model/anchors.ts';
import { toIssue, type Outcome } from '../../model/issues.ts';
import { COMPONENTS, isComponent, type ComponentName } from '../../pipeline/render/components.ts';
import { escapeHtml } from '../../site/inline-html.ts';
import { type Draft, joinText } from './draft.ts';

/**
 * The HTML of a paper's MDX body, but for where its mentions lead, which nobody knows before all papers are linked. The
 * body is parsed and its tree written out; no code is made of it, so none can run: module lines, expressions,
 * attributes with expressions, components outside of the closed set and all of Markdown but paragraphs are refused with
 * an issue, and the page stays empty.
 */
export function pageToDraft(body: string, file: string): Outcome<Draft> {
  try {
    return { value: joinText(toBlocks(parse(body), new Set())), issues: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = 'Delete the file: the build writes it anew from its seed.';
    const happened = `This page holds what no paper's page may hold: ${why}`;
    return { value: [], issues: [toIssue('mdx-not-allowed', { file }, { happened, remedy })] };
  }
}

/** Ids that an element of the page has already. */
type Anchored = Set<string>;

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Nothing that changes text is on: what is written is what is shown. */
const FEATURES = {
  gfm: false,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
} as const;

function parse(body: string): readonly MdastNode[] {
  const root = mdxToMdast(body, { position: false, features: FEATURES });
  return root.type === 'root' ? root.children : [root];
}

function toBlocks(nodes: readonly MdastNode[], anchored: Anchored): Draft {
  return nodes.flatMap((node, place) => [
    place === 0 ? '<p>' : '\n<p>',
    ...toInline(toParagraph(node), anchored),
    '</p>',
  ]);
}

function toParagraph(node: MdastNode): readonly MdastNode[] {
  if (node.type === 'paragraph') return node.children;
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Paragraph') {
    checkElement(node);
    return node.children;
  }
  throw new Error(`${node.type} outside of a paragraph`);
}

function toInline(nodes: readonly MdastNode[], anchored: Anchored): Draft {
  return nodes.flatMap((node) => toPieces(node, anchored));
}

function toPieces(node: MdastNode, anchored: Anchored): Draft {
  switch (node.type) {
    case 'text':
      return [escapeHtml(node.value)];
    case 'paragraph':
      return toInline(node.children, anchored);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return toElement(node, anchored);
    default:
      throw new Error(node.type);
  }
}

function toElement(node: Element, anchored: Anchored): Draft {
  const { name, read } = checkElement(node);
  const wrap = (start: string, end: string): Draft => [start, ...toInline(node.children, anchored), end];
  switch (name) {
    case 'Paragraph':
      return toInline(node.children, anchored);
    case 'Key':
      return wrap(`<mark class="key"${toId(KEY_ANCHOR, anchored)}>`, '</mark>');
    case 'Said': {
      const anchor = `said-${read('at')}`;
      const id = toId(anchor, anchored);
      return wrap(`<span class="said"${id} data-said="${escapeHtml(anchor)}">`, '</span>');
    }
    case 'Name':
    case 'Topic': {
      const inside = joinText(toInline(node.children, anchored));
      return [{ kind: 'mention', at: read('at'), look: name.toLowerCase(), inside }];
    }
    case 'Math':
      return [typesetMath(read('tex')) ?? escapeHtml(read('tex'))];
    case 'Sup':
      return wrap('<sup>', '</sup>');
    case 'Address': {
      const href = read('to');
      if (!/^https?:\/\//u.test(href)) throw new Error(`the address "${href}"`);
      return [{ kind: 'address', href, inside: joinText(toInline(node.children, anchored)) }];
    }
  }
}

/** An element whose name and attributes are of the closed set; throws at any other. */
function checkElement({ name, attributes }: Element): {
  name: ComponentName;
  read: (attribute: string) => string;
} {
  if (!isComponent(name)) throw new Error(`<${name ?? ''}>`);
  const allowed: readonly string[] = COMPONENTS[name];
  const values = new Map<string, string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new Error(`an expression within <${name}>`);
    if (!allowed.includes(attribute.name)) throw new Error(`the attribute "${attribute.name}" of <${name}>`);
    values.set(attribute.name, attribute.value);
  }
  return { name, read: (attribute) => values.get(attribute) ?? '' };
}

/** An id is given once a page: where a mark comes in several pieces, the first one has it. */
function toId(id: string, anchored: Anchored): string {
  if (anchored.has(id)) return '';
  anchored.add(id);
  return ` id="${escapeHtml(id)}"`;
}
