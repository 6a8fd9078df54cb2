import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { display } from '../../../src/display/display.ts';
import { toShownText } from '../../../src/display/plain-text.ts';
import { type Issue, toIssue } from '../../../src/model/issues.ts';
import type { Paper } from '../../../src/model/paper.ts';

/** A paper as it stands in the seeds, with the HTML of its page; `null` where there is none. */
export interface ShownPaper {
  readonly paper: Paper;
  readonly html: string | null;
}

/** Finds papers whose page is missing, or shows another title or abstract than `display` makes of the seed's. */
export function checkTexts(papers: readonly ShownPaper[]): Issue[] {
  return papers.flatMap(({ paper, html }) => {
    if (html === null) return [toDiffering(paper, 'has no page')];
    const page = parseDocument(html);
    const shown = {
      title: toText(findFirst(page.children, ({ name }) => name === 'h1')),
      abstract: toText(findFirst(page.children, ({ attribs }) => 'data-abstract' in attribs)),
    };
    return (['title', 'abstract'] as const)
      .filter((part) => shown[part] !== toWanted(paper[part]))
      .map((part) => toDiffering(paper, `shows another ${part} than its seed has`));
  });
}

function toWanted(text: string): string {
  return fold(toShownText(display(text)));
}

function findFirst(nodes: readonly ChildNode[], test: (element: Element) => boolean): Element | null {
  return DomUtils.findOne(test, [...nodes], true);
}

/** The text of an element without its headings, which only screen readers hear, its controls, and what is hidden. */
function toText(element: Element | null): string {
  return element === null ? '' : fold(element.children.map(textOf).join(''));
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || ['h2', 'button', 'script'].includes(node.name) || 'hidden' in node.attribs) return '';
  return node.children.map(textOf).join('');
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function toDiffering({ slug, sources: [{ file, line }] }: Paper, what: string): Issue {
  return toIssue(
    'text-differs',
    { file, line },
    {
      happened: `The paper at /papers/${slug}/ ${what}.`,
      remedy: 'See how the page is made of the seed: src/pipeline/render/ and src/display/.',
    },
  );
}
