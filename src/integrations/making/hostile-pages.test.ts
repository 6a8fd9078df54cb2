import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Vocabulary } from '../../model/vocabulary.ts';
import { toFacts, toPaper } from '../../pipeline/render/arbitrary-paper.ts';
import { parsePage } from '../../pipeline/render/parse-page.ts';
import { renderPaper } from '../../pipeline/render/render-paper.ts';
import { runPipeline } from '../../pipeline/run-pipeline.ts';
import { checkShown } from './check-shown.ts';

const FOLDER = 'src/pipeline/parse/__fixtures__/hostile';
const NOTHING: Vocabulary = { topics: new Map(), names: [], cues: new Map() };

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('the papers of %s', (name) => {
  const file = join(FOLDER, name);
  const seeds = [{ file, bytes: readFileSync(file) }];
  const { papers } = runPipeline({ seeds, notes: [], vocabulary: NOTHING }).value;

  it('come back from their pages as they were, and are shown as they are', () => {
    for (const page of papers) {
      expect(parsePage(renderPaper(page), file)).toMatchObject({ value: page, issues: [] });
      checkShown(page);
    }
  });
});

describe('runs and deep nesting', () => {
  const MANY = 10_000;
  it.each([
    ['{}', `${'{'.repeat(MANY)}${'}'.repeat(MANY)}`],
    ['{', '{'.repeat(MANY)],
    ['[]', `${'['.repeat(MANY)}${']'.repeat(MANY)}`],
    ['(', '('.repeat(MANY)],
    ['>', '>'.repeat(MANY)],
    ['*a_', '*a_'.repeat(MANY)],
    ['`', '`'.repeat(MANY)],
    ['<b>', '<b>'.repeat(MANY)],
    ['$ ', '$ '.repeat(MANY)],
    ['${', `$${'{'.repeat(MANY)}${'}'.repeat(MANY)}$`],
    ['\\frac', `$${'\\frac{1}{'.repeat(2000)}1${'}'.repeat(2000)}$`],
    ['- ', '- '.repeat(MANY)],
    ['&', '&'.repeat(MANY)],
    ['\\', '\\'.repeat(MANY)],
    ['!', `${'a'.repeat(MANY)}!`],
    ['w', 'w'.repeat(6 * MANY)],
  ])('of %s are shown', (_, abstract) => {
    checkShown({ paper: toPaper('Runs', abstract), facts: toFacts(abstract, [], 'Runs') });
  });
});
