import { getNodeValue, parseTree, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';

import { isRecord } from '../../../model/front-matter.ts';
import type { Outcome } from '../../../model/issues.ts';
import type { PrintedDate } from '../../../model/seed.ts';
import type { SeedReader } from '../seed-reader.ts';
import { toLooseRecord } from './json-record.ts';
import { toLineOfOffset } from './line-index.ts';
import { parseLooseDate } from './loose-date.ts';
import { toListing, unreadable, type LooseRecord } from './loose-record.ts';

/** JSON of Hugging Face's daily papers, of Semantic Scholar, or any list of papers, alone or in an object. */
export const JSON_DOCUMENT: SeedReader = {
  name: 'JSON',
  recognizes: (text) => /^\s*(?:\[\s*(?:\{|\])|\{\s*["}])/u.test(text),
  read: (text, file) => {
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { disallowComments: true });
    const lineOf = toLineOfOffset(text);
    const nodes = root === undefined ? [] : toRecordNodes(root);
    const records = nodes.map((node): Outcome<LooseRecord | null> => {
      const line = lineOf(node.offset);
      const error = errors.find(({ offset }) => offset >= node.offset && offset <= node.offset + node.length);
      if (error !== undefined)
        return unreadable({ file, line: lineOf(error.offset) }, toWords(printParseErrorCode(error.error)));
      const record = toLooseRecord(getNodeValue(node), line);
      return record === null
        ? unreadable({ file, line }, 'it is no JSON object')
        : { value: record, issues: [] };
    });
    return toListing(records, { file, taken: findTaken(nodes) });
  },
};

/** The members of the list that the document is or holds, or the document itself. */
function toRecordNodes(root: Node): readonly Node[] {
  if (root.type === 'array') return root.children ?? [];
  const lists = (root.children ?? []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    const isList = value?.type === 'array' && LISTS.has(String(name?.value));
    return isList ? [value.children ?? []] : [];
  });
  return lists[0] ?? [root];
}

const LISTS: ReadonlySet<string> = new Set(['papers', 'data', 'results', 'items', 'dailyPapers']);

/** The latest day on which one of them was listed, where Hugging Face says so. */
function findTaken(nodes: readonly Node[]): PrintedDate | null {
  const days = nodes.flatMap((node) => {
    const json: unknown = getNodeValue(node);
    const paper = isRecord(json) && isRecord(json['paper']) ? json['paper'] : json;
    const day = isRecord(paper) ? paper['submittedOnDailyAt'] : null;
    return typeof day === 'string' ? [day] : [];
  });
  const last = parseLooseDate(days.sort().at(-1) ?? '');
  return last.kind === 'date' ? last.date : null;
}

/** `CommaExpected` as people say it. */
function toWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}
