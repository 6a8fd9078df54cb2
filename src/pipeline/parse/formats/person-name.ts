/**
 * A name as people read it: `Lovelace, Ada` is `Ada Lovelace`, and `King, Jr., Martin Luther` keeps its suffix last.
 * A name without a comma, or of a group, stays as it is.
 */
export function toReadingOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last = '', middle = '', first] = parts;
  if (parts.length === 1 || parts.length > 3 || middle === '') return last === '' ? name.trim() : last;
  return first === undefined ? `${middle} ${last}` : `${first} ${last}, ${middle}`;
}
