import { describe, expect, it } from 'vitest';

import { arrange } from './arrange.ts';
import { fitBounds, toBounds } from './camera.ts';
import { drawScene, type Pen } from './draw-scene.ts';
import { rankTopics, readPalette } from './palette.ts';
import { toScene, type Scene } from './scene.ts';
import { selectPart } from './select-part.ts';
import { SMALL_GRAPH as graph } from './small-graph.ts';
import { toSvg } from './to-svg.ts';
import { DEFAULT_VIEW } from './view-state.ts';

const SIZE = { width: 800, height: 600 };
const PALETTE = readPalette((property) => property);

function scene(bright: Set<number> | null = null): Scene {
  const view = { ...DEFAULT_VIEW, focus: 'grpo' };
  const part = selectPart(graph, view);
  const arrangement = arrange(graph, view, part);
  return toScene({
    graph,
    part,
    arrangement,
    camera: fitBounds(toBounds(arrangement), SIZE),
    size: SIZE,
    colours: rankTopics(graph),
    bright,
    focus: 0,
    selected: null,
    measure: (text) => text.length * 7,
    hasRegions: false,
    headings: [],
  });
}

/** Writes down the calls that say what is drawn, with the settings that say how. */
function listCalls(drawn: Scene): string[] {
  const calls: string[] = [];
  const settings: Record<string, unknown> = {};
  const pen = new Proxy(settings, {
    get: (_, name) =>
      name in settings ? settings[String(name)] : (...given: unknown[]) => note(String(name), given),
    set: (_, name, value) => ((settings[String(name)] = value), true),
  });
  function note(name: string, given: unknown[]): void {
    if (name === 'fillText') calls.push(`text ${String(given[0])}`);
    else if (name === 'setLineDash') calls.push(`dash ${String(given[0])}`);
    else if (name === 'stroke')
      calls.push(`stroke ${String(settings['strokeStyle'])} ${String(settings['globalAlpha'])}`);
    else if (name === 'arc') calls.push('disc');
  }
  drawScene(pen as unknown as Pen, drawn, { palette: PALETTE, fonts: { label: '12px x', region: '17px x' } });
  return calls;
}

describe('drawScene', () => {
  it('draws each relation in its colour and line, each node once, and every label that has room', () => {
    const calls = listCalls(scene());
    expect(calls).toContain('stroke --builds-on 0.62');
    expect(calls).toContain('dash 7,4');
    expect(calls).toContain('stroke --compares-with 0.62');
    expect(calls).not.toContain('stroke --evaluated-on 0.62');
    expect(calls.filter((call) => call === 'disc')).toHaveLength(5);
    expect(calls.filter((call) => call.startsWith('text')).toSorted()).toEqual([
      'text DAPO',
      'text GRPO',
      'text GSPO',
      'text PPO',
    ]);
  });

  it('dims what is not adjacent and leaves its label out', () => {
    const calls = listCalls(scene(new Set([0, 1])));
    expect(calls).toContain('stroke --builds-on 0.16');
    expect(calls.filter((call) => call.startsWith('text')).toSorted()).toEqual(['text GRPO', 'text PPO']);
  });
});

describe('toSvg', () => {
  it('says what is shown, with texts as texts', () => {
    const svg = toSvg(scene(), PALETTE, 'A <b> & "c"');
    expect(svg).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(svg).toContain('>GRPO</text>');
    expect(svg.match(/stroke-dasharray="7 4"/gu)).toHaveLength(1);
  });

  it('draws what the canvas draws: an arrow a relation, the ring of the focus, dimmed what is not adjacent', () => {
    const shown = scene();
    const svg = toSvg(shown, PALETTE, 'A graph');
    expect(svg.match(/<path d="M[^"]+L[^"]+L[^"]+Z"\/>/gu)).toHaveLength(shown.edges.length);
    expect(svg).toContain(`stroke="${PALETTE.ink}"/>`);
    expect(svg).not.toContain('opacity="0.16"');
    expect(toSvg(scene(new Set([0, 1])), PALETTE, 'A graph')).toContain('opacity="0.16"');
  });

  it('has the years of a lineage', () => {
    const headings = [{ id: 0, text: '2025', x: 10, y: 10 }];
    expect(toSvg({ ...scene(), headings }, PALETTE, 'A graph')).toContain('>2025</text>');
  });
});
