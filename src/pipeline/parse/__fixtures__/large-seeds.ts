import type { SeedFile } from '../../run-pipeline.ts';

const MANY = 10_000;
const ORDINARY =
  'The remaining text is an ordinary abstract: we train a policy with reinforcement learning, compare it with three baselines on two public benchmarks, and report the mean of five seeds together with its standard error.';

/** Titles, each with an abstract that makes parsers recurse or regular expressions step back. */
const DEEP: readonly (readonly [title: string, abstract: string])[] = [
  ['Ten Thousand Braces', `${'{'.repeat(MANY)} x ${'}'.repeat(MANY)}`],
  ['Ten Thousand Unclosed Braces', `${'{'.repeat(MANY)} ${ORDINARY}`],
  ['Ten Thousand Brackets', `${'['.repeat(MANY)} ${ORDINARY}`],
  ['Ten Thousand Parentheses', `${'('.repeat(MANY)} x ${')'.repeat(MANY)}`],
  ['Ten Thousand Quote Marks', `${'>'.repeat(MANY)} ${ORDINARY}`],
  ['Ten Thousand Stars', `${'*a_'.repeat(MANY)} ${ORDINARY}`],
  ['Ten Thousand Ticks', `${'`'.repeat(MANY)} ${ORDINARY}`],
  ['Ten Thousand Tags', `${'<b>'.repeat(MANY)} ${ORDINARY}`],
  ['Ten Thousand Dollar Signs', `${'$ '.repeat(MANY)}${ORDINARY}`],
  ['Ten Thousand Braces in a Formula', `$${'{'.repeat(MANY)}x${'}'.repeat(MANY)}$ ${ORDINARY}`],
  ['Two Thousand Fractions', `$${'\\frac{1}{'.repeat(2000)}x${'}'.repeat(2000)}$ ${ORDINARY}`],
  [
    'A Pattern That Makes Regular Expressions Slow',
    `${'a'.repeat(50_000)}!${' '.repeat(50_001)}${'\t'.repeat(1000)}x ${ORDINARY}`,
  ],
  ['Sixty Thousand Letters without a Space', 'w'.repeat(60_000)],
];

/** Hostile seeds that are too large to lie about as files: one line of five megabytes, and texts of deep nesting. */
export function makeLargeSeeds(): SeedFile[] {
  const longest = ORDINARY.repeat(Math.ceil(5_242_879 / ORDINARY.length)).slice(0, 5_242_879);
  return [
    toSeed('09-five-megabyte-line', [
      'A Paper Whose Abstract Is Five Megabytes Long',
      longest,
      '  • 2 authors\n·\nJun 6',
    ]),
    toSeed('37-deep-nesting', DEEP.flat()),
  ];
}

function toSeed(name: string, paragraphs: readonly string[]): SeedFile {
  const header = [
    'new',
    'Get trending papers in your email inbox!',
    'Subscribe',
    'Daily Papers',
    'byAK and the research community',
    'Nov 1',
  ];
  const text = [...header, ...toSentinel('Before', name), ...paragraphs, ...toSentinel('After', name)];
  return { file: `${name}.txt`, bytes: new TextEncoder().encode(`${text.join('\n\n')}\n`) };
}

/** A well-formed record that must come out whole, whatever stands beside it. */
function toSentinel(place: string, name: string): string[] {
  return [
    `Sentinel ${place} ${name.slice(0, 2)}: an Ordinary Paper That Must Survive`,
    `We study curriculum design in language-model reasoning. ${ORDINARY}`,
    '  • 4 authors\n·\nOct 5 2',
  ];
}
