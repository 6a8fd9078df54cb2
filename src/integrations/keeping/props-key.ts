import { hash } from 'node:crypto';

/**
 * Makes the digest of what a route hands to a page: things of the wiki count by their names, since the page notes what
 * it reads of them, all else by what it holds. What several pages share is gone through once.
 */
export function toPropsKey(nameOf: (thing: object) => string | undefined): (props: unknown) => string {
  const known = new WeakMap<object, string>();
  const toKey = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
    const name = nameOf(value);
    if (name !== undefined) return `thing ${name}`;
    const met = known.get(value);
    if (met !== undefined) return met;
    const parts = toParts(value).map(toKey);
    const key = hash('sha256', JSON.stringify([value.constructor.name, ...parts]), 'base64url');
    known.set(value, key);
    return key;
  };
  return toKey;
}

function toParts(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map || value instanceof Set) return [...value];
  return Object.entries(value).flat();
}
