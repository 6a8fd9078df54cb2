const KEY = 'methodex-slash';

/** Says whether `/` opens the search; a reader who types by voice may not want it to (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches `/` on or off, for this browser. */
export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // without storage the choice can't be kept
  }
}
