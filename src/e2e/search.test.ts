import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
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
    await page.locator('[data-chosen] button').first().waitFor();
    expect(await page.locator('[data-chosen] button').count()).toBe(1);
  });

  it('takes a topic of any facet', async () => {
    await page.goto(`${site.address}search/?topic=grpo`);
    await status()
      .filter({ hasText: /^\d+ pages?$/u })
      .waitFor();
    expect(await page.locator('[data-chosen] button').innerText()).toContain('Technique');
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
