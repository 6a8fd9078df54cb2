import type { Outcome } from '../../model/issues.ts';
import type { Listing } from '../../model/seed.ts';

/**
 * A format that seeds may have. It is told by the text, since files are called anything; `read` gives `null` where no
 * record was found, and an issue with its line for everything that could not be taken: a bad record costs itself alone.
 */
export interface SeedReader {
  /** What people call the format. */
  readonly name: string;
  readonly recognizes: (text: string) => boolean;
  readonly read: (text: string, file: string) => Outcome<Listing | null>;
}
