import { toPlainText } from '../../display/plain-text.ts';
import type { ListFile } from '../../model/list-file.ts';
import type { Entity, LinkedPaper, Organization, Wiki } from '../../model/wiki.ts';
import { selectGist } from '../gist.ts';
import { findPapers } from '../select-entity.ts';
import { type NameSection, selectEntities } from '../select-pages.ts';
import { newestFirst } from '../timeline.ts';
import { KIND_LABELS, toCountText, toDateText } from '../words.ts';
import { type ListItem, toListFile } from './to-list-file.ts';

type Values = readonly (readonly [id: string, label: string])[];

const TOPIC = { key: 'topic', label: 'Topic' };
const YEAR = { key: 'year', label: 'Year', newestFirst: true };
const ORGANIZATION = { key: 'organization', label: 'Organization' };
const CODE = { key: 'code', label: 'Code' };
const HAS_CODE: Values = [['yes', 'has an address']];

/** How long what a thing is may be beside its name. */
export const LONGEST_NOTE = 110;

/** All papers, the newest first. */
export function toPapersFile(wiki: Wiki): ListFile {
  const sorts = [
    { key: 'newest', label: 'newest first', by: 0, descending: true },
    { key: 'oldest', label: 'oldest first', by: 0, descending: false },
    { key: 'title', label: 'title', by: null, descending: false },
    { key: 'discussed', label: 'most discussed', by: 1, descending: true },
  ];
  const filters = [TOPIC, { key: 'contribution', label: 'Contribution' }, YEAR, ORGANIZATION, CODE];
  const papers = [...wiki.papers.values()].sort(newestFirst);
  return toListFile(
    { noun: ['paper', 'papers'], filters, sorts },
    papers.map((paper) => toPaperItem(paper, wiki)),
  );
}

/** The named things of a section, most written about first. */
export function toNamesFile(wiki: Wiki, section: NameSection): ListFile {
  const sorts = [
    { key: 'papers', label: 'most papers', by: 0, descending: true },
    { key: 'name', label: 'name', by: null, descending: false },
    { key: 'newest', label: 'newest first', by: 1, descending: true },
    { key: 'oldest', label: 'oldest first', by: 1, descending: false },
  ];
  const numbers = { key: 'numbers', label: 'Results' };
  const last = section === 'methods' ? CODE : numbers;
  const filters = [{ key: 'kind', label: 'Kind' }, TOPIC, YEAR, ORGANIZATION, last];
  const noun =
    section === 'methods'
      ? (['name', 'names'] as const)
      : (['benchmark or dataset', 'benchmarks and datasets'] as const);
  const items = selectEntities(wiki, section).map((entity) => toEntityItem(entity, wiki));
  return toListFile({ noun, filters, sorts }, items);
}

/** All organizations, those with most papers first. */
export function toOrganizationsFile(wiki: Wiki): ListFile {
  const sorts = [
    { key: 'papers', label: 'most papers', by: 0, descending: true },
    { key: 'name', label: 'name', by: null, descending: false },
  ];
  const items = selectOrganizations(wiki).map((organization) => toOrganizationItem(organization, wiki));
  return toListFile({ noun: ['organization', 'organizations'], filters: [TOPIC, YEAR, CODE], sorts }, items);
}

/** All organizations, those with most papers first. */
export function selectOrganizations({ organizations }: Wiki): Organization[] {
  return [...organizations.values()].sort(
    (a, b) => b.papers.length - a.papers.length || (a.name < b.name ? -1 : 1),
  );
}

function toPaperItem(linked: LinkedPaper, wiki: Wiki): ListItem {
  const { paper, path } = linked;
  const comments = paper.commentCount ?? 0;
  const cells = [
    paper.date === null ? 'undated' : toDateText(paper.date),
    paper.organization?.name ?? '',
    comments > 0 ? toCountText(comments, 'comment') : '',
  ].filter((cell) => cell !== '');
  const title = toPlainText(paper.title);
  const keys = [paper.date?.iso ?? '', comments];
  return { label: title, path, cells, values: toPaperValues([linked], wiki), keys };
}

function toEntityItem(entity: Entity, wiki: Wiki): ListItem {
  const { kind, year, papers, path, results, otherResults } = entity;
  const name = toPlainText(entity.name);
  const introducedBy = findPapers(entity.introducedBy, wiki);
  const numbers = results.length + otherResults.length;
  return {
    label: name,
    path,
    cells: [
      KIND_LABELS[kind],
      toPlainText(selectGist(entity, wiki, LONGEST_NOTE)),
      year?.toString() ?? '',
      papers.length.toString(),
    ],
    values: {
      ...toPaperValues(introducedBy, wiki),
      topic: toTopicValues(entity.topics, wiki).topic,
      kind: [[kind, KIND_LABELS[kind]]],
      year: year === null ? [] : [[String(year), String(year)]],
      numbers: numbers > 0 ? [['yes', 'has numbers']] : [],
    },
    keys: [papers.length, year ?? ''],
  };
}

function toOrganizationItem({ name, path, papers }: Organization, wiki: Wiki): ListItem {
  return {
    label: name,
    path,
    cells: [toCountText(papers.length, 'paper')],
    values: toPaperValues(findPapers(papers, wiki), wiki),
    keys: [papers.length],
  };
}

/** What papers give to narrow by, each value once. */
function toPaperValues(papers: readonly LinkedPaper[], wiki: Wiki): Record<string, Values> {
  const ids = papers.flatMap(({ facts }) => facts.topics.map(({ id }) => id));
  const years = papers.flatMap(({ paper }) => paper.date?.year ?? []);
  const organizations = papers.flatMap(({ paper }) => paper.organization ?? []);
  return {
    ...toTopicValues(ids, wiki),
    year: toDistinct(years.map((year) => [String(year), String(year)])),
    organization: toDistinct(organizations.map(({ handle, name }) => [handle.toLowerCase(), name])),
    code: papers.some(({ facts }) => facts.codeUrls.length > 0) ? HAS_CODE : [],
  };
}

/** Topics with all that are broader; kinds of contribution apart. */
function toTopicValues(ids: readonly string[], wiki: Wiki): { topic: Values; contribution: Values } {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const broader of wiki.topics.get(id)?.topic.broader ?? []) add(broader);
  };
  ids.forEach(add);
  const topics = [...all].flatMap((id) => wiki.topics.get(id)?.topic ?? []);
  const toValues = (isContribution: boolean): Values =>
    topics
      .filter(({ facet }) => (facet === 'contribution') === isContribution)
      .map(({ id, label }) => [id, label]);
  return { topic: toValues(false), contribution: toValues(true) };
}

function toDistinct(values: Values): Values {
  return [...new Map(values)];
}
