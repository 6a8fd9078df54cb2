/** What this browser keeps of a list under a key, as far as its entries are what they should be; none where it keeps nothing. */
export function readKept<T>(key: string, isEntry: (value: unknown) => value is T): readonly T[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** Keeps a list under a key, in the place of what was kept; says whether the browser took it. */
export function keep(key: string, entries: readonly unknown[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}
