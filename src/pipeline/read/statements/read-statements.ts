import type { Facts, Result } from '../../../model/facts.ts';
import type { Reading } from '../reading.ts';
import { findAvailability } from './find-availability.ts';
import { findClaims } from './find-claims.ts';
import { findCodeUrls } from './find-code-urls.ts';
import { findFindings } from './find-findings.ts';
import { findScale } from './find-scale.ts';
import { selectKeySentence } from './select-key-sentence.ts';

/** The facts that are statements of the paper as it makes them, word for word. */
export type Statements = Pick<
  Facts,
  'keySentence' | 'keySentenceAt' | 'codeUrls' | 'findings' | 'claims' | 'scale' | 'availability'
>;

/** Finds a paper's key sentence, its addresses, and what it states of its findings, claims, scale and availability. */
export function readStatements(reading: Reading, results: readonly Result[]): Statements {
  const { document } = reading;
  const key = selectKeySentence(reading) ?? document.sentences[0];
  return {
    keySentence: key?.text ?? '',
    keySentenceAt: { field: key?.field ?? 'abstract', start: key?.start ?? 0, end: key?.end ?? 0 },
    codeUrls: findCodeUrls(document),
    findings: findFindings(reading),
    claims: findClaims(reading, results),
    scale: findScale(reading),
    availability: findAvailability(reading),
  };
}
