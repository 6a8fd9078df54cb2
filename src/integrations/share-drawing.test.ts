import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, it } from 'vitest';

import type { DrawingSetup, DrawnPage } from './making/messages.ts';
import { shareDrawing } from './share-drawing.ts';

const ROUTE = { route: '/[x]', component: 'x.astro' } as RouteData;
const OPTIONS = { routeData: ROUTE };
const ASTRO: AstroPrerenderer = {
  name: 'astro',
  getStaticPaths: () => Promise.resolve([{ pathname: '/a/', route: ROUTE }]),
  render: () => Promise.resolve(new Response('by Astro')),
};

function toShared({ entries, drawn }: { entries: readonly string[]; drawn: DrawnPage | null }) {
  const folder = mkdtempSync(join(tmpdir(), 'share-drawing-'));
  mkdirSync(join(folder, '.prerender'));
  for (const name of entries) writeFileSync(join(folder, '.prerender', name), '');
  const setups: DrawingSetup[] = [];
  const drawing = {
    setUp: (setup: DrawingSetup) => void setups.push(setup),
    draw: () => Promise.resolve(drawn),
    end: () => undefined,
  };
  const pages = () => new Map([['key', { styles: [1], other: () => 0 }]]);
  return { setups, prerenderer: shareDrawing(ASTRO, drawing, { folder, pages }) };
}

describe('shareDrawing', () => {
  it('answers with what the thread drew', async () => {
    const page: DrawnPage = {
      status: 200,
      headers: [['content-type', 'text/html']],
      body: new TextEncoder().encode('by the thread').buffer,
    };
    const { prerenderer } = toShared({ entries: [], drawn: page });
    const response = await prerenderer.render(new Request('http://localhost/a/'), OPTIONS);
    expect(response).toBeInstanceOf(Response);
    expect(await (response as Response).text()).toBe('by the thread');
    expect((response as Response).headers.get('content-type')).toBe('text/html');
  });

  it('lets Astro draw what the thread does not', async () => {
    const { prerenderer } = toShared({ entries: [], drawn: null });
    const response = await prerenderer.render(new Request('http://localhost/a/'), OPTIONS);
    expect(await (response as Response).text()).toBe('by Astro');
    expect(await prerenderer.getStaticPaths()).toHaveLength(1);
  });

  it.each([
    [['prerender-entry.Abc-1234.mjs', 'chunks.mjs'], 1],
    [['prerender-entry.a.mjs', 'prerender-entry.b.mjs'], 0],
    [['other.mjs'], 0],
  ])('sets the thread up where %j stand in the bundle: %d', async (entries, count) => {
    const { prerenderer, setups } = toShared({ entries, drawn: null });
    await prerenderer.setup?.();
    expect(setups).toHaveLength(count);
    for (const { entry, pages } of setups) {
      expect(entry).toMatch(/^file:.*prerender-entry\.Abc-1234\.mjs$/u);
      // What can't be handed to a thread stays behind.
      expect(pages).toEqual([['key', { styles: [1] }]]);
    }
  });
});
