import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './lock.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'methodex-'));
  file = join(folder, 'deep', 'build.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

function take(): () => void {
  const taken = takeLock(file);
  if (typeof taken === 'number') throw new Error(`process ${taken} has the lock`);
  return taken;
}

describe('takeLock', () => {
  it('names the living process that has it, and can be had again when given back', () => {
    const release = take();
    expect(takeLock(file)).toBe(process.pid);
    release();
    take()();
  });

  it('takes over the lock of a process that is no more', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    take()();
    writeFileSync(file, JSON.stringify({ pid, started: '1' }));
    take();
    expect(takeLock(file)).toBe(process.pid);
  });

  it('takes over the lock of a dead process whose id another one now bears', () => {
    take()();
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'long ago' }));
    expect(typeof takeLock(file)).toBe('function');
  });

  it('takes over a lock that was never written to its end', () => {
    take()();
    writeFileSync(file, '{"pi');
    expect(typeof takeLock(file)).toBe('function');
  });
});
