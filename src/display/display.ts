import type { DisplayRule } from './display-rule.ts';
import { RULES } from './rules.ts';
import type { Segment } from './segment.ts';

/** The places at which some rule may hold; everything between them is passed over. */
const TRIGGERS = toTriggers();

/** Rules that hold at any such character share a class; the others look a few characters ahead. */
function toTriggers(): RegExp {
  const any = RULES.filter(({ goesOn }) => goesOn === undefined).map(({ starts }) => starts);
  const ahead = RULES.flatMap(({ starts, goesOn }) =>
    goesOn === undefined ? [] : [`[${starts}](?=${goesOn})`],
  );
  return new RegExp([`[${any.join('')}]`, ...new Set(ahead)].join('|'), 'gu');
}

/**
 * What readers see of a text as printed: the replacements of the table in `rules.ts`, and outside of them every
 * character as it was. The segments tile the text: each begins where the one before ends, the first at 0, the last
 * ends at `text.length`. Takes time linear in the text, whatever it holds.
 */
export function display(text: string): Segment[] {
  return displayRange(text, 0, text.length);
}

/** Says whether readers see every character of a text as it is printed, as they do of most titles. */
export function isShownAsPrinted(text: string): boolean {
  TRIGGERS.lastIndex = 0;
  return !TRIGGERS.test(text);
}

function displayRange(text: string, from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let printedTo = from;
  for (let at = nextTrigger(text, from, to); at < to; at = nextTrigger(text, at, to)) {
    const found = apply(text, at, to);
    if (found.length === 0) {
      // A Unicode pattern that starts within a character of two units would step back.
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    if (printedTo < at) segments.push(toVerbatim(text, printedTo, at));
    segments.push(...found);
    printedTo = at = found.at(-1)?.end ?? at;
  }
  if (printedTo < to) segments.push(toVerbatim(text, printedTo, to));
  return segments;
}

/** The segments that the first fitting rule makes of what begins at `at`; none where no rule fits. */
function apply(text: string, at: number, to: number): Segment[] {
  for (const rule of rulesAt(text.codePointAt(at) ?? 0)) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match === null || at + match[0].length > to) continue;
    const reading = rule.read(match);
    if (reading === null) continue;
    switch (reading.kind) {
      case 'segment':
        return [{ ...reading.segment, start: at, end: at + reading.length }];
      case 'unwrap': {
        const inside = at + match[0].indexOf(reading.inside, reading.before);
        const insideEnd = inside + reading.inside.length;
        return [
          { kind: 'text', text: '', verbatim: false, start: at, end: inside },
          ...displayRange(text, inside, insideEnd),
          { kind: 'text', text: '', verbatim: false, start: insideEnd, end: at + match[0].length },
        ];
      }
    }
  }
  return [];
}

const STARTS = RULES.map((rule) => ({ rule, starts: new RegExp(`[${rule.starts}]`, 'u') }));
const rulesByStart = new Map<number, readonly DisplayRule[]>();

/** The rules that may hold at a character, in their order: few, of which most texts ask again and again. */
function rulesAt(start: number): readonly DisplayRule[] {
  const known = rulesByStart.get(start);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(start);
  const rules = STARTS.filter(({ starts }) => starts.test(character)).map(({ rule }) => rule);
  rulesByStart.set(start, rules);
  return rules;
}

function nextTrigger(text: string, at: number, to: number): number {
  TRIGGERS.lastIndex = at;
  return TRIGGERS.exec(text)?.index ?? to;
}

function toVerbatim(text: string, start: number, end: number): Segment {
  return { kind: 'text', text: text.slice(start, end), verbatim: true, start, end };
}
