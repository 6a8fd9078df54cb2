import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives the lock back. */
export type Release = () => void;

/**
 * Takes the lock that a file stands for, or gives back the id of the living process that has it. The lock of a process
 * that is no more is taken over: its file is first moved to a name of our own, so that of two that try only one can.
 */
export function takeLock(file: string): Release | number {
  mkdirSync(dirname(file), { recursive: true });
  const holder = tryLock(file);
  if (holder === null) return () => rmSync(file, { force: true });
  if (isAlive(holder)) return holder.pid;
  const mine = `${file}.${randomUUID()}`;
  try {
    renameSync(file, mine);
    rmSync(mine);
  } catch {
    // another process was faster: the next try meets its lock
  }
  return takeLock(file);
}

interface Holder {
  readonly pid: number;
  /** When the process started, in ticks since the machine did; empty where the system doesn't say. */
  readonly started: string;
}

/** A link to a finished file appears whole or not at all, so nobody reads half a lock. */
function tryLock(file: string): Holder | null {
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, JSON.stringify(toHolder(process.pid)));
  try {
    linkSync(mine, file);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readHolder(file);
  } finally {
    rmSync(mine);
  }
}

function readHolder(file: string): Holder {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return { pid: 0, started: '' };
  }
}

function toHolder(pid: number): Holder {
  return { pid, started: startOf(pid) };
}

/** A process with the same id that started at another time is another process. */
function isAlive(holder: Holder): boolean {
  if (holder.pid === 0) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.started === startOf(holder.pid);
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
