import { isTag, isText, type ChildNode } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';
import { expect } from 'vitest';

import { display } from '../../display/display.ts';
import { toParagraphs } from '../../display/paragraphs.ts';
import { toShownText } from '../../display/plain-text.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { parsePage } from '../../pipeline/render/parse-page.ts';
import { renderPaper } from '../../pipeline/render/render-paper.ts';
import { fillDraft } from './draft.ts';
import { pageToDraft } from './page-to-draft.ts';

const SHOWN = /^(?:p|mark|span|sup|a|math|m[a-z]+|none)$/u;

/**
 * Holds a paper's page against the laws: its HTML shows what `display` makes of the abstract and nothing else, of the
 * closed set of elements, links lead to this site or to http addresses, and nothing has run.
 */
export function checkShown(page: PaperWithFacts): void {
  const { paper } = page;
  const parsed = parsePage(renderPaper(page), 'x.mdx').value;
  const { value: draft, issues } = pageToDraft(parsed?.body ?? '', 'x.mdx');
  expect(issues).toEqual([]);
  const paragraphs = toParagraphs(paper.abstract)
    .map(({ start, end }) => toShownText(display(paper.abstract.slice(start, end))).trim())
    .filter((text) => text !== '');
  const nodes = toDom(fillDraft(draft, (at) => `/papers/${at}/`));
  expect(nodes.filter(isTag).map((element) => element.name)).toEqual(paragraphs.map(() => 'p'));
  expect(
    nodes
      .filter(isTag)
      .map(toText)
      .map((text) => text.trim()),
  ).toEqual(paragraphs);
  checkElements(nodes);
  expect(globalThis).not.toHaveProperty('PWNED');
}

function toDom(html: string): ChildNode[] {
  const handler = new DomHandler();
  new Parser(handler).end(html);
  return handler.dom;
}

function toText(node: ChildNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(toText).join('') : '';
}

function checkElements(nodes: readonly ChildNode[]): void {
  for (const node of nodes.filter(isTag)) {
    expect(node.name).toMatch(SHOWN);
    for (const name of Object.keys(node.attribs)) expect(name).not.toMatch(/^(?:on.*|style|src)$/u);
    if (node.name === 'a') {
      expect(node.attribs['href']).toMatch(/^(?:https?:\/\/|\/papers\/\d+-\d+\/$)/u);
      if (node.attribs['class'] === 'address') expect(node.attribs['rel']).toBe('noopener');
    }
    checkElements(node.children);
  }
}
