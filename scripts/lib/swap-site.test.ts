import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isReplaceable, prepareBuild, showBuild, toShowSteps } from './swap-site.ts';

let parent: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'methodex-'));
  out = join(parent, 'dist');
});

afterEach(() => rmSync(parent, { recursive: true }));

function writeSite(folder: string, word: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), word);
}

function readSite(): string[] {
  return ['index.html', '404.html'].map((name) => readFileSync(join(out, name), 'utf8'));
}

function build(word: string): void {
  const folder = prepareBuild(out);
  writeSite(folder, word);
  showBuild(out, folder);
}

describe('showBuild', () => {
  it('shows one build after another and keeps nothing else', () => {
    for (const word of ['one', 'two', 'three']) {
      build(word);
      expect(readSite()).toEqual([word, word]);
      expect(readdirSync(join(parent, '.dist'))).toHaveLength(1);
    }
  });

  it('takes the place of a plain folder', () => {
    writeSite(out, 'old');
    build('new');
    expect(readSite()).toEqual(['new', 'new']);
    expect(readdirSync(join(parent, '.dist'))).toHaveLength(1);
  });
});

describe('showBuild of a large site', () => {
  it('leaves it to another process to remove the site before, which the next build need not wait for', async () => {
    build('one');
    for (const word of ['two', 'three']) {
      const folder = prepareBuild(out);
      writeSite(folder, word);
      showBuild(out, folder, { isAwaited: false });
      expect(readSite()).toEqual([word, word]);
    }
    await expect.poll(() => readdirSync(join(parent, '.dist')), { timeout: 10_000 }).toHaveLength(1);
    expect(readSite()).toEqual(['three', 'three']);
  });

  it('has removed what a stopped process left', async () => {
    mkdirSync(join(parent, '.dist/gone-1-a/x'), { recursive: true });
    build('one');
    await expect.poll(() => readdirSync(join(parent, '.dist')), { timeout: 10_000 }).toEqual(['a']);
  });
});

describe('a build that is stopped', () => {
  const STEPS_OF_A_LINK = 5;
  it.each(Array.from({ length: STEPS_OF_A_LINK + 1 }, (_, steps) => steps))(
    'after %i steps leaves the whole old site or the whole new one, and the next build works',
    (steps) => {
      build('old');
      const folder = prepareBuild(out);
      writeSite(folder, 'new');
      const all = toShowSteps(out, folder);
      expect(all).toHaveLength(STEPS_OF_A_LINK);
      for (const step of all.slice(0, steps)) step();
      expect([
        ['old', 'old'],
        ['new', 'new'],
      ]).toContainEqual(readSite());
      build('next');
      expect(readSite()).toEqual(['next', 'next']);
    },
  );

  it.each([0, 1, 2, 3, 4])('after %i steps beside a plain folder loses no site', (steps) => {
    writeSite(out, 'old');
    const folder = prepareBuild(out);
    writeSite(folder, 'new');
    for (const step of toShowSteps(out, folder).slice(0, steps)) step();
    const again = prepareBuild(out);
    expect([
      ['old', 'old'],
      ['new', 'new'],
    ]).toContainEqual(readSite());
    writeSite(again, 'next');
    showBuild(out, again);
    expect(readSite()).toEqual(['next', 'next']);
  });

  it('halfway through writing leaves the old site', () => {
    build('old');
    writeFileSync(join(prepareBuild(out), 'index.html'), 'half');
    expect(readSite()).toEqual(['old', 'old']);
    build('next');
    expect(readSite()).toEqual(['next', 'next']);
  });
});

describe('isReplaceable', () => {
  it('refuses a folder that holds something else than a site', () => {
    mkdirSync(out);
    expect(isReplaceable(out)).toBe(true);
    writeFileSync(join(out, 'thesis.doc'), 'years of work');
    expect(isReplaceable(out)).toBe(false);
  });

  it('takes a built site', () => {
    writeSite(out, 'old');
    expect(isReplaceable(out)).toBe(true);
  });
});
