import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { HEADER } from '../pipeline/__fuzz__/seed-cases.ts';
import { withoutTestRunner } from './build-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'methodex-dev-'));
const FIRST = ['A First Paper', 'We propose FirstFlow, a method that sorts images. It builds on GRPO.'];
const SECOND = ['A Second Paper', 'We propose SecondFlow, a method that sorts sounds. It builds on GRPO.'];

const PATIENT = { timeout: 60_000, interval: 300 };
const SLOW = 240_000;

let server: ChildProcess;
let address = '';

function writeSeed(...records: readonly (readonly string[])[]): void {
  writeFileSync(join(folder, 'seed.txt'), [HEADER, ...records].map((part) => part.join('\n\n')).join('\n\n'));
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(new URL(path, address))).status;
}

beforeAll(async () => {
  writeSeed(FIRST);
  server = spawn(process.execPath, ['scripts/dev.ts', '--seeds', folder, '--port', '4391'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: withoutTestRunner(process.env),
  });
  let said = '';
  server.stdout?.on('data', (part) => (said += String(part)));
  address = await vi.waitFor(() => {
    const [found] = /http:\/\/localhost:\d+\//u.exec(said) ?? [];
    if (found === undefined) throw new Error(`It has not said where it serves: ${said}`);
    return found;
  }, PATIENT);
}, SLOW);

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

test(
  'a paper that a seed gets or loses gets or loses its page, without a new start',
  async () => {
    await vi.waitFor(async () => expect(await statusOf('papers/a-first-paper/')).toBe(200), PATIENT);
    expect(await statusOf('papers/a-second-paper/')).toBe(404);

    writeSeed(FIRST, SECOND);
    await vi.waitFor(async () => expect(await statusOf('papers/a-second-paper/')).toBe(200), PATIENT);

    writeSeed(FIRST);
    await vi.waitFor(async () => expect(await statusOf('papers/a-second-paper/')).toBe(404), PATIENT);
    expect(await statusOf('papers/a-first-paper/')).toBe(200);
  },
  SLOW,
);
