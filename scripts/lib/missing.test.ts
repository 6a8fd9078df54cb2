import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'methodex-missing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LISTING = `Daily Papers

byAK and the research community

Nov 18

Foo: Doing It

We present Foo, which does it.

  • 2 authors
·
Oct 17

Bar Does It Too

We present Bar, which does it, too.

  • 3 authors
·
Sep 3
`;

/** What Zotero writes of the first paper, when its fields were looked up. */
const ZOTERO = `TY  - JOUR
TI  - Foo: Doing it
AU  - Müller, Jörg
AU  - Ray, Ada
DA  - 2025/10/17/
PY  - 2025
DO  - 10.1000/foo
ER  - 
`;

/** What arXiv's API answers for the second. */
const ARXIV = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <entry>
    <id>http://arxiv.org/abs/2509.00001v2</id>
    <published>2025-09-03T00:00:00Z</published>
    <title>Bar does it too</title>
    <summary>We present Bar, which does it, too.</summary>
    <author><name>Ann Lee</name></author>
    <author><name>Bo Li</name></author>
    <author><name>Cy Orr</name></author>
  </entry>
</feed>
`;

it('says what papers lack, and exports of them dropped beside the listing fill it', () => {
  writeFileSync(join(folder, 'listing.txt'), LISTING);
  expect(missing()).toEqual({
    lines: ['authors, id, date\tBar Does It Too', 'authors, id, date\tFoo: Doing It'],
    count: '2 of 2 papers lack something: 2 no authors, 2 no id, 2 no date.',
  });
  writeFileSync(join(folder, 'zotero.ris'), ZOTERO);
  expect(missing().lines).toEqual(['authors, id\tBar Does It Too']);
  writeFileSync(join(folder, 'arxiv.xml'), ARXIV);
  expect(missing()).toEqual({
    lines: [],
    count: '0 of 2 papers lack something: 0 no authors, 0 no id, 0 no date.',
  });
  const files = ['listing.txt', 'zotero.ris', 'arxiv.xml'].map((name) => join(folder, name));
  const { stdout } = run('scripts/facts.ts', files);
  const papers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  expect(papers).toMatchObject([
    {
      title: 'Bar Does It Too',
      authors: ['Ann Lee', 'Bo Li', 'Cy Orr'],
      ids: { arxiv: '2509.00001', doi: null },
    },
    { title: 'Foo: Doing It', authors: ['Jörg Müller', 'Ada Ray'], ids: { arxiv: null, doi: '10.1000/foo' } },
  ]);
});

function missing(): { lines: string[]; count: string } {
  const { stdout, stderr } = run('scripts/missing.ts', ['--seeds', folder]);
  return {
    lines: stdout
      .split('\n')
      .filter((line) => line !== '')
      .sort(),
    count: stderr.trim().split('\n')[0] ?? '',
  };
}

function run(script: string, args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}
