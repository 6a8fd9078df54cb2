import { existsSync, renameSync, rmSync } from 'node:fs';

/** Something new, and the place that it takes: a file or a folder each. */
export interface Replacement {
  readonly fresh: string;
  readonly place: string;
}

/**
 * Puts new files and folders into the places of old ones: all of them or none. What stood there is set aside until all
 * new ones are in; where one can't be put in, the old ones come back and the error is thrown. Where the machine stops
 * in between, `putBack` brings the old ones back.
 */
export function replaceTogether(replacements: readonly Replacement[]): void {
  const places = replacements.map(({ place }) => place);
  try {
    for (const place of places) if (existsSync(place)) renameSync(place, toAside(place));
    for (const { fresh, place } of replacements) renameSync(fresh, place);
  } catch (error) {
    for (const place of places)
      if (existsSync(toAside(place))) rmSync(place, { recursive: true, force: true });
    putBack(places);
    throw error;
  }
  for (const place of places) rmSync(toAside(place), { recursive: true, force: true });
}

/** Brings back what was set aside for something new that never came in; what came in as a whole stays. */
export function putBack(places: readonly string[]): void {
  const isWhole = places.every((place) => existsSync(place));
  for (const place of places) {
    const aside = toAside(place);
    if (!existsSync(aside)) continue;
    if (isWhole) rmSync(aside, { recursive: true, force: true });
    else {
      rmSync(place, { recursive: true, force: true });
      renameSync(aside, place);
    }
  }
}

function toAside(place: string): string {
  return `${place}.old`;
}
