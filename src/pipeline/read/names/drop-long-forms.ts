import type { Introduced } from '../../../model/facts.ts';
import { toCanonicalKey } from './canonical-key.ts';
import { isFieldShort } from './field-shorts.ts';
import { isPresentedTerm } from './find-candidates.ts';
import type { ReadText } from './read-text.ts';
import { FUNCTION_WORDS, isFieldTerm } from './word-lists.ts';

/** A long form is no second thing beside its short form, nor is a name that only sizes tell from another. */
export function dropLongForms(introduced: readonly Introduced[], text: ReadText): Introduced[] {
  const longs = (isAny: boolean): Set<string> =>
    new Set(
      text.abbreviations
        .filter((one) => isAny || !isFieldShort(one, text.document.title))
        .map(({ long }) => toCanonicalKey(long.text)),
    );
  const [all, named] = [longs(true), longs(false)];
  const names = introduced.map(({ name }) => name);
  const title = introduced.find(({ rule }) => rule === 'introduce-title')?.name;
  const isHead = (name: string): boolean => text.document.title.startsWith(`${name}:`);
  const head = title ?? names.find(isHead);
  return introduced.filter(
    ({ name, rule }) =>
      !(rule === 'introduce-title' ? all : named).has(toCanonicalKey(name)) &&
      !(
        isFieldTerm(name) &&
        !isPresented(name, text) &&
        !text.abbreviations.some((one) => one.short.text === name && !isFieldShort(one, text.document.title))
      ) &&
      !introduced.some(
        (other) => (other.name.endsWith(` ${name}`) && !isHead(name)) || isSizeOf(name, other.name, names),
      ) &&
      !(head !== undefined && isAlwaysWhole(head, name, text)) &&
      !(
        title !== undefined &&
        (isBegunBy(title, name) || isShortOf(name, title, text) || isEditionOf(name, title, names))
      ) &&
      !introduced.some(
        (other) =>
          other.name !== name &&
          (isSpeltFor(name, other.name, text) ||
            isSpeltByInitials(name, other.name) ||
            isMisprint(name, other.name, text) ||
            isLeadOf(name, other.expansion, text) ||
            isToldInTitle(name, other.name, text) ||
            (rule === 'introduce-title-definition' && other.name.startsWith(name) && !isHead(name))),
      ) &&
      !(
        rule === 'introduce-title' &&
        (isBeginning(name, text) ||
          introduced.some(
            (other) =>
              isInBracketOf(other.name, name, text) ||
              isSpeltInBracket(other.name, name, text) ||
              isTitleOf(other.name, name, text) ||
              isShortened(other.name, name),
          ))
      ),
  );
}

/** "We introduce SVG, a latent diffusion model". */
function isPresented(name: string, { lines }: ReadText): boolean {
  return lines.some(({ tokens }) =>
    tokens.some(({ text }, at) => text === name && isPresentedTerm(tokens, at)),
  );
}

/** `Zephrix-B` and `Zephrix-Large` are sizes of `Zephrix`; beside `Zephrix-T`, `Zephrix-S` is a kind of it. */
function isSizeOf(name: string, other: string, names: readonly string[]): boolean {
  return (
    name.startsWith(`${other}-`) &&
    names.every((one) => !one.startsWith(`${other}-`) || LETTERED_SIZE.test(one.slice(other.length)))
  );
}

/** "Zephrix 1.0" of the title's Zephrix, where no other edition is told. */
function isEditionOf(name: string, title: string, names: readonly string[]): boolean {
  const isEdition = (one: string): boolean =>
    one.startsWith(title) && /^[-\s]?v?\d+(?:\.\d+)*$/u.test(one.slice(title.length));
  return isEdition(name) && names.filter(isEdition).length === 1;
}

/** "Harbored Tide Compression", which the text goes on to call HTC. */
function isSpeltByInitials(name: string, other: string): boolean {
  const words = name.split(/[\s-]+/u);
  return words.length > 2 && /^\p{Lu}+$/u.test(other) && words.map((word) => word[0]).join('') === other;
}

