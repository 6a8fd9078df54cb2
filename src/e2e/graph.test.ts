import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
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
  page = await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce', acceptDownloads: true });
});

afterEach(() => page.close());

async function open(query = ''): Promise<void> {
  await page.goto(`${site.address}graph/${query}`);
  await page.locator('[data-graph][data-ready]').waitFor();
}

function status(): Promise<string> {
  return page.locator('[data-status]').innerText();
}

function selected(): string | null {
  return new URL(page.url()).searchParams.get('selected');
}

/** What tells the picture as it is drawn from others, once two frames have passed. */
function picture(): Promise<string> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const drawn = document.querySelector<HTMLCanvasElement>('[data-graph] canvas')?.toDataURL() ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(drawn));
    return [...new Uint8Array(digest.slice(0, 8))].join(' ');
  });
}

describe('the keyboard in the picture', () => {
  it('chooses, walks along relations, goes back, and opens a page', async () => {
    await open();
    await page.locator('[data-stage]').focus();
    await page.keyboard.press('Home');
    const first = selected();
    expect(first).not.toBeNull();
    const said = await status();
    expect(said).toMatch(/joined to others by \d+ relations/u);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      if (selected() !== first) break;
      await page.keyboard.press(key);
    }
    const second = selected();
    expect(second).not.toBe(first);
    expect(await status()).not.toBe(said);
    expect(await page.locator('[data-panel]').innerText()).toContain('Open its page');
    await page.keyboard.press('Escape');
    expect(selected()).toBe(first);
    const address = await page.locator('[data-panel] a.open').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address ?? 'nowhere'}`);
  });

  it('zooms, moves and shows all again', async () => {
    await open();
    await page.locator('[data-stage]').focus();
    await page.keyboard.press('0');
    const before = await picture();
    for (const key of ['+', 'Shift+ArrowLeft']) {
      await page.keyboard.press(key);
      expect(await picture()).not.toBe(before);
      await page.keyboard.press('0');
      expect(await picture()).toBe(before);
    }
  });
});

describe('the picture under hand', () => {
  async function middle(): Promise<{ x: number; y: number }> {
    const box = await page.locator('[data-graph] canvas').boundingBox();
    if (box === null) throw new Error('There is no picture.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  it('follows a mouse that drags it, and takes no drag for a click', async () => {
    await open();
    const before = await picture();
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    expect(await picture()).not.toBe(before);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(x, y + 4000);
    expect(await picture()).toBe(before);
    expect(selected()).toBeNull();
  });

  it('takes a press that hardly moves for a click', async () => {
    await open('?focus=grpo');
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.up();
    expect(selected()).toBe('grpo');
  });

  it('zooms by wheel, there and back', async () => {
    await open();
    const before = await picture();
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -240);
    await expect.poll(picture).not.toBe(before);
    await page.mouse.wheel(0, 240);
    await page.mouse.move(x, y + 4000);
    await expect.poll(picture).toBe(before);
  });

  it('is pinched by two fingers', async () => {
    await open();
    const { x, y } = await middle();
    const before = await picture();
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apart, y, id: 1 },
                { x: x + apart, y, id: 2 },
              ],
      });
    await touch('touchStart', 20);
    await touch('touchMove', 40);
    await touch('touchMove', 80);
    await touch('touchEnd', 0);
    expect(await picture()).not.toBe(before);
    await page.locator('button[data-do=fit]').click();
    await expect.poll(picture).toBe(before);
  });

  it('shows what comes into sight while a large one is still being moved', async () => {
    await open('?all=1&layers=benchmarks,works');
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -500);
    await picture();
    await page.mouse.down();
    await page.mouse.move(x - 250, y, { steps: 5 });
    const shares = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-graph] canvas');
      const pen = canvas?.getContext('2d');
      if (!canvas || !pen) return [];
      return [0, canvas.width - 200].map((left) => {
        const { data } = pen.getImageData(left, 0, 200, canvas.height);
        return data.filter((value, at) => at % 4 === 3 && value > 0).length;
      });
    });
    await page.mouse.up();
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });
});

it('opens on less than 100 kB in all, fonts with it', async () => {
  await open();
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0,
    ),
  );
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(100_000);
});

describe('a view', () => {
  it.each([
    ['?focus=grpo'],
    ['?focus=grpo&depth=2&relations=builds-on'],
    ['?lens=lineage&focus=grpo'],
    ['?lens=path&focus=grpo&to=dpo'],
    ['?all=1&years=2024-2025&layers=benchmarks,works'],
    ['?topic=agents'],
    ['?focus=grpo&selected=grpo'],
  ])('%s has an address that gives the same picture, form and words', async (query) => {
    await open(query);
    expect(new URL(page.url()).search).toBe(query);
    const look = async (): Promise<unknown> => ({
      picture: await picture(),
      status: await status(),
      form: await page.evaluate(() => [
        ...new FormData(document.querySelector<HTMLFormElement>('[data-graph] form') ?? undefined),
      ]),
    });
    const before = await look();
    await page.reload();
    await page.locator('[data-graph][data-ready]').waitFor();
    expect(await look()).toEqual(before);
  });

  it('that the form asks for has its address, and the back button undoes it', async () => {
    await open();
    const before = await status();
    await page.locator('input[name=benchmarks]').check();
    expect(new URL(page.url()).search).toBe('?layers=benchmarks');
    const after = await status();
    expect(after).not.toBe(before);
    await page.goBack();
    expect(await status()).toBe(before);
    expect(await page.locator('input[name=benchmarks]').isChecked()).toBe(false);
  });

  it('of a way between two names gives the sentences along it', async () => {
    await open('?lens=path&focus=grpo&to=dpo');
    const sentences = page.locator('[data-panel] .evidence blockquote');
    await sentences.first().waitFor();
    expect((await sentences.first().innerText()).length).toBeGreaterThan(20);
    const steps = await page.locator('[data-panel] h3').allInnerTexts();
    expect(steps[0]).toContain('GRPO');
  });

  it('of an organization says what its papers say, and is linked from its page', async () => {
    await page.goto(`${site.address}organizations/nju-link/`);
    await page.locator('a[href*="?organization=nju-link"]').click();
    await page.locator('[data-graph][data-ready]').waitFor();
    const panel = page.locator('[data-panel]');
    expect(await panel.locator('h2').innerText()).not.toBe('');
    const relations = panel.locator('li button');
    expect(await relations.count()).toBeGreaterThan(0);
    expect(await panel.locator('.kind').innerText()).toContain(`${await relations.count()} relation`);
    await relations.first().click();
    await panel.locator('.evidence blockquote').first().waitFor();
  });

  it('of a lineage stands from left to right by date', async () => {
    await open('?lens=lineage&focus=grpo');
    const download = page.waitForEvent('download');
    await page.locator('button[data-do=svg]').click();
    const svg = readFileSync(await (await download).path(), 'utf8');
    const years = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(\d{4})<\/text>/gu)]
      .map(([, x, year]) => ({ x: Number(x), year: Number(year) }))
      .toSorted((a, b) => a.x - b.x)
      .map(({ year }) => year);
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('plays through the years, a step the back button does not have to undo', async () => {
    await open();
    const length = await page.evaluate(() => history.length);
    await page.locator('details.more').evaluate((element: HTMLDetailsElement) => (element.open = true));
    await page.locator('[data-play]').click();
    const first = page.url();
    expect(first).toMatch(/years=\d{4}-\d{4}/u);
    await page.waitForURL((url) => url.href !== first);
    await page.locator('[data-play]').click();
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
  });
});

describe('the table under the picture', () => {
  it('has the relations of the picture, sorts, and shows the sentences of one', async () => {
    await open('?focus=dpo');
    const amount = /and (\d+) relations? shown/u.exec(await status())?.[1];
    const rows = page.locator('[data-relations] tbody tr');
    expect(await rows.count()).toBe(Number(amount));
    const column = page.locator('[data-relations] th[data-column=from]');
    await column.locator('button').click();
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    const names = await rows.locator('td:first-child').allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    await rows.first().locator('button').click();
    await page.locator('[data-panel] .evidence blockquote').first().waitFor();
  });

  it('is linked from the picture, and is there without JavaScript', async () => {
    await open();
    await page.locator('a[href="#relations"]').first().click();
    expect(new URL(page.url()).hash).toBe('#relations');
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.address}graph/`);
    expect(await plain.locator('[data-relations] tbody tr').count()).toBeGreaterThan(20);
    await plain.close();
  });
});

