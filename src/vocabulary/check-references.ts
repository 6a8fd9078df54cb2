import { foldName } from '../model/fold.ts';
import { toIssue, type Issue, type Place } from '../model/issues.ts';
import type { KnownName, Topic, TopicCues, Vocabulary } from '../model/vocabulary.ts';

/** Finds where one of a topic's keys, or a name, was written. */
export interface Places {
  readonly ofTopic: (topic: Topic, key: string) => Place;
  readonly ofName: (name: KnownName) => Place;
}

/** Checks what entries say of each other: parents and references that exist, no cycles, no alias with two owners. */
export function checkReferences(vocabulary: Vocabulary, places: Places): Issue[] {
  return [
    ...[...vocabulary.topics.values()].flatMap((topic) => checkTopic(topic, vocabulary, places)),
    ...[...vocabulary.cues].flatMap(([id, cues]) => checkCues(id, cues, vocabulary)),
    ...findCycles(vocabulary).map((cycle) => toCycleIssue(cycle, vocabulary, places)),
    ...vocabulary.names.flatMap((name) => checkName(name, vocabulary, places)),
    ...checkAliases(vocabulary, places),
  ];
}

function checkCues(id: string, { file, yields }: TopicCues, { topics }: Vocabulary): Issue[] {
  return yields
    .filter((other) => !topics.has(other))
    .map((other) =>
      toIssue(
        'topic-reference-missing',
        { file },
        {
          happened: `The cues of "${id}" name "${other}" under \`yields\`, and there is no such topic.`,
          remedy: `Add \`topics/${other}.mdx\`, or correct the id.`,
        },
      ),
    );
}

function checkTopic(topic: Topic, { topics, names }: Vocabulary, { ofTopic }: Places): Issue[] {
  const missingParents = topic.broader.filter((id) => !topics.has(id));
  const references = (['related', 'before', 'differs'] as const).flatMap((key) =>
    (key === 'differs' ? Object.keys(topic.differs) : topic[key])
      .filter((id) => !topics.has(id))
      .map((id) => ({ key, id })),
  );
  const issues = missingParents.map((id) =>
    toIssue('topic-parent-missing', ofTopic(topic, 'broader'), {
      happened: `The topic "${topic.id}" stands below "${id}", and there is no such topic.`,
      remedy: `Add \`topics/${id}.mdx\`, or correct the id under \`broader\`.`,
    }),
  );
  for (const { key, id } of references)
    issues.push(
      toIssue('topic-reference-missing', ofTopic(topic, key), {
        happened: `The topic "${topic.id}" names "${id}" under \`${key}\`, and there is no such topic.`,
        remedy: `Add \`topics/${id}.mdx\`, or correct the id.`,
      }),
    );
  if (topic.method !== null && !names.some((name) => name.name === topic.method))
    issues.push(
      toIssue('topic-reference-missing', ofTopic(topic, 'method'), {
        happened: `The topic "${topic.id}" says that it is the method "${topic.method}", which is no known name.`,
        remedy: 'Add the name to `names.yml`, or correct it; it must be written exactly as there.',
      }),
    );
  return issues;
}

function checkName(name: KnownName, { topics, names }: Vocabulary, { ofName }: Places): Issue[] {
  const place = ofName(name);
  const issues = name.topics
    .filter((id) => !topics.has(id))
    .map((id) =>
      toIssue('name-reference-missing', place, {
        happened: `The name "${name.name}" belongs to the topic "${id}", and there is no such topic.`,
        remedy: `Add \`topics/${id}.mdx\`, or correct the id under \`topics\`.`,
      }),
    );
  const { family } = name;
  if (family !== null && !names.some((other) => other.name === family && other !== name))
    issues.push(
      toIssue('name-reference-missing', place, {
        happened: `The name "${name.name}" is of the family "${family}", which is no known name.`,
        remedy: 'Add an entry for the family, or correct `family`; it must be written exactly as there.',
      }),
    );
  return issues;
}

/** Finds each ring of topics that stand below themselves, told once, from its first id. */
function findCycles({ topics }: Vocabulary): [string, ...string[]][] {
  const cycles: [string, ...string[]][] = [];
  const done = new Set<string>();
  const visit = (id: string, path: string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) cycles.push([id, ...path.slice(start + 1)]);
    if (start >= 0 || done.has(id)) return;
    for (const parent of topics.get(id)?.broader ?? []) if (topics.has(parent)) visit(parent, [...path, id]);
    done.add(id);
  };
  for (const id of topics.keys()) visit(id, []);
  return cycles;
}

function toCycleIssue(
  cycle: readonly [string, ...string[]],
  { topics }: Vocabulary,
  { ofTopic }: Places,
): Issue {
  const first = topics.get(cycle[0]);
  if (first === undefined)
    throw new Error(`The ring of topics begins with "${cycle[0]}", which is no topic.`);
  return toIssue('topic-cycle', ofTopic(first, 'broader'), {
    happened: `Topics stand below themselves: ${[...cycle, cycle[0]].join(' → ')}.`,
    remedy: 'Take one of these out of the `broader` of the one before it.',
  });
}

interface Claim {
  readonly owner: Topic | KnownName;
  readonly label: string;
  readonly alias: string;
  readonly place: () => Place;
}

/**
 * Two owners may not claim one spelling, but for a topic and a name of its own: the name that it is as a method, or one
 * that belongs to it, as MCTS does to tree search. There the name is what the spelling leads to.
 */
function checkAliases(vocabulary: Vocabulary, places: Places): Issue[] {
  const claims = new Map<string, Claim>();
  const issues: Issue[] = [];
  for (const claim of [...toNameClaims(vocabulary, places), ...toTopicClaims(vocabulary, places)]) {
    const key = foldName(claim.alias);
    const other = claims.get(key);
    if (other === undefined) claims.set(key, claim);
    else if (other.owner !== claim.owner && !isOwnName(claim.owner, other.owner))
      issues.push(
        toIssue('alias-claimed-twice', claim.place(), {
          happened: `"${claim.alias}" is claimed by ${claim.label}, and by ${other.label} as "${other.alias}"; the two read the same.`,
          remedy: 'Leave it to one of them.',
        }),
      );
  }
  return issues;
}

function isOwnName(topic: Topic | KnownName, name: Topic | KnownName): boolean {
  if (!('facet' in topic) || 'facet' in name) return false;
  return topic.method === name.name || name.topics.includes(topic.id);
}

function toNameClaims({ names }: Vocabulary, { ofName }: Places): Claim[] {
  return names.flatMap((name) => {
    const spellings = [name.name, ...(name.expansion === null ? [] : [name.expansion]), ...name.aliases];
    const claim = { owner: name, label: `the name "${name.name}"`, place: () => ofName(name) };
    return spellings.map((alias) => ({ ...claim, alias }));
  });
}

function toTopicClaims({ topics }: Vocabulary, { ofTopic }: Places): Claim[] {
  return [...topics.values()].flatMap((topic) => {
    const spellings = [
      ...topic.aliases.map((alias) => ['aliases', alias] as const),
      ['label', topic.label] as const,
    ];
    const claim = { owner: topic, label: `the topic "${topic.id}"` };
    return spellings.map(([key, alias]) => ({ ...claim, alias, place: () => ofTopic(topic, key) }));
  });
}
