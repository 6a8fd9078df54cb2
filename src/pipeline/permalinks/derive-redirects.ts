import type { Moves, PublishedAddress, Redirect } from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Entity, EntityId, Wiki } from '../../model/wiki.ts';
import { toKeySlug } from '../link/name-table.ts';
import { followRedirects } from './parse-moves.ts';

/** Where names have pages, and where they stand on papers' pages until they do. */
const NAME_ADDRESS = /^\/(?:(methods|benchmarks)\/([^/#]+)\/|papers\/[^/#]+\/#name-([^#]+))$/u;

/**
 * Finds out by itself where published names went, so that nobody has to write it down: one more paper may give a name a
 * page of its own or make a benchmark of what was taken for a method, and a new alias joins two names. What the wiki
 * can't tell, or people have spoken of, is left out.
 */
export function deriveRedirects(
  published: readonly PublishedAddress[],
  moves: Moves,
  wiki: Wiki,
): Redirect[] {
  const spoken = new Set([
    ...moves.redirects.map(({ from }) => from),
    ...moves.withdrawn.map(({ address }) => address),
  ]);
  const find = toFinder(wiki);
  return published.flatMap(({ address, line }) => {
    const list = findList(address, moves, wiki);
    if (list !== null && !spoken.has(address))
      return [{ from: address, to: list, why: 'The list went with its topic.', line }];
    const name = toName(address);
    if (name === null || spoken.has(address) || stands(address, name, wiki)) return [];
    const to = find(name.id);
    if (to === null || to === address) return [];
    return [{ from: address, to, why: 'What goes by this name stands there now.', line }];
  });
}

/** Where the list of a topic's papers is whose topic moved or was withdrawn; `null` for any other address. */
function findList(address: SitePath, { redirects, withdrawn }: Moves, wiki: Wiki): SitePath | null {
  const [, topic] = /^(\/topics\/[^/#]+\/)papers\/$/u.exec(address) ?? [];
  if (topic === undefined) return null;
  if (withdrawn.some((one) => one.address === topic)) return topic as SitePath;
  if (!redirects.some(({ from }) => from === topic)) return null;
  const to = followRedirects(topic as SitePath, redirects);
  const [, id = ''] = /^\/topics\/([^/#]+)\/$/u.exec(to ?? '') ?? [];
  return to !== null && wiki.topics.has(id) ? `${to}papers/` : to;
}

interface PublishedName {
  readonly section: string | null;
  readonly id: EntityId;
}

function toName(address: SitePath): PublishedName | null {
  const [, section = null, page, part] = NAME_ADDRESS.exec(address) ?? [];
  const id = page ?? part;
  return id === undefined ? null : { section, id: id as EntityId };
}

/** A topic that is a method has a page that leads on at its method's address, so that address stands too. */
function stands(address: SitePath, { section, id }: PublishedName, wiki: Wiki): boolean {
  const entity = wiki.entities.get(id);
  if (section === null) return entity?.path === address;
  if (wiki.homonyms.get(id)?.path === address) return true;
  return entity !== undefined && entity.hasPage && sectionOf(entity) === section;
}

function sectionOf({ kind }: Entity): string {
  return kind === 'method' || kind === 'model' ? 'methods' : 'benchmarks';
}

/** Finds the place of a name by its id: its own, else that of the one thing that is also called so. */
function toFinder(wiki: Wiki): (id: EntityId) => SitePath | null {
  const called = new Map<string, Set<SitePath>>();
  for (const { path, name, expansion, variants, known } of wiki.entities.values())
    for (const spelling of [name, expansion ?? name, ...variants.keys(), ...(known?.aliases ?? [])]) {
      const slug = toKeySlug(spelling);
      called.set(slug, (called.get(slug) ?? new Set()).add(path));
    }
  return (id) => {
    const own = wiki.entities.get(id)?.path ?? wiki.homonyms.get(id)?.path;
    if (own !== undefined) return own;
    const [first, ...others] = called.get(id) ?? [];
    return first === undefined || others.length > 0 ? null : first;
  };
}
