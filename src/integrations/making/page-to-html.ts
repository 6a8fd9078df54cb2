import { mdxToMdast, type MdastNode } from 'satteri';

import { typesetMath } from '../../display/math.ts';
import { KEY_ANCHOR } from '../../model/anchors.ts';
import { toIssue, type Outcome } from '../../model/issues.ts';
import { COMPONENTS, isComponent, type ComponentName } from '../../pipeline/render/components.ts';

/**
 * Where the words of a mention lead: the address of a page of this site, base path included, or `null` where they
 * stay text. `at` is the mention's place in the abstract as printed, `120-124`.
 */
export type Resolve = (at: string) => string | null;

/**
 * The HTML of a paper's MDX body. The body is parsed and its tree written out; no code is made of it, so none can
 * run: module lines, expressions, attributes with expressions, components outside of the closed set and all of
 * Markdown but paragraphs are refused with an issue, and the page stays empty. Each page of the site is linked once.
 */
export function pageToHtml(body: string, file: string, resolve: Resolve): Outcome<string> {
  try {
    const context: Context = { resolve, linked: new Set(), anchored: new Set(), inLink: false };
    return { value: toBlocks(parse(body), context), issues: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = 'Delete the file: the build writes it anew from its seed.';
    const happened = `This page holds what no paper's page may hold: ${why}`;
    return { value: '', issues: [toIssue('mdx-not-allowed', { file }, { happened, remedy })] };
  }
}

interface Context {
  readonly resolve: Resolve;
  /** Addresses that a link leads to already. */
  readonly linked: Set<string>;
  /** Ids that an element has already. */
  readonly anchored: Set<string>;
  readonly inLink: boolean;
}

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

function toBlocks(nodes: readonly MdastNode[], context: Context): string {
  return nodes.map((node) => `<p>${toInline(toParagraph(node), context)}</p>`).join('\n');
}

function toParagraph(node: MdastNode): readonly MdastNode[] {
  if (node.type === 'paragraph') return node.children;
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Paragraph') {
    checkElement(node);
    return node.children;
  }
  throw new Error(`${node.type} outside of a paragraph`);
}

function toInline(nodes: readonly MdastNode[], context: Context): string {
  return nodes.map((node) => toHtml(node, context)).join('');
}

function toHtml(node: MdastNode, context: Context): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'paragraph':
      return toInline(node.children, context);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return toElement(node, context);
    default:
      throw new Error(node.type);
  }
}

function toElement(node: Element, context: Context): string {
  const { name, read } = checkElement(node);
  const inside = (inner: Context = context): string => toInline(node.children, inner);
  switch (name) {
    case 'Paragraph':
      return inside();
    case 'Key':
      return `<mark class="key"${toId(KEY_ANCHOR, context)}>${inside()}</mark>`;
    case 'Said': {
      const anchor = `said-${read('at')}`;
      return `<span class="said"${toId(anchor, context)} data-said="${escapeHtml(anchor)}">${inside()}</span>`;
    }
    case 'Name':
    case 'Topic': {
      const href = context.inLink ? null : context.resolve(read('at'));
      if (href === null || context.linked.has(href)) return inside();
      context.linked.add(href);
      return `<a class="${name.toLowerCase()}" href="${escapeHtml(href)}">${inside({ ...context, inLink: true })}</a>`;
    }
    case 'Math':
      return typesetMath(read('tex')) ?? escapeHtml(read('tex'));
    case 'Sup':
      return `<sup>${inside()}</sup>`;
    case 'Address': {
      const href = read('to');
      if (!/^https?:\/\//u.test(href)) throw new Error(`the address "${href}"`);
      return context.inLink
        ? inside()
        : `<a class="address" href="${escapeHtml(href)}" rel="noopener">${inside()}</a>`;
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
function toId(id: string, { anchored }: Context): string {
  if (anchored.has(id)) return '';
  anchored.add(id);
  return ` id="${escapeHtml(id)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
