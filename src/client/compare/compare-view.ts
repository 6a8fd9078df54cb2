import type { ComparedResult, ComparedThing, Named, Said, Tie } from '../../model/compare.ts';
import type { RelationType } from '../../model/facts.ts';
import { verbOf } from '../../model/relation-verbs.ts';
import { makeElement } from '../graph/make-element.ts';
import { toAddress } from '../to-address.ts';
import { compareThings, type Comparison, type Shared } from './compare-things.ts';

type Content = readonly (Node | string)[];

const TYPES: readonly (readonly [RelationType, string])[] = [
  ['builds-on', 'Builds on'],
  ['compares-with', 'Compared with'],
  ['evaluated-on', 'Evaluated on'],
];

/** All that is said of things side by side, as sections; what they share stands before what sets them apart. */
export function toComparisonView(things: readonly ComparedThing[]): HTMLElement[] {
  const comparison = compareThings(things);
  const glance = toSection('At a glance', toGlance(things, comparison));
  const others = toOthers(things, comparison);
  if (things.length === 1) return [glance, ...(others === null ? [] : [toSection('Relations', others)])];
  const tell = things.some(({ relations, results }) => relations.length + results.length > 0);
  return [
    glance,
    toSection('Between them', toBetween(things, comparison)),
    ...(tell ? [toSection('Results on the same benchmarks', ...toResults(things, comparison))] : []),
    ...(tell ? [toSection('What they share', toTargets(things, comparison))] : []),
    ...(comparison.papers.length > 0
      ? [toSection('Papers that take up more than one', toPapers(things, comparison))]
      : []),
    ...(others === null ? [] : [toSection('What only one of them has', others)]),
  ];
}

function toSection(title: string, ...content: Content): HTMLElement {
  const section = makeElement('section', {}, makeElement('h2', {}, title), ...content);
  for (const table of section.querySelectorAll('.wide')) table.setAttribute('aria-label', title);
  return section;
}

function toGlance(things: readonly ComparedThing[], { topics }: Comparison): HTMLElement {
  const isShared = (path: string | null): boolean => path !== null && topics.has(path);
  return toTable(things, [
    ['What it is', (thing) => [thing.summary]],
    ['Kind', (thing) => [thing.kind]],
    ['Date', (thing) => [thing.when === '' ? toAbsent('undated') : thing.when]],
    [
      toOriginLabel(things),
      (thing) =>
        thing.origin.length === 0
          ? [
              toAbsent(
                thing.papers === null ? 'introduces nothing with a name' : 'no paper here introduces it',
              ),
            ]
          : [toList(thing.origin.map((named) => [toLink(named)]))],
    ],
    ['Papers here', (thing) => [thing.papers === null ? '' : String(thing.papers)]],
    ['Taken up', (thing) => [toList(countUses(thing).map((line) => [line]))]],
    [
      'Topics',
      (thing) => [
        toList(
          thing.topics.map((topic) => [
            isShared(topic[1]) ? makeElement('b', {}, toLink(topic)) : toLink(topic),
          ]),
        ),
      ],
    ],
  ]);
}

function toOriginLabel(things: readonly ComparedThing[]): string {
  const papers = things.filter(({ id }) => id.startsWith('paper:')).length;
  if (papers === 0) return 'Introduced by';
  return papers === things.length ? 'Introduces' : 'Introduces, or is introduced by';
}

const USES: readonly (readonly [test: (use: Tie) => boolean, label: string])[] = [
  [({ role }) => role === 'modifies', 'modify it'],
  [({ role }) => role === 'trains-with', 'train with it'],
  [({ role }) => role === 'base-model', 'start from it'],
  [
    ({ type, role }) => type === 'builds-on' && (role === null || role === 'component' || role === 'data'),
    'use it',
  ],
  [({ outcome }) => outcome === 'better', 'report better than it'],
  [({ outcome }) => outcome === 'worse', 'report worse than it'],
  [
    ({ type, outcome }) => type === 'compares-with' && (outcome === null || outcome === 'similar'),
    'compare with it',
  ],
  [({ type }) => type === 'evaluated-on', 'are measured on it'],
];

/** How many papers do what with a thing. */
function countUses({ uses }: ComparedThing): string[] {
  return USES.flatMap(([test, label]) => {
    const count = new Set(uses.filter(test).map(({ paper }) => paper)).size;
    return count === 0 ? [] : [`${count} ${label}`];
  });
}

function toBetween(things: readonly ComparedThing[], { between }: Comparison): HTMLElement {
  if (between.length === 0)
    return makeElement('p', { class: 'absent' }, 'No abstract here relates one of them to another.');
  const rows = between.flatMap(({ from, to, ties }) =>
    ties.map((tie) => [
      toName(things[from]),
      ` ${toVerb(tie)} `,
      toName(things[to]),
      ' ',
      toEvidence(tie.said),
    ]),
  );
  return toList(rows, 'rows');
}