describe('what can be taken away', () => {
  it.each([
    ['svg', '<svg'],
    ['png', '\u0089PNG'],
  ])('the picture as %s', async (kind, beginning) => {
    await open();
    const download = page.waitForEvent('download');
    await page.locator(`button[data-do=${kind}]`).click();
    const file = readFileSync(await (await download).path(), 'latin1');
    expect(file.slice(0, 200)).toContain(beginning);
    expect(file.length).toBeGreaterThan(2000);
  });

  it.each(['graphml', 'gexf', 'json'])('the whole as %s', async (kind) => {
    await open();
    const address = await page.locator(`.take-away a[href$=".${kind}"]`).getAttribute('href');
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('GRPO');
  });
});

it('has nothing too small for a finger on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.graph-tool button, .graph-tool select, .graph-tool label:has(input)',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ text: element.textContent.trim(), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 24 || box.width < 24))
      .map(({ text, box }) => `${text} ${Math.round(box.width)} x ${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});

describe('a page’s own neighbourhood', () => {
  it.each([320, 390, 768, 1120, 1280])('is whole where the window is %d pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['topics/grpo/', 'methods/qwen2-5vl/', 'topics/reinforcement-learning/']) {
      await page.goto(`${site.address}${path}`);
      const pictures = await page.locator('.local-graph svg').evaluateAll((all) =>
        all
          .filter((picture) => picture.checkVisibility())
          .map((picture) => {
            const frame = picture.closest('.local-graph')?.getBoundingClientRect();
            const { left, right } = picture.getBoundingClientRect();
            return left >= (frame?.left ?? 0) - 1 && right <= (frame?.right ?? 0) + 1;
          }),
      );
      expect({ path, pictures }).toEqual({ path, pictures: [true] });
    }
  });
});
