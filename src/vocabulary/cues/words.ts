/** A word of a text; `start` and `end` are offsets in the text. */
export interface Word {
  /** As printed, without the hyphen or space that parts it: `Multiagent` for `Multi-agent`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.\d+)*/uy;
/** First parts that are one word with what follows: `multi-agent`, `multi agent` and `multiagent`. */
const JOINED = new Set(['multi', 'pre', 'post', 'fine', 'mid', 'non', 'semi', 'co', 'un']);
const LONGEST_JOINED = 5;
const LONGEST = 6000;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const ASCII = 128;
const POINT = '.'.charCodeAt(0);
/** Which characters of ASCII are letters or digits. */
const IN_WORD = Uint8Array.from({ length: ASCII }, (_, code) =>
  /[A-Za-z\d]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Cuts a text into words, in linear time; what lies beyond 6,000 characters is left unread. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  let joined: Word | null = null;
  for (let at = 0; at < read.length;) {
    const end = endOfWord(read, at);
    if (end === at) {
      at += (read.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const word: Word = { text: read.slice(at, end), start: at, end };
    at = end;
    if (joined !== null && word.start - joined.end === 1) {
      words.push({ text: joined.text + word.text, start: joined.start, end });
      joined = null;
      continue;
    }
    if (joined !== null) words.push(joined);
    joined = null;
    if (word.text === 's' && /['’]/u.test(read[word.start - 1] ?? '')) continue;
    if (isFirstPart(word.text)) joined = word;
    else words.push(word);
  }
  if (joined !== null) words.push(joined);
  return words;
}

function isFirstPart(text: string): boolean {
  return text.length <= LONGEST_JOINED && JOINED.has(text.toLowerCase());
}

/** Where the word that begins at a place ends; the place itself where none does. Most words are plain letters. */
function endOfWord(text: string, start: number): number {
  let end = start;
  let code = 0;
  for (; end < text.length; end++) {
    code = text.charCodeAt(end);
    if (code >= ASCII || IN_WORD[code] !== 1) break;
  }
  const isPlain = end === text.length || code < ASCII;
  if (isPlain && (end === start || end === text.length || code !== POINT)) return end;
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 0);
}

/** Says whether a word is written as acronyms are: with two capitals or more. */
export function hasTwoCapitals(text: string): boolean {
  return TWO_CAPITALS.test(text);
}

/** Folds a word in lower case: plurals become singular, British spellings American. */
export function foldWord(lower: string): string {
  const american = toAmerican(lower);
  if (american.length <= 3 || !american.endsWith('s') || /(?:ss|us|is)$/u.test(american)) return american;
  return american.endsWith('ies') && american.length > 5
    ? `${american.slice(0, -3)}y`
    : american.slice(0, -1);
}

/** Most words hold nothing that is spelled in two ways, which is told sooner than it is looked for at its place. */
function toAmerican(lower: string): string {
  let text = lower;
  if (text.includes('isation')) text = text.replace(/isation(s?)$/u, 'ization$1');
  if (text.startsWith('behaviour')) text = text.replace('behaviour', 'behavior');
  if (text.includes('ll')) text = text.replace(/^(mode|labe|signa)ll(ing|ed)$/u, '$1l$2');
  return text;
}
