/** Lets the head cells of sortable tables sort them. A row and its evidence may share a `tbody`; they stay together. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const groups = toGroups(table);
    if (groups.length < 3) continue;
    table.querySelectorAll<HTMLTableCellElement>('thead th').forEach((head, column) => {
      if (head.querySelector('.unseen') === null) makeSortable(table, head, column);
    });
  }
}

function makeSortable(table: HTMLTableElement, head: HTMLTableCellElement, column: number): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const isDown = head.getAttribute('aria-sort') !== 'descending' && isNumeric(head);
    const wasUp = head.getAttribute('aria-sort') === 'ascending';
    const direction = isDown || wasUp ? -1 : 1;
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
    const sorted = toGroups(table).toSorted((a, b) =>
      compareCells(cellOf(a, column), cellOf(b, column), direction),
    );
    for (const group of sorted) group.parentElement?.append(group);
  });
}

/** What moves as one: each `tbody`, or each row where there is one `tbody`. */
function toGroups(table: HTMLTableElement): HTMLElement[] {
  const bodies = [...table.tBodies];
  const [only] = bodies;
  return bodies.length === 1 && only !== undefined ? [...only.rows] : bodies;
}

function cellOf(group: HTMLElement, column: number): HTMLElement | undefined {
  const row = group instanceof HTMLTableRowElement ? group : group.querySelector('tr');
  return row?.cells[column];
}

/** Empty cells come last either way; times sort by day, numbers by size, the rest by letter. */
function compareCells(a: HTMLElement | undefined, b: HTMLElement | undefined, direction: 1 | -1): number {
  const [x, y] = [toKey(a), toKey(b)];
  if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
  const [p, q] = [Number.parseFloat(x), Number.parseFloat(y)];
  const order = Number.isNaN(p) || Number.isNaN(q) || /^\d{4}-/u.test(x) ? x.localeCompare(y, 'en') : p - q;
  return order * direction;
}

function toKey(cell: HTMLElement | undefined): string {
  const time = cell?.querySelector('time')?.dateTime;
  const text = cell?.textContent.trim() ?? '';
  return time ?? (text === 'undated' ? '' : text.replaceAll(',', ''));
}

function isNumeric(head: HTMLElement): boolean {
  return head.classList.contains('num');
}
