import { expect, it } from 'vitest';

import type { PaperWithFacts } from '../../model/wiki.ts';
import { toFacts, toPaper } from '../render/arbitrary-paper.ts';
import { compareBuilds, renderChanges, type BuildContents } from './compare-builds.ts';

function toPage(title: string, topics: readonly string[] = []): PaperWithFacts {
  const facts = toFacts('We do it.', [], title);
  const tags = topics.map((id) => ({ id, rule: 'x', words: [], at: [] }));
  return { paper: toPaper(title, 'We do it.'), facts: { ...facts, topics: tags } };
}

const BEFORE: BuildContents = {
  papers: [toPage('Kept', ['agents']), toPage('Lost')],
  addresses: ['/papers/kept/', '/papers/lost/'],
};

it('says nothing of what stayed', () => {
  expect(renderChanges(compareBuilds(BEFORE, BEFORE))).toBe(
    '## What this would change\n\nNothing of papers, facts and addresses.\n',
  );
});

it('says what came, went and changed, and lets no title act', () => {
  const after: BuildContents = {
    papers: [toPage('Kept', ['rl']), toPage('A `code` <b> @all')],
    addresses: ['/papers/kept/', '/papers/a/'],
  };
  expect(renderChanges(compareBuilds(BEFORE, after))).toBe(`## What this would change

### Papers added (1)

- \`\` A \`code\` <b> @all \`\`

### Papers gone (1)

- \` Lost \`

### Papers whose facts or topics change (1)

- \` Kept \`
  - \` - topic agents \`
  - \` + topic rl \`

### Addresses that go (1)

- \` /papers/lost/ \`

New addresses: 1.
`);
});

it('shortens a long list', () => {
  const papers = Array.from({ length: 60 }, (_, index) => toPage(`Paper ${index}`));
  const text = renderChanges(compareBuilds({ papers: [], addresses: [] }, { papers, addresses: [] }));
  expect(text).toContain('### Papers added (60)');
  expect(text).toContain('- and 10 more');
});
