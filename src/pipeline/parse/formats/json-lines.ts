import { isRecord } from '../../../model/front-matter.ts';
import type { Outcome } from '../../../model/issues.ts';
import type { SeedReader } from '../seed-reader.ts';
import { toLooseRecord } from './json-record.ts';
import { toListing, unreadable, type LooseRecord } from './loose-record.ts';

/** JSON lines: a paper a line, with `title`, `abstract` and whatever else is known. */
export const JSON_LINES: SeedReader = {
  name: 'JSON lines',
  recognizes: (text) => {
    const lines = text.split(/\n/u, 20).filter((line) => line.trim() !== '');
    const whole = lines.filter((line) => hasTitle(parse(line)?.value)).length;
    return whole > 0 && lines.every((line) => line.trimStart().startsWith('{')) && whole * 2 >= lines.length;
  },
  read: (text, file) => {
    const lines = text.split(/\r\n|\n|\r/u).map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const records = lines
      .filter(({ line }) => line !== '')
      .map(({ line, number }): Outcome<LooseRecord | null> => {
        const record = toLooseRecord(parse(line)?.value, number);
        return record === null
          ? unreadable({ file, line: number }, 'the line is no JSON object')
          : { value: record, issues: [] };
      });
    return toListing(records, { file, taken: null });
  },
};

function hasTitle(json: unknown): boolean {
  return isRecord(json) && ('title' in json || isRecord(json['paper']));
}

function parse(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}
