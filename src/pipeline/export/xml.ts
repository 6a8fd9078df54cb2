import { Element, Text, type AnyNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';

/** A child of an element: another element, or a text. */
export type Child = Element | string;

/** Makes an element of XML. Attributes that are `null` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly Child[] = [],
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  return new Element(
    name,
    Object.fromEntries(given.map(([key, value]) => [key, toXmlText(String(value))])),
    children.map((child): AnyNode & Element['children'][number] =>
      typeof child === 'string' ? new Text(toXmlText(child)) : child,
    ),
  );
}

/** Writes a document of XML, an element a line where elements stand in it alone. */
export function toXml(root: Element): string {
  indent(root, 1);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${DomUtils.getOuterHTML(root, { xmlMode: true, selfClosingTags: true })}\n`;
}

function indent(parent: Element, depth: number): void {
  if (parent.children.length === 0 || parent.children.some((child) => child instanceof Text)) return;
  const gap = `\n${'  '.repeat(depth)}`;
  for (const child of parent.children) if (child instanceof Element) indent(child, depth + 1);
  parent.children = parent.children.flatMap((child) => [new Text(gap), child]);
  parent.children.push(new Text(`\n${'  '.repeat(depth - 1)}`));
}

/** XML 1.0 has no place for these characters, not even escaped. */
function toXmlText(text: string): string {
  return text.toWellFormed().replace(/[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r\u0080-\u009F\u007F]]/gv, '');
}
