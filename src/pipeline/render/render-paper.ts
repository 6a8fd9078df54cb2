import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { mdxToMarkdown, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown, type Info, type Options, type State } from 'mdast-util-to-markdown';

import { display } from '../../display/display.ts';
import { markSegments, type Marked } from '../../display/marks.ts';
import { toParagraphs } from '../../display/paragraphs.ts';
import type { Segment } from '../../display/segment.ts';
import { writeFrontMatter } from '../../model/front-matter.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import type { ComponentName } from './components.ts';
import { toMarks, type PageMark } from './page-marks.ts';
import { toOneLine } from '../../model/one-line.ts';

/**
 * A paper and its facts as an MDX page: all of it as YAML front matter, and the abstract as readers see it for a
 * body, with the key sentence, the evidence and the mentions marked by the closed set of components. What the seed
 * says can't become code, markup or front matter. The same paper gives the same bytes.
 */
export function renderPaper(page: PaperWithFacts): string {
  return renderPage(page, renderBody(page));
}

/** A paper's page around a body that `renderBody` made. */
export function renderPage({ paper, facts }: PaperWithFacts, body: string): string {
  return writeFrontMatter({ ...paper, facts }, body);
}

/** The abstract alone, as MDX. */
export function renderBody({ paper, facts }: PaperWithFacts): string {
  const marks = toMarks(facts);
  const root: Root = {
    type: 'root',
    children: toParagraphs(paper.abstract).flatMap((place) => {
      const segments = shift(display(paper.abstract.slice(place.start, place.end)), place.start);
      const here = marks
        .filter(({ start, end }) => start < place.end && end > place.start)
        .filter((mark) => !isInAddress(mark, segments))
        .map((mark) => ({
          ...mark,
          start: Math.max(mark.start, place.start),
          end: Math.min(mark.end, place.end),
        }));
      const children = trim(toPhrasing(markSegments(segments, here)));
      return children.length === 0 ? [] : [toParagraph(children)];
    }),
  };
  return toMarkdown(root, MDX);
}

/** Characters that mean something to Markdown or MDX away from the ends of a line. */
const MARKUP = /[\\`*_{}[\]<>&!\t\n\r]/u;

/** Most words are plain: the serializer's forty patterns are for the others, and for the ends of lines. */
function writeText(...[node, , state, info]: [Text, unknown, State, Info]): string {
  const plain = info.before !== '\n' && info.after !== '\n' && !MARKUP.test(node.value);
  if (plain) return node.value;
  // Of a mark within a word the serializer thinks it safe, but the two sides may disagree on what a word is.
  return state
    .safe(node.value, info)
    .replace(/(\\*)_/gu, (found, before: string) => (before.length % 2 === 1 ? found : `${before}\\_`));
}
writeText.peek = (node: Text): string => node.value.charAt(0);

const MDX: Options = {
  handlers: { text: writeText },
  extensions: [mdxToMarkdown()],
  unsafe: [
    // A line that begins so would be a module's.
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
    // One line a paragraph: nothing in its midst can then begin a list, a rule or a heading.
    { character: '\n', inConstruct: 'phrasing' },
    { character: '\r', inConstruct: 'phrasing' },
    { character: '\t', inConstruct: 'phrasing' },
  ],
};

function shift(segments: readonly Segment[], by: number): Segment[] {
  return segments.map((segment) => ({ ...segment, start: segment.start + by, end: segment.end + by }));
}

/** A name within an address is no mention of it. */
function isInAddress(mark: PageMark, segments: readonly Segment[]): boolean {
  if (mark.component !== 'Name' && mark.component !== 'Topic') return false;
  return segments.some(
    ({ kind, start, end }) => kind === 'address' && start <= mark.start && mark.end <= end,
  );
}

/** Takes white space from the ends of a paragraph, which what was not shown may have hidden. */
function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  const first = kept[0];
  if (first?.type === 'text') kept[0] = { ...first, value: first.value.trimStart() };
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value.trimEnd() };
  return kept.filter((node) => node.type !== 'text' || node.value !== '');
}

function toParagraph(children: PhrasingContent[]): Paragraph {
  const bare = children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return { type: 'paragraph', children: bare ? children : [toElement('Paragraph', {}, children)] };
}

function toPhrasing(tree: readonly Marked<PageMark>[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const node of tree.map(toNode)) {
    const last = nodes.at(-1);
    if (node === null) continue;
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else nodes.push(node);
  }
  return nodes;
}

/** `null` where nothing is shown. */
function toNode(node: Marked<PageMark>): PhrasingContent | null {
  switch (node.kind) {
    case 'text':
      return node.text === '' ? null : { type: 'text', value: node.text };
    case 'superscript':
      return toElement('Sup', {}, [{ type: 'text', value: node.text }]);
    case 'math':
      return toElement('Math', { tex: node.tex }, []);
    case 'address':
      return toElement('Address', { to: node.href }, [{ type: 'text', value: node.text }]);
    case 'marked': {
      const children = toPhrasing(node.children);
      return children.length === 0 ? null : toElement(node.mark.component, node.mark.attributes, children);
    }
  }
}

function toElement(
  name: ComponentName,
  attributes: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      // The serializer escapes the quotes of a value but not its ampersands.
      value: toOneLine(value).replaceAll('&', '&amp;'),
    })),
    children,
  };
}
