import { readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { measureSearch } from '../../scripts/lib/bench/measure-search.ts';
import { launchBrowser } from './browser.ts';

const site = inject('site');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  // A service worker would answer in the place of what a test makes fail.
  page = await browser.newPage({ serviceWorkers: 'block' });
});

afterEach(() => page.close());

describe('the search dialog', () => {
  it.each(['/', 'Control+k'])(
    'opens with %s, finds, chooses with arrows and opens with Enter',
    async (key) => {
      await page.goto(site.address);
      await page.keyboard.press(key);
      await page.keyboard.type('grpo');
      const best = page.locator('dialog [role=option]').first();
      await best.filter({ hasText: 'GRPO' }).waitFor();
      await page.locator('.search-status', { hasText: 'pages with “grpo”' }).waitFor();
      expect(await best.getAttribute('href')).toBe(`${site.base}topics/grpo/`);
      await page.keyboard.press('ArrowDown');
      const second = page.locator('dialog [role=option]').nth(1);
      expect(await second.getAttribute('aria-selected')).toBe('true');
      const chosen = await page.locator('dialog input[role=combobox]').getAttribute('aria-activedescendant');
      expect(chosen).toBe(await second.getAttribute('id'));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/topics/grpo/');
    },
  );

  it('opens from the header’s field, with what was typed there, and says that it is searching', async () => {
    let go = (): void => {};
    const waiting = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/search/names.json', async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(site.address);
    await page.locator('form[data-search] input').first().fill('grpo');
    await expectShown(page.locator('.search-status', { hasText: 'Searching …' }));
    expect(await page.locator('dialog input[role=combobox]').inputValue()).toBe('grpo');
    go();
    await page.locator('.search-status', { hasText: 'pages with “grpo”' }).waitFor();
  });

  it.each([
    ['when should a model stop thinking', 'topics/adaptive-reasoning/'],
    ['where was this photo taken', 'topics/geolocalization/'],
    ['what is model-based reinforcement learning', 'topics/model-based-rl/'],
    ['photo editing', 'topics/image-editing/'],
    [
      'can an AI play Rocket League',
      'papers/lucy-skg-learning-to-play-rocket-league-efficiently-using-deep-851e6e/',
    ],
  ])('answers “%s”, and asks no other host', async (question, wanted) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.keyboard.type(question);
    await page.locator('.search-status', { hasText: /[Pp]ages? |Nothing/u }).waitFor();
    const best = page.locator('dialog [role=option]').first();
    await expect.poll(() => best.getAttribute('href')).toBe(`${site.base}${wanted}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${wanted}`);
    expect([...hosts]).toEqual([new URL(site.address).origin]);
  });

  it('closes with Escape and gives the page back', async () => {
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('leaves / alone where it was switched off, and within a field', async () => {
    await page.goto(site.address);
    await page.keyboard.press('Control+k');
    await page.locator('dialog').getByLabel('open with /').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('a/b');
    expect(await page.locator('dialog input[role=combobox]').inputValue()).toBe('a/b');
  });

  it('offers the pages opened lately while nothing is typed', async () => {
    await page.goto(`${site.address}topics/grpo/`);
    await page.goto(site.address);
    await page.keyboard.press('/');
    const recent = page.locator('dialog [role=option]').first();
    expect(await recent.getAttribute('href')).toBe(`${site.base}topics/grpo/`);
  });

  it('says so when nothing is found', async () => {
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.keyboard.type('zzzqqq');
    await expectShown(page.locator('.search-status', { hasText: 'Nothing here has “zzzqqq”' }));
  });

  it('says names that look like a word that no page has', async () => {
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.keyboard.type('grrpppo');
    await page.locator('.search-status', { hasText: 'Nothing here has “grrpppo”' }).waitFor();
    await page.locator('dialog [role=group]', { hasText: 'Names that look like it' }).waitFor();
    const near = await page.locator('dialog [role=option]').allInnerTexts();
    expect(near.join(' ')).toMatch(/GRPO|PPO/u);
    await page.locator('dialog [role=combobox]').fill('xylophone');
    await expectShown(page.locator('.search-status', { hasText: 'Nothing here has “xylophone”' }));
  });

  it('shows the best first, then others by kind, marked, with the sentence that says what each is', async () => {
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.keyboard.type('reward hacking');
    await page.locator('.search-status', { hasText: 'pages with “reward hacking”' }).waitFor();
    const groups = await page.locator('dialog .search-group').allInnerTexts();
    expect(groups[0]).toBe('Best matches');
    expect(groups).toContain('Papers');
    const best = page.locator('dialog [role=option]').first();
    expect(await best.locator('mark').allInnerTexts()).toContain('hacking');
    expect((await best.locator('.result-note').innerText()).length).toBeGreaterThan(20);
  });

  it('says why when it can’t be loaded', async () => {
    await page.route('**/search/names.json', (route) => route.abort());
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.keyboard.type('grpo');
    await expectShown(page.locator('.search-status', { hasText: 'The search can’t be loaded' }));
  });
});

describe('the search page', () => {
  const status = (): ReturnType<Page['locator']> => page.locator('[data-status]');
  /** Waits till so many values are chosen and all facets say what they leave. */
  const chosen = async (count: number): Promise<void> => {
    await expect.poll(() => page.locator('[data-chosen] button').count()).toBe(count);
    await page.locator('[data-facets][aria-busy=false]').waitFor();
  };

  it('shows what its address asks for', async () => {
    await page.goto(`${site.address}search/?q=reward%20hacking&kind=paper`);
    await status()
      .filter({ hasText: /^\d+ pages? with “reward hacking”/u })
      .waitFor();
    const kinds = await page.locator('[data-results] .result-kind').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['paper']));
  });

  it('gives counts that a click makes true, and keeps its state in the address', async () => {
    await page.goto(`${site.address}search/?kind=paper`);
    const box = page.locator('[data-facet=task] li label').first();
    const count = Number(await box.locator('.facet-count').innerText());
    await box.click();
    await status()
      .filter({ hasText: new RegExp(`^${count} pages`, 'u') })
      .waitFor();
    expect(new URL(page.url()).searchParams.getAll('task')).toHaveLength(1);
    await page.goBack();
    await chosen(1);
  });

  it('gives counts beside a question that a click makes true', async () => {
    await page.goto(`${site.address}search/?q=how+can+an+agent+click+on+the+right+button+in+a+screenshot`);
    const box = page.locator('[data-facet=kind] li label').first();
    await box.waitFor();
    const count = Number(await box.locator('.facet-count').innerText());
    expect(count).toBeGreaterThan(0);
    await box.click();
    await status()
      .filter({ hasText: new RegExp(`(?:^|\\s)${count} pages? with`, 'u') })
      .waitFor();
    expect(await page.locator('[data-results] li').count()).toBe(Math.min(count, 20));
  });

  it('takes a topic of any facet', async () => {
    await page.goto(`${site.address}search/?topic=grpo`);
    await status()
      .filter({ hasText: /^\d+ pages?$/u })
      .waitFor();
    expect(await page.locator('[data-chosen] button').innerText()).toContain('Technique');
  });

  it('gives any or all of a facet’s values, as the reader says, with counts that stay true', async () => {
    await page.goto(`${site.address}search/?kind=paper`);
    const technique = page.locator('[data-facet=technique]');
    await technique.locator('li label').first().click();
    await chosen(2);
    for (const [address, mode] of [
      ['any', 'any of these'],
      ['all', 'all of these'],
    ] as const) {
      if (address === 'all') await technique.locator('.facet-mode').click();
      await technique.locator('.facet-mode', { hasText: mode }).waitFor();
      await chosen(2);
      const other = technique.locator('li label:has(input:not(:checked))').first();
      const count = await other.locator('.facet-count').innerText();
      await other.click();
      await expectShown(status().filter({ hasText: new RegExp(`^${count} pages?$`, 'u') }));
      await page.goBack();
      await chosen(2);
    }
  });

  it('finds “GUI agents and reinforcement learning, 2025, with code” by clicks alone, as an address', async () => {
    await page.goto(`${site.address}search/`);
    await page.locator('[data-search-page] input[name=q]').focus();
    await page.locator('[data-facet=year] label', { hasText: '2025' }).click();
    await chosen(1);
    await page.locator('[data-facet=code] label').click();
    await chosen(2);
    const technique = page.locator('[data-facet=technique] label', { hasText: 'Reinforcement learning' });
    const count = await technique.first().locator('.facet-count').innerText();
    await technique.first().click();
    await status()
      .filter({ hasText: new RegExp(`^${count} pages?$`, 'u') })
      .waitFor();
    const { search } = new URL(page.url());
    expect(search).toBe('?technique=reinforcement-learning&year=2025&code=yes');
    await page.goto(`${site.address}search/${search}`);
    await expectShown(status().filter({ hasText: new RegExp(`^${count} pages?$`, 'u') }));
  });

  it('shows a topic’s narrower topics below it', async () => {
    await page.goto(`${site.address}search/?kind=paper`);
    const agents = page.locator('[data-facet=task] > ul > li', { hasText: 'Agents' }).first();
    await agents.locator('.facet-open').click();
    await agents.locator('ul li', { hasText: 'GUI and computer-use agents' }).locator('label').click();
    await page.locator('[data-chosen] button', { hasText: 'GUI and computer-use agents' }).waitFor();
    expect(new URL(page.url()).searchParams.get('task')).toBe('gui-agents');
  });

  it.each(['date', 'comments'])('leaves no page out when sorted by %s', async (sort) => {
    const texts: string[] = [];
    for (const address of ['search/?q=agents', `search/?q=agents&sort=${sort}`]) {
      await page.goto(site.address + address);
      await status()
        .filter({ hasText: /^\d+ pages/u })
        .waitFor();
      texts.push(await status().innerText());
    }
    expect(texts[1]).toBe(texts[0]);
  });

  it('gives all results as BibTeX, CSV and a feed', async () => {
    await page.goto(`${site.address}search/?q=reward%20hacking&kind=paper`);
    await status()
      .filter({ hasText: /^\d+ pages/u })
      .waitFor();
    const total = Number.parseInt(await status().innerText(), 10);
    for (const [form, count] of [
      ['bib', (text: string) => text.match(/^@misc\{/gmu)?.length],
      ['csv', (text: string) => text.trimEnd().split('\r\n').length - 1],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.locator(`[data-export=${form}]`).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`methodex-search.${form}`);
      expect(count(readFileSync(await file.path(), 'utf8'))).toBe(total);
    }
    const coming = page.waitForEvent('download');
    await page.locator('[data-export=atom]').click();
    const { title, entries = [] } = parseAtomFeed(readFileSync(await (await coming).path(), 'utf8'));
    const days = entries.map(({ updated = '' }) => updated);
    expect(title?.value).toBe('Methodex: reward hacking, paper');
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.length).toBeLessThanOrEqual(total);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(entries.every(({ links }) => links?.[0]?.href?.startsWith(`${site.address}papers/`))).toBe(true);
  });

  it('names the feeds that its topics have', async () => {
    await page.goto(`${site.address}search/?topic=gui-agents`);
    const link = page.locator('[data-feeds] a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${site.base}data/topics/gui-agents.atom`);
    expect((await page.request.get(`${site.origin}${await link.getAttribute('href')}`)).status()).toBe(200);
  });

  it('sorts by date, the newest first', async () => {
    await page.goto(`${site.address}search/?q=agents&kind=paper&sort=date`);
    await status()
      .filter({ hasText: /^\d+ pages/u })
      .waitFor();
    expect(await page.locator('select[name=sort]').inputValue()).toBe('date');
    expect(await page.locator('[data-results] li').count()).toBeGreaterThan(5);
  });
});

describe('an address without a page', () => {
  it.each([
    ['methods/grpo-variants/', 'topics/grpo/'],
    ['Reward_Hacking.html', 'topics/reward-hacking/'],
    ['deep/down/papers/qwen-2.5-vl', 'methods/qwen2-5vl/'],
  ])('is searched for: %s leads to %s', async (address, wanted) => {
    await page.goto(site.address + address);
    const first = page.locator('[data-not-found] a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(site.base + wanted);
  });
});

describe('what a search costs', () => {
  it('is at most 150 kB till the first result, and the full text no more than that again', async () => {
    const figures = await measureSearch(site.folder, { browser, base: site.base });
    expect(figures.firstBytes).toBeLessThan(150_000);
    expect(figures.textBytes).toBeLessThan(200_000);
  });
});

describe('the theme', () => {
  it('changes on asking and is kept', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.address);
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.locator('[data-theme-button]').click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
  });
});

/** Waits until it is there. */
async function expectShown(locator: Locator): Promise<void> {
  await locator.waitFor();
  expect(await locator.isVisible()).toBe(true);
}
