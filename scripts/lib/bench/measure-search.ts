import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../serve-folder.ts';

/** What a reader waits for who searches: bytes over the wire, headers with them, and milliseconds. */
export interface SearchFigures {
  /** From the first letter to the first result, in a browser that has the page alone. */
  readonly firstBytes: number;
  readonly firstMilliseconds: number;
  /** Till the full text has answered too. */
  readonly textBytes: number;
  /** From each further letter to the names that answer it, once everything is here: the median, and the slowest. */
  readonly letterMilliseconds: number;
  readonly slowestMilliseconds: number;
}

/** What is typed: the first letter counts as cold, all others after a first round as warm. */
const TYPED = 'grpo reward hacking qwen2.5-vl how do gui agents ground elements';

/** Measures the search of a built site in a browser that nothing of it was kept in. */
export async function measureSearch(
  folder: string,
  { browser, base }: { readonly browser: Browser; readonly base: string },
): Promise<SearchFigures> {
  const served = await serveFolder(folder, { base });
  const wire = await countBytes(Number(new URL(served.origin).port));
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  try {
    await page.goto(`http://localhost:${wire.port}${base}`, { waitUntil: 'networkidle' });
    const before = wire.bytes();
    const firstMilliseconds = await typeFirst(page, TYPED.charAt(0));
    const firstBytes = wire.bytes() - before;
    await page.keyboard.type('rpo');
    await page.locator('.search-status', { hasText: 'pages with “grpo”' }).waitFor();
    const textBytes = wire.bytes() - before;
    await typeLetters(page);
    const letters = await typeLetters(page);
    return {
      firstBytes,
      firstMilliseconds,
      textBytes,
      letterMilliseconds: toMedian(letters),
      slowestMilliseconds: Math.max(...letters),
    };
  } finally {
    await context.close();
    await wire.close();
    await served.close();
  }
}

/** The dialog is asked for with the first letter, so that its own scripts count. */
async function typeFirst(page: Page, letter: string): Promise<number> {
  const field = page.locator('form[data-search] input').first();
  await field.evaluate((input, text) => {
    const target = globalThis as unknown as { shown: Promise<number> };
    const started = performance.now();
    target.shown = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('dialog [role=option]') !== null) resolve(performance.now() - started);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, letter);
  return page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
}

/** Puts letter after letter into the field, each when the one before is answered. */
function typeLetters(page: Page): Promise<number[]> {
  return page.locator('dialog [role=combobox]').evaluate(async (field, typed) => {
    const input = field as HTMLInputElement;
    const list = document.querySelector('#search-results');
    const times: number[] = [];
    for (let length = 1; length <= typed.length; length += 1) {
      const started = performance.now();
      const shown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        if (list) observer.observe(list, { childList: true });
        setTimeout(resolve, 2000);
      });
      input.value = typed.slice(0, length);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await shown;
      times.push(performance.now() - started);
    }
    return times;
  }, TYPED);
}

function toMedian(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

interface Wire {
  readonly port: number;
  readonly bytes: () => number;
  readonly close: () => Promise<void>;
}

/** A port that hands everything on to another, and counts what comes back: workers' requests and headers too. */
async function countBytes(port: number): Promise<Wire> {
  let bytes = 0;
  const server: Server = createServer((reader) => {
    const host = connect(port, 'localhost');
    for (const [from, to] of [
      [reader, host],
      [host, reader],
    ] as const) {
      from.on('error', () => to.destroy());
      from.pipe(to);
    }
    host.on('data', (part) => (bytes += part.length));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    bytes: () => bytes,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
