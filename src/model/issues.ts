/** How bad a problem is: an error stops the build before it touches the last good site, a warning doesn't. */
export type Severity = 'error' | 'warning';

/**
 * A place in a file that a person can go to; lines count from 1, `line` is absent where the whole file is meant, and
 * `endLine` is the last line where more than one is meant.
 */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** A problem in what people wrote, as data. `code` is permanent; `happened` says what and why, `remedy` what to do. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly happened: string;
  readonly remedy: string;
}

/** What a stage gives back: its result as far as it could be made, and the problems it met. */
export interface Outcome<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** Every code there is, with its severity. A code is never given a second meaning and never renamed. */
const SEVERITIES = {
  // seeds
  'no-seeds': 'error',
  'no-papers': 'error',
  'empty-seed': 'warning',
  'seed-not-text': 'warning',
  'seed-too-large': 'warning',
  'seed-without-header': 'warning',
  'seed-encoding-guessed': 'warning',
  'repeated-header': 'warning',
  'record-without-abstract': 'warning',
  'record-without-title': 'warning',
  'record-cut-off': 'warning',
  'record-too-long': 'warning',
  'record-ambiguous': 'warning',
  'metadata-unreadable': 'warning',
  'date-without-year': 'warning',
  'date-after-listing': 'warning',
  'date-impossible': 'warning',
  'text-lost': 'warning',
  'record-unreadable': 'warning',
  'listing-note-unreadable': 'warning',
  'listing-year-contradicted': 'warning',
  // merging
  'abstracts-differ': 'warning',
  'metadata-differs': 'warning',
  'slug-taken': 'warning',
  // vocabulary
  'topic-front-matter-unreadable': 'error',
  'topic-key-unknown': 'error',
  'topic-value-wrong': 'error',
  'topic-id-wrong': 'error',
  'topic-parent-missing': 'error',
  'topic-cycle': 'error',
  'topic-reference-missing': 'error',
  'cues-unreadable': 'error',
  'cue-key-unknown': 'error',
  'cue-value-wrong': 'error',
  'cues-without-topic': 'error',
  'names-unreadable': 'error',
  'name-key-unknown': 'error',
  'name-value-wrong': 'error',
  'name-reference-missing': 'error',
  'alias-claimed-twice': 'error',
  'rule-example-fails': 'error',
  // corrections
  'corrections-unreadable': 'error',
  'correction-key-unknown': 'error',
  'correction-value-wrong': 'error',
  'correction-without-effect': 'warning',
  // addresses that last
  'ledger-unreadable': 'error',
  'addresses-unreadable': 'error',
  'address-key-unknown': 'error',
  'address-value-wrong': 'error',
  'address-said-twice': 'error',
  'redirect-in-circle': 'error',
  'redirect-to-nothing': 'error',
  'moved-address-stands': 'warning',
  'published-address-missing': 'error',
  'published-part-missing': 'error',
  // pages
  'mdx-not-allowed': 'error',
  'math-unreadable': 'warning',
  'front-matter-unreadable': 'error',
  // configuration and running
  'file-unreadable': 'error',
  'configuration-wrong': 'error',
  'build-already-running': 'error',
  'disk-full': 'error',

  // the built site
  'dead-link': 'error',
  'dead-anchor': 'error',
  'duplicate-id': 'error',
  'orphan-page': 'error',
  'link-outside-base': 'error',
  'external-request': 'error',
  'inline-code': 'error',
  'text-differs': 'error',
} as const satisfies Record<string, Severity>;

/** The permanent name of a kind of problem. */
export type IssueCode = keyof typeof SEVERITIES;

/** Makes an issue; its severity comes from its code. */
export function toIssue(code: IssueCode, place: Place, text: { happened: string; remedy: string }): Issue {
  return { code, severity: SEVERITIES[code], place, ...text };
}

/** Says whether any of the issues stops the build; with `strict`, warnings do too. */
export function hasErrors(issues: readonly Issue[], strict = false): boolean {
  return issues.some((issue) => strict || issue.severity === 'error');
}
