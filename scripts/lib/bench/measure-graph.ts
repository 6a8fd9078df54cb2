import { type Browser, chromium, type Page } from 'playwright-core';
import { provideChromium } from '../provide-chromium.ts';
import { serveFolder } from '../serve-folder.ts';
import { drawCircles, gesture, type GestureFigures } from './graph-gesture.ts';

/** What was measured of the graph in a browser. */
export interface GraphFigures {
  /** Milliseconds from the start of opening the page, and from its load event, to the first picture. */
  readonly firstPicture: { readonly afterOpening: number; readonly afterLoad: number };
  /** Bytes over the wire until then, compressed: the graph's data and code, and all of the page with it. */
  readonly bytes: { readonly graph: number; readonly all: number };
  readonly views: readonly ViewFigures[];
}

/** Frames a second while a view is panned and zoomed, and of a plain canvas that draws as many circles meanwhile. */
export interface ViewFigures {
  readonly view: string;
  readonly circles: number;
  readonly framesPerSecond: number;
  readonly plain: number;
}

const VIEWS = [
  { view: 'default view', query: '' },
  { view: 'whole graph', query: '?all=1&layers=benchmarks,works' },
] as const;
/** Without these the screen's rate would cap both figures and hide their ratio. */
const ARGS = ['--headless=shell', '--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Opens the graph of a built site in a headless browser, and pans and zooms it by script. */
export async function measureGraph(folder: string): Promise<GraphFigures> {
  const { executablePath, env } = await provideChromium();
  const browser = await chromium.launch({ executablePath, env, chromiumSandbox: false, args: ARGS });
  const { address, close } = await serveFolder(folder);
  try {
    const opening = await measureOpening(browser, `${address}graph/`);
    const views: ViewFigures[] = [];
    for (const { view, query } of VIEWS)
      views.push({ view, ...(await measureView(browser, `${address}graph/${query}`)) });
    return { ...opening, views };
  } finally {
    await browser.close();
    await close();
  }
}

async function open(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  return context.newPage();
}

async function measureOpening(
  browser: Browser,
  address: string,
): Promise<Pick<GraphFigures, 'firstPicture' | 'bytes'>> {
  const page = await open(browser);
  await page.goto(address);
  await page.waitForSelector('[data-graph][data-ready]');
  const figures = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const sum = (all: readonly PerformanceResourceTiming[]): number =>
      all.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
    const drawn = performance.getEntriesByName('graph-drawn')[0]?.startTime ?? Infinity;
    return {
      firstPicture: { afterOpening: drawn, afterLoad: Math.max(0, drawn - (entry?.loadEventEnd ?? 0)) },
      bytes: {
        graph: sum(files.filter(({ name }) => /graph|d3/u.test(name))),
        all: sum([...files, ...(entry === undefined ? [] : [entry])]),
      },
    };
  });
  await page.context().close();
  return figures;
}

async function measureView(browser: Browser, address: string): Promise<Omit<ViewFigures, 'view'>> {
  const page = await open(browser);
  await page.goto(address);
  await page.waitForSelector('[data-graph][data-ready]');
  const figures: GestureFigures = await page.evaluate(gesture);
  const plain = await page.evaluate(drawCircles, figures.circles);
  await page.context().close();
  return { ...figures, plain };
}
