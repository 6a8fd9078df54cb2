import type { Availability } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import { spanIn } from '../document.ts';
import type { Reading } from '../reading.ts';
import { THING_RULES } from './availability-rules.ts';
import type { PrintedUrl } from './find-code-urls.ts';
import { findPrintedUrls, isOwn } from './find-code-urls.ts';
import { beginningOf, openRules } from './open-rules.ts';

/** Finds what the abstract says can be had of the work: linked by an address, stated, or promised. */
export function findAvailability(reading: Reading): Availability[] {
  const found: Availability[] = [];
  const urls = findPrintedUrls(reading.document).filter(isOwn);
  for (const sentence of new Set([...reading.own, ...urls.map((url) => url.sentence)]))
    found.push(...findIn(sentence, urls.find((url) => url.sentence === sentence) ?? null));
  return withoutRepeats(found);
}

function findIn(sentence: Sentence, link: PrintedUrl | null): Availability[] {
  const text = beginningOf(sentence);
  const offer = openRules(sentence).offers.find(({ pattern }) => pattern.test(text));
  if (offer === undefined && link === null) return [];
  const clause = offer ? clauseAround(text, offer.pattern) : text;
  const words = clause.replace(/https?:\S+/gu, '');
  const things = THING_RULES.filter(({ pattern }) => pattern.test(words)).map(({ what }) => what);
  const whats = things.length > 0 ? things : link ? [kindOfAddress(link.url)] : [];
  const how = offer?.how === 'promised' ? 'promised' : link ? 'linked' : (offer?.how ?? 'stated');
  return whats.map((what) => ({
    what,
    how,
    url: link?.url ?? null,
    evidence: sentence.text,
    at: spanIn(sentence, 0, sentence.text.length),
    rule: offer?.id ?? 'address',
  }));
}

/** The part of a sentence that makes the offer, so that what the rest speaks of isn't offered. */
function clauseAround(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (match === null) return text;
  const from = Math.max(text.lastIndexOf(';', match.index), text.lastIndexOf('. ', match.index)) + 1;
  const end = text
    .slice(match.index + match[0].length)
    .search(
      /;|, (?:which|to|while|where|enabling|providing|establishing|with)\b|\b(?:to (?:facilitate|support|foster|promote|encourage|enable|advance)|for (?:future|further|reproducib\w*|the community))/u,
    );
  return text.slice(from, end < 0 ? undefined : match.index + match[0].length + end);
}

function kindOfAddress(url: string): Availability['what'] {
  if (/github\.com|gitlab|bitbucket|4open/iu.test(url)) return 'code';
  if (/huggingface\.co\/datasets|zenodo|kaggle/iu.test(url)) return 'data';
  return /huggingface\.co\/(?!spaces)/iu.test(url) ? 'weights' : 'page';
}

/** One thing is offered once: what is linked says more than what is stated, and that more than what is promised. */
function withoutRepeats(found: readonly Availability[]): Availability[] {
  const order: readonly Availability['how'][] = ['linked', 'stated', 'promised'];
  const best = new Map<string, Availability>();
  for (const one of found) {
    const known = best.get(one.what);
    if (known === undefined || order.indexOf(one.how) < order.indexOf(known.how)) best.set(one.what, one);
  }
  return [...best.values()];
}
