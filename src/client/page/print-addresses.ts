/** What a printed page shows of links: all that lead elsewhere, but those of parts and pictures that aren't printed. */
const LINKS =
  '.page :is(.head, .side, .body) a[href]:not(.no-print *, .crumbs *, svg *, blockquote *, .take-away *)';

/**
 * Paper can't be clicked: while a page is printed each of its links bears a number, and a list at the end says the
 * addresses. Without scripts the style sheet prints the addresses of other hosts beside their links.
 */
export function printAddresses(): void {
  let added: readonly Element[] = [];
  addEventListener('beforeprint', () => {
    added = added.length > 0 ? added : addAddresses();
  });
  addEventListener('afterprint', () => {
    for (const element of added) element.remove();
    added = [];
  });
}

function addAddresses(): Element[] {
  const numbers = new Map<string, number>();
  const marks: Element[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    const address = toPrinted(link.getAttribute('href') ?? '');
    if (address === null) continue;
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    const mark = document.createElement('sup');
    mark.className = 'link-number';
    mark.textContent = String(number);
    link.append(mark);
    marks.push(mark);
  }
  const body = document.querySelector('.page .body');
  if (numbers.size === 0 || body === null) return marks;
  const list = toList([...numbers.keys()]);
  body.append(list);
  return [...marks, list];
}

/** A link's whole address where the site is published; `null` for a place on the page and for a file on a disk. */
function toPrinted(href: string): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const here = canonical ?? location.href;
  const { protocol, href: whole } = new URL(href, here);
  const address = whole.replace(/#.*$/u, '').replace(/\/index\.html$/u, '/');
  return href.startsWith('#') || protocol === 'file:' ? null : address;
}

function toList(addresses: readonly string[]): Element {
  const section = document.createElement('section');
  section.className = 'link-addresses';
  const title = document.createElement('h2');
  title.textContent = 'Addresses of links';
  const list = document.createElement('ol');
  for (const address of addresses) list.appendChild(document.createElement('li')).textContent = address;
  section.append(title, list);
  return section;
}
