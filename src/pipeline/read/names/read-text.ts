import type { Document } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import { toTokens } from '../text/tokens.ts';
import type { Abbreviation } from './abbreviations.ts';
import { findAbbreviations } from './abbreviations.ts';
import type { Candidate } from './find-candidates.ts';
import { findCandidates } from './find-candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { findToldLongForms } from './told-long-forms.ts';
import { findContributionStart, isAboutSelf } from './self.ts';

/** A sentence with what the rules look at, by the sentence's index in the document. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
  /** It speaks of the paper's own work. */
  readonly isSelf: boolean;
}

/** A document cut into tokens, with its candidates for names and its abbreviations. */
export interface ReadText {
  readonly document: Document;
  readonly lines: readonly Line[];
  readonly abbreviations: readonly Abbreviation[];
  /** The index of the first sentence about the paper's own work. */
  readonly start: number;
}

/** Characters of an abstract that are read for names; no real one is a quarter as long. */
const READ_LIMIT = 20_000;

/** Cuts every sentence into tokens and finds what may be a name in it. */
export function toReadText(document: Document, lexicon: Lexicon): ReadText {
  const first = document.sentences.find(({ field }) => field === 'abstract')?.start ?? 0;
  const tokensOf = document.sentences.map(({ text, start }) =>
    start - first < READ_LIMIT ? toTokens(text) : [],
  );
  const lines = document.sentences.map((sentence, index) => {
    const tokens = tokensOf[index] ?? [];
    return { tokens, candidates: findCandidates(sentence, tokens, lexicon), isSelf: isAboutSelf(tokens) };
  });
  const abbreviations = [findAbbreviations, findToldLongForms].flatMap((find) =>
    document.sentences.flatMap((sentence, index) => find(sentence, tokensOf[index] ?? [])),
  );
  return { document, lines, abbreviations, start: findContributionStart(document, tokensOf) };
}