function toResults(things: readonly ComparedThing[], { results }: Comparison): Content {
  if (results.length === 0)
    return [makeElement('p', { class: 'absent' }, 'No benchmark on which two of them report a number.')];
  const rows = results.map(({ name, metric, kind, cells }): Row => [
    [
      toLink(name),
      makeElement(
        'span',
        { class: 'n' },
        ` ${[metric, kind === 'gain' ? 'gain' : ''].filter(Boolean).join(', ')}`,
      ),
    ],
    (_, place) => toNumbers(cells[place] ?? []),
  ]);
  const note =
    'As the papers’ abstracts claim them, of systems and settings that differ: no ranking. Gains are differences and never stand with scores.';
  return [makeElement('p', { class: 'note' }, note), toTable(things, rows)];
}

function toNumbers(results: readonly ComparedResult[]): Content {
  if (results.length === 0) return [toAbsent('no number')];
  return [
    toList(
      results.map(({ value, system, said }) => [
        makeElement('b', { class: 'value' }, value),
        makeElement('span', { class: 'n wraps' }, system === '' ? '' : ` ${system}`),
        ' ',
        toEvidence(said),
      ]),
    ),
  ];
}

function toTargets(things: readonly ComparedThing[], { targets }: Comparison): HTMLElement {
  if (targets.length === 0)
    return makeElement(
      'p',
      { class: 'absent' },
      'Nothing that two of them build on, compare with or are measured on.',
    );
  return toTable(
    things,
    targets.map((row) => toTieRow(row)),
  );
}

function toPapers(things: readonly ComparedThing[], { papers }: Comparison): HTMLElement {
  return toTable(
    things,
    papers.map((row) => toTieRow(row)),
    'of-papers',
  );
}

function toTieRow({ name, cells }: Shared<Tie & { readonly said: Said }>): Row {
  return [
    [toLink(name)],
    (_, place) => {
      const ties = cells[place] ?? [];
      return ties.length === 0
        ? [toAbsent('—')]
        : [toList(ties.map((tie) => [toVerb(tie), ' ', toEvidence(tie.said)]))];
    },
  ];
}

/** `null` where none of them has anything of its own. */
function toOthers(things: readonly ComparedThing[], { others }: Comparison): HTMLElement | null {
  const rows = TYPES.flatMap(([type, label]): Row[] => {
    const lists = others.map((ties) => ties.filter((tie) => tie.type === type));
    if (lists.every((ties) => ties.length === 0)) return [];
    return [
      [
        [makeElement('span', { class: `rel rel-${type}` }, label)],
        (_, place) => {
          const ties = lists[place] ?? [];
          return ties.length === 0
            ? [toAbsent('nothing else')]
            : [toList(ties.map((tie) => [toLink(tie.name), ' ', toNote(tie), ' ', toEvidence(tie.said)]))];
        },
      ],
    ];
  });
  return rows.length === 0 ? null : toTable(things, rows);
}

/** A row's head, and what stands in the column of a thing. */
type Row = readonly [head: string | Content, cell: (thing: ComparedThing, place: number) => Content];

function toTable(things: readonly ComparedThing[], rows: readonly Row[], name = ''): HTMLElement {
  const heads = things.map((thing) => makeElement('th', { scope: 'col' }, toName(thing)));
  const body = rows.map(([head, cell]) =>
    makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row' }, ...(typeof head === 'string' ? [head] : head)),
      ...things.map((thing, place) => makeElement('td', {}, ...cell(thing, place))),
    ),
  );
  const table = makeElement(
    'table',
    { class: `compared ${name}` },
    makeElement('thead', {}, makeElement('tr', {}, makeElement('td', {}), ...heads)),
    makeElement('tbody', {}, ...body),
  );
  table.style.setProperty('--things', String(things.length));
  return makeElement('div', { class: 'wide', tabindex: '0', role: 'region' }, table);
}

function toList(items: readonly Content[], name = 'lines'): HTMLElement {
  return makeElement('ul', { class: name }, ...items.map((item) => makeElement('li', {}, ...item)));
}

function toName(thing: ComparedThing | undefined): HTMLElement {
  return makeElement('a', { href: toAddress(thing?.path ?? '/') }, thing?.name ?? '');
}

function toLink([label, path]: Named): Node {
  return path === null ? document.createTextNode(label) : makeElement('a', { href: toAddress(path) }, label);
}

function toVerb({ type, role, outcome }: Tie): string {
  return verbOf({
    type,
    roles: role === null ? [] : [role],
    outcomes: outcome === null ? [] : [outcome],
  });
}

function toNote(tie: Tie): HTMLElement {
  return makeElement('span', { class: 'n' }, tie.role === null && tie.outcome === null ? '' : toVerb(tie));
}

function toAbsent(text: string): HTMLElement {
  return makeElement('span', { class: 'absent' }, text);
}

/** The sentence behind a statement, opened in place as on every page. */
function toEvidence({ words, title, path }: Said): HTMLElement {
  return makeElement(
    'details',
    { class: 'evidence' },
    makeElement(
      'summary',
      { title: 'The sentence behind this' },
      makeElement('span', { class: 'unseen' }, 'Evidence'),
      makeElement('b', { 'aria-hidden': 'true' }, '“'),
    ),
    makeElement(
      'blockquote',
      {},
      makeElement('q', {}, words),
      ' ',
      makeElement('a', { href: toAddress(path) }, title),
    ),
  );
}
