import { readFileSync, writeFileSync } from 'node:fs';

/** Forgets the most memory that this process held so far, where the system can (Linux). */
export function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // elsewhere the peak is that of the whole run
  }
}

/** The most memory that this process and those it started have held, in MB; since `forgetPeak` where that works. */
export function readPeak(): number {
  const own = readStatus(process.pid, 'VmHWM') ?? process.resourceUsage().maxRSS;
  const others = findChildren(process.pid).map((pid) => readStatus(pid, 'VmHWM') ?? 0);
  return [own, ...others].reduce((sum, each) => sum + each, 0) / 1024;
}

function readStatus(pid: number, field: string): number | null {
  const value = new RegExp(`^${field}:\\s+(\\d+) kB`, 'mu').exec(readProc(`${pid}/status`))?.[1];
  return value === undefined ? null : Number(value);
}

function findChildren(parent: number): number[] {
  return readProc(`${parent}/task/${parent}/children`)
    .split(' ')
    .flatMap((word) => (word === '' ? [] : [Number(word)]));
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