/** The title's `Differential-Tide` is the abstract's `Diff-Tide`. */
function isShortened(name: string, titleName: string): boolean {
  const [short = '', ...rest] = name.split('-');
  const [long = '', ...titleRest] = titleName.split('-');
  return (
    rest.length > 0 &&
    short.length > 2 &&
    long.length > short.length &&
    long.startsWith(short) &&
    rest.join('-') === titleRest.join('-')
  );
}

const LETTERED_SIZE = /^-(?:X*[SL]|[BHG]|Ti|Tiny|Nano|Mini|Small|Medium|Base|Large|Huge|Giant)$/u;

/** "Just Zoom" is what capitals leave of the title's "Just Zoom In". */
function isBegunBy(title: string, name: string): boolean {
  return (
    title.startsWith(`${name} `) &&
    FUNCTION_WORDS.has(
      title
        .slice(name.length + 1)
        .split(' ')[0]
        ?.toLowerCase() ?? '',
    )
  );
}

/** "E2" is what a field's capitals leave of the title's "E2 TTS", which the abstract says too. */
function isShortOf(name: string, title: string, { document }: ReadText): boolean {
  return (
    title.startsWith(`${name} `) &&
    isFieldTerm(title.slice(name.length + 1)) &&
    document.abstract.includes(title)
  );
}

/** "Easy Tide Reader (E2 Tide)", "Easy Tide Agent, EaTi, a": the long form of another that is introduced. */
function isSpeltFor(name: string, other: string, { document }: ReadText): boolean {
  if (!/\s/u.test(name)) return false;
  const { abstract } = document;
  if (abstract.includes(`${name} (${other})`)) return true;
  const isSpelling = name[0]?.toUpperCase() === other[0]?.toUpperCase() && !/\s/u.test(other);
  if (isSpelling && TIES.some((tie) => abstract.includes(name + tie + other))) return true;
  if (isSpelling && TOLD.some((tie) => abstract.includes(other + tie + name))) return true;
  if (isNamedFurtherOn(name, other, abstract)) return true;
  return (
    abstract.includes(`${name}, ${other}, `) &&
    name[0] === other[0] &&
    toInitials(other).every((letter) => name.includes(letter))
  );
}

/** "Tide Guided" before "Harbor Learning Mesh (HLM)": words that the long form goes on from are no thing of their own. */
function isLeadOf(name: string, long: string | null, { document }: ReadText): boolean {
  if (long === null || !/\s/u.test(name)) return false;
  const { abstract } = document;
  return (
    abstract.includes(`${name} ${long}`) || (name.length > long.length && isOverlap(name, long, abstract))
  );
}

/** The name ends in the long form's beginning: "Tide Guided Harbor Learning" of "Harbor Learning Mesh". */
function isOverlap(name: string, long: string, abstract: string): boolean {
  const words = long.split(' ');
  return words.some((_, at) => {
    const head = words.slice(0, at + 1).join(' ');
    return at > 0 && name.endsWith(` ${head}`) && abstract.includes(name + long.slice(head.length));
  });
}

/** "Tidal Light Map for small doors, called TLMD": the words' first letters stand in the name that the same sentence gives. */
function isNamedFurtherOn(name: string, other: string, abstract: string): boolean {
  const initials = name
    .split(/[\s-]+/u)
    .map((word) => word[0]?.toUpperCase())
    .join('');
  if (!toInitials(other).join('').includes(initials)) return false;
  const at = abstract.indexOf(name);
  const to = abstract.indexOf(other, at + name.length);
  const between = at === -1 || to === -1 ? '' : abstract.slice(at + name.length, to);
  return between.length < 100 && !between.includes('. ') && NAMING.test(between);
}

