import type { SeedReader } from '../seed-reader.ts';
import { toListing, unreadable, type LooseRecord } from './loose-record.ts';
import { toReadingOrder } from './person-name.ts';

/** RIS, as Zotero, Semantic Scholar and publishers write it: a tag a line, from `TY` to `ER`. */
export const RIS: SeedReader = {
  name: 'RIS',
  recognizes: (text) => /^\s*TY {1,2}-/u.test(text),
  read: (text, file) => {
    const records = toTagged(text).map(({ tags, line, ended }) =>
      ended
        ? { value: toLoose(tags, line), issues: [] }
        : unreadable({ file, line }, 'its end, a line "ER  -", is missing'),
    );
    return toListing(records, { file, taken: null });
  },
};

interface Tagged {
  readonly line: number;
  readonly tags: Map<string, string[]>;
  ended: boolean;
}

const TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u;

/** A line without a tag goes on with the text of the line above. A record that ends no other begins has no end. */
function toTagged(text: string): Tagged[] {
  const records: Tagged[] = [];
  let values: string[] | null = null;
  text.split(/\r\n|\n|\r/u).forEach((line, index) => {
    const [, tag, value = ''] = TAG.exec(line) ?? [];
    if (tag === 'TY') records.push({ line: index + 1, tags: new Map(), ended: false });
    const record = records.at(-1);
    if (record === undefined || record.ended) return;
    if (tag === undefined) {
      if (values !== null && line.trim() !== '') values.push(`${values.pop() ?? ''} ${line.trim()}`);
      return;
    }
    if (tag === 'ER') record.ended = true;
    values = record.tags.get(tag) ?? [];
    values.push(value.trim());
    record.tags.set(tag, values);
  });
  return records;
}

function toLoose(tags: ReadonlyMap<string, readonly string[]>, line: number): LooseRecord {
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  const one = (...names: string[]) => all(...names).find((value) => value !== '') ?? '';
  return {
    line,
    title: one('TI', 'T1'),
    abstract: one('AB', 'N2'),
    authors: all('AU', 'A1').map(toReadingOrder),
    date: one('DA', 'PY', 'Y1'),
    // Zotero puts the number of arXiv into notes, the number of a report or the call number.
    ids: [
      ...all('DO'),
      ...all('N1', 'M1', 'M3', 'C1', 'AN', 'CN', 'SN').filter((value) => /arxiv/iu.test(value)),
    ],
    links: all('UR', 'L1', 'L2', 'L3', 'L4', 'LK').flatMap((value) => value.split(/\s*;\s*(?=https?:)/u)),
  };
}
