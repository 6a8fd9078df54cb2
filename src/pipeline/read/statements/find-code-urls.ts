import type { Document, Sentence } from '../document.ts';

/** An address printed in the abstract; `start` and `end` are offsets within the sentence. */
export interface PrintedUrl {
  /** Without TeX escapes and without the marks that follow it. */
  readonly url: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Hosts whose bare addresses (without `https://`) people print. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\w/.@])(?:www\.|(?:github|gitlab|huggingface|bitbucket|sites\.google|zenodo)\.(?:com|co|org)\/|[a-z\d][a-z\d-]{0,60}\.github\.io\b))[^\s<>"“”{}|^`]*/giu;
const LONGEST = 500;
/** Pages that hold no code, model or data of the paper's own: rankings, articles, films. */
const OF_OTHERS =
  /leaderboard|vimeo\.com|youtu\.?be|bilibili\.com|arxiv\.org\/|doi\.org\/10\.(?!5281)|wikipedia\.org|\/rank(?:ing)?s?\b|kaggle\.com\/competitions|openreview\.net/iu;

/** Finds every address that the abstract prints, in its order. */
export function findPrintedUrls({ sentences }: Document): PrintedUrl[] {
  const found: PrintedUrl[] = [];
  for (const sentence of sentences) {
    if (sentence.field !== 'abstract' || !/[/.](?:\/|com|org|io)/u.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(ADDRESS)) {
      const printed = trimAddress(match[0]);
      if (printed.length > LONGEST || !/\.[a-z]{2,}/iu.test(printed)) continue;
      const end = match.index + printed.length;
      found.push({ url: printed.replaceAll('\\', ''), sentence, start: match.index, end });
    }
  }
  return found;
}

/** Finds the addresses of the paper's own code, models, data and pages, each once, in the order of the text. */
export function findCodeUrls(document: Document): string[] {
  const own = findPrintedUrls(document).filter(isOwn);
  return [...new Set(own.map(({ url }) => url))];
}

/** Says whether an address is the authors' own rather than a ranking or a source they name. */
export function isOwn({ url }: PrintedUrl): boolean {
  return !OF_OTHERS.test(url);
}

/** Takes off closing marks that belong to the sentence, and a bracket that opened before the address. */
function trimAddress(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text[end - 1] ?? '';
    const isStray = /[.,;:!?'’”"*_~\\\]]/u.test(last) || (last === ')' && !text.slice(0, end).includes('('));
    if (!isStray) break;
    end--;
  }
  return text.slice(0, end);
}
