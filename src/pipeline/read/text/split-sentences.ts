/** Abbreviations after which a sentence goes on, whatever follows. */
const NEVER_ENDS = new Set(
  'e.g i.e vs cf eg ie viz w.r.t wrt fig figs eq eqs sec secs tab ref refs no nos vol dr mr mrs prof st approx ca resp incl esp ver al a.k.a aka i.i.d s.t dept univ'.split(
    ' ',
  ),
);
/** Abbreviations of that list which do end a sentence where a word follows that usually begins one. */
const MAY_END = new Set(['al', 'no', 'i.i.d', 'resp', 'st', 'ref', 'tab', 'sec', 'ver']);
/** Words that begin sentences and are no names, so that "Appendix B. We" and "Smith et al. The" end before them. */
const STARTERS = new Set(
  'We The This These Those Our In It Its To For However Moreover Furthermore Additionally Further Thus Hence Therefore Finally First Second Third Specifically Extensive Experiments Experimental Code Project Here There They By With While When Although Despite Based Using Through Given On As At An And But Such Both Unlike Instead Notably Importantly Results Besides Meanwhile Empirically Also From Nevertheless Building Previous Motivated Recent Recently Existing'.split(
    ' ',
  ),
);
const LONGEST_BRACKET = 300;
/** A sentence's last mark with the quotes and brackets that close after it. */
const END = /(?<![.!?])[.!?]+["'”’)\]}]*(?=\s|$)|(?<![.!?])[.!?](?=[A-Z][a-z]+,?\s)|[。！？]+[」』）]*/gu;

/** Finds where the sentences of a text stand, without the white space around them. Linear in the text's length. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  const inBrackets = findBrackets(text);
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match.index < start || end <= start || inBrackets(match.index)) continue;
    if (!endsSentence(text, { start, mark: match.index, end })) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function endsSentence(text: string, at: { start: number; mark: number; end: number }): boolean {
  const mark = text[at.mark];
  const next = skipSpace(text, at.end);
  if (next >= text.length || (mark !== '.' && mark !== '!' && mark !== '?')) return true;
  const follower = /[\p{L}\p{N}'-]*/uy;
  follower.lastIndex = next;
  const nextWord = follower.exec(text)?.[0] ?? '';
  if (next === at.end) return STARTERS.has(nextWord) && /[\p{Ll}\d)%]/u.test(text[at.mark - 1] ?? '');
  const before = lastToken(text, at.start, at.mark);
  if (mark !== '.') return !/^[\p{Ll},;:)]/u.test(text.slice(next, next + 1));
  if (isListMarker(text, at, before)) return false;
  const word = before.replace(/^[("'“‘[{]+/u, '').toLowerCase();
  if (NEVER_ENDS.has(word))
    return (MAY_END.has(word) || /^\p{Lu}{2,}$/u.test(before)) && STARTERS.has(nextWord);
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return STARTERS.has(nextWord);
  if (/^[\p{Ll}]/u.test(nextWord)) return /[\p{L}\p{N}]{3}$|[)\]%$}]$/u.test(before) && before !== 'etc';
  return !/^[,;:)]/u.test(text.slice(next, next + 1));
}

/** A number or letter that begins an item of a list: "1. We show ... 2. We prove ...". */
function isListMarker(
  text: string,
  { start, mark }: { start: number; mark: number },
  before: string,
): boolean {
  if (!/^\(?(?:\d{1,2}|[ivx]{1,4})$/u.test(before)) return false;
  const lead = text.slice(Math.max(start, mark - before.length - 3), mark - before.length).trimEnd();
  return lead === '' || /[:;,.]$/u.test(lead);
}

function lastToken(text: string, start: number, end: number): string {
  const stop = Math.max(start, end - 40);
  let from = end;
  while (from > stop && !/\s/u.test(text[from - 1] ?? ' ')) from--;
  return text.slice(from, end);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
  return at;
}

/** Says of a place whether it stands in round or square brackets that close soon; unclosed brackets count for nothing. */
function findBrackets(text: string): (at: number) => boolean {
  const open: number[] = [];
  const closed: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[()[\]]/gu)) {
    if (match[0] === '(' || match[0] === '[') open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined && open.length === 0) closed.push({ start, end: match.index });
    }
  }
  const spans = closed.filter(({ start, end }) => end - start <= LONGEST_BRACKET);
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    return (spans[next]?.start ?? Infinity) < at;
  };
}