const NAMING = /\b(?:named|termed|dubbed|called|namely|denoted)(?: as)? ["“']?$/u;

/** "Zephrix: A Tidal Light Framework": what the title's name is spelt out by. */
function isToldInTitle(name: string, other: string, { document }: ReadText): boolean {
  const { title } = document;
  if (!title.startsWith(`${other}:`) || /\s/u.test(other)) return false;
  if (!toInitials(other).includes(name[0] ?? '')) return false;
  const told = title.slice(other.length + 1).replace(/^\s(?:an?\s|the\s)?/iu, '');
  const at = told.indexOf(name);
  return (
    at !== -1 &&
    /^(?:\p{L}+-?\p{L}*(?:aware|based|driven|guided|al|ive|ic|ed) )?$/iu.test(told.slice(0, at)) &&
    !/^\p{L}/u.test(told.slice(at + name.length))
  );
}

/** What stands between a long form and its short form, and between a name and what spells it out. */
const TIES = [
  ', namely ',
  ' (or ',
  ', or ',
  ' or ',
  ', i.e., ',
  ', dubbed ',
  ', termed ',
  ', named ',
  ', called ',
];
const TOLD = [', a ', ', an ', ', ', ', the ', ', a novel ', ', or ', ' (', ': '];

function toInitials(name: string): string[] {
  return name.match(/\p{Lu}/gu) ?? [];
}

/** A title's "Harbor Tide" before "Model:" is the long form that the abstract shortens to HTM. */
function isBeginning(name: string, { abbreviations, document: { abstract } }: ReadText): boolean {
  return abbreviations.some(
    ({ long }) =>
      long.text.startsWith(`${name} `) ||
      (long.text.startsWith(`${name}-`) && !abstract.replaceAll(`${name}-`, '').includes(name)),
  );
}

/** "Sail with Tide Lamps (JointSail)": the abstract goes on with what stands in the bracket. */
function isInBracketOf(name: string, titleName: string, { document }: ReadText): boolean {
  return name !== titleName && document.abstract.includes(`${titleName} (${name})`);
}

/** The title's `HarborTide-Agent` is the abstract's "HarTide Agent (Harbor Tide Agent)". */
function isSpeltInBracket(name: string, titleName: string, { document: { abstract } }: ReadText): boolean {
  const at = name === titleName || abstract.includes(titleName) ? -1 : abstract.indexOf(`${name} (`);
  const inside = at === -1 ? '' : (abstract.slice(at + name.length + 2).split(')')[0] ?? '');
  return inside.length < 80 && toCanonicalKey(inside) === toCanonicalKey(titleName);
}

/** The title's "Harbor-Lantern" is the abstract's "Lantern" where the abstract never says the whole. */
function isTitleOf(name: string, titleName: string, { document }: ReadText): boolean {
  const isPart =
    titleName.endsWith(`-${name}`) ||
    titleName === `${name}-Bench` ||
    (titleName.startsWith(name) && /^[-\s]?v?\d+(?:\.\d+)?$/u.test(titleName.slice(name.length)));
  return isPart && !document.abstract.includes(titleName);
}

/** "Tide" where the text says "Tide yourself" or "Tide probe" each time, of the title's "Tide yourself:" or "Tide-Probe:". */
function isAlwaysWhole(head: string, name: string, { document: { abstract } }: ReadText): boolean {
  const rest = head.slice(name.length);
  if (!head.startsWith(name) || !/^[-\s]\p{L}/u.test(rest)) return false;
  const plain = (text: string): string => text.toLowerCase().replace(/^-/u, ' ');
  const said = abstract.split(name).slice(1);
  return said.length > 0 && said.every((one) => plain(one).startsWith(plain(rest)));
}

/** "our TDIE model" of a text that names TIDE: the same capitals in another order, once. */
function isMisprint(name: string, other: string, { document: { abstract } }: ReadText): boolean {
  const sorted = (text: string): string => [...text].sort().join('');
  return (
    /^\p{Lu}{4,}$/u.test(name) &&
    name.length === other.length &&
    sorted(name) === sorted(other) &&
    abstract.indexOf(other) < abstract.indexOf(name) &&
    abstract.split(name).length === 2
  );
}
