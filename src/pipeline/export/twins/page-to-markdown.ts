import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

import { RIGHTS } from '../export-context.ts';
import { escapeWords, guardStart, toFile, toLink } from './markdown.ts';
import { toTrimmedLine } from '../../../model/one-line.ts';

/** Where a link of a page leads in its twin. */
export type ToTarget = (href: string) => string;

/** What has no words of its own, or words for hands and eyes alone. */
const LEFT_OUT =
  /^(?:script|style|template|button|input|select|textarea|svg|form|fieldset|label|output|dialog)$/u;
const LEFT_OUT_CLASSES = /(?<!\S)(?:crumbs|tools|contents|tree|take-away|letters|pages|no-print)(?!\S)/u;
/** What may stand at a word without a space. */
const PARTS_OF_WORDS = new Set(['sup', 'sub', 'wbr', 'b', 'i', 'em', 'strong', 'mark']);
const BLOCKS =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|pre|section|summary|table|ul)$/u;

/** What a built page says in its main part, as Markdown; `null` where it has none. */
export function pageToMarkdown(html: string, toTarget: ToTarget): string | null {
  const [main] = DomUtils.getElementsByTagName('main', parseDocument(html));
  if (main === undefined) return null;
  return toFile([...toBlocks(main.children, toTarget), RIGHTS]);
}

/** The blocks of what an element holds; words between blocks are paragraphs. */
function toBlocks(nodes: readonly AnyNode[], toTarget: ToTarget): string[] {
  const blocks: string[] = [];
  let words: AnyNode[] = [];
  const flush = (): void => {
    const text = toInline(words, toTarget);
    if (text !== '') blocks.push(guardStart(text));
    words = [];
  };
  for (const node of nodes) {
    if (isLeftOut(node)) continue;
    if (isTag(node) && BLOCKS.test(node.name)) {
      flush();
      blocks.push(...toBlock(node, toTarget));
    } else words.push(node);
  }
  flush();
  return blocks;
}

function toBlock(element: Element, toTarget: ToTarget): string[] {
  const { name, children } = element;
  if (/^h[1-6]$/u.test(name)) return [`${'#'.repeat(Number(name[1]))} ${toInline(children, toTarget)}`];
  if (name === 'summary' || name === 'dt') return toStrong(toInline(children, toTarget));
  if (name === 'pre') return [`\`\`\`\n${DomUtils.textContent(element)}\n\`\`\``];
  if (name === 'blockquote') return [prefix(toBlocks(children, toTarget), '> ', '> ')];
  if (name === 'table') return toTable(element, toTarget);
  if (name === 'ul' || name === 'ol') return toList(element, toTarget);
  return toBlocks(children, toTarget);
}

function toStrong(text: string): string[] {
  return text === '' ? [] : [`**${text}**`];
}

function toList(list: Element, toTarget: ToTarget): string[] {
  const items = DomUtils.getElementsByTagName('li', list.children, false).filter((item) => !isLeftOut(item));
  const lines = items.map((item) => prefix(toBlocks(item.children, toTarget), '- ', '  '));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** A table's rows; its head says what the first row is, and rows that only open on asking are left out. */
function toTable(table: Element, toTarget: ToTarget): string[] {
  const rows = DomUtils.getElementsByTagName('tr', table)
    .filter((row) => row.attribs['class']?.includes('said-row') !== true)
    .map((row) => row.children.filter(isTag).map((cell) => toInline([cell], toTarget)));
  const [caption] = DomUtils.getElementsByTagName('caption', table);
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return [...toStrong(caption === undefined ? '' : toInline([caption], toTarget)), lines.join('\n')];
}

function toInline(nodes: readonly AnyNode[], toTarget: ToTarget): string {
  return toTrimmedLine(toAllWords(nodes, toTarget));
}

function toAllWords(nodes: readonly AnyNode[], toTarget: ToTarget): string {
  return nodes
    .map((node, index) => `${isApart(nodes[index - 1], node) ? ' ' : ''}${toWords(node, toTarget)}`)
    .join('');
}

function toWords(node: AnyNode, toTarget: ToTarget): string {
  if (isText(node)) return escapeWords(node.data);
  if (!isTag(node) || isLeftOut(node)) return '';
  const { name, children, attribs } = node;
  if (name === 'a') return toAnchor(toInline([...children], toTarget), attribs['href'], toTarget);
  const inner = toAllWords(children, toTarget);
  if (name === 'br' || BLOCKS.test(name)) return ` ${inner} `;
  if (name === 'code' && inner.trim() !== '') return `\`${DomUtils.textContent(node).trim()}\``;
  if (name === 'q') return `“${inner.trim()}”`;
  return inner;
}

/** Of two elements without words between them, style alone keeps the words apart. */
function isApart(before: AnyNode | undefined, node: AnyNode): boolean {
  const isOwn = (each: AnyNode): boolean => isTag(each) && !PARTS_OF_WORDS.has(each.name);
  return before !== undefined && isOwn(before) && isOwn(node);
}

function toAnchor(label: string, href: string | undefined, toTarget: ToTarget): string {
  if (label === '' || href === undefined || href.startsWith('#')) return label;
  return toLink(label, toTarget(href), true);
}

function isLeftOut(node: AnyNode): boolean {
  if (!isTag(node)) return !isText(node);
  const { name, attribs } = node;
  const isUnseen = 'hidden' in attribs || attribs['aria-hidden'] === 'true' || attribs['role'] === 'status';
  return isUnseen || LEFT_OUT.test(name) || LEFT_OUT_CLASSES.test(attribs['class'] ?? '');
}

/** Blocks as one, with marks before its first line and before the others. */
function prefix(blocks: readonly string[], first: string, others: string): string {
  return blocks
    .join(others.trim() === '' ? '\n' : '\n\n')
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
