import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putBack, replaceTogether } from './replace-together.ts';

let at: string;

beforeEach(() => {
  at = mkdtempSync(join(tmpdir(), 'methodex-'));
  make('wiki', 'old');
  writeFileSync(join(at, 'wiki.zip'), 'old');
  make('wiki.new', 'new');
  writeFileSync(join(at, 'wiki.new.zip'), 'new');
});

afterEach(() => rmSync(at, { recursive: true }));

const places = () => [join(at, 'wiki'), join(at, 'wiki.zip')];

function replacements() {
  return [
    { fresh: join(at, 'wiki.new'), place: join(at, 'wiki') },
    { fresh: join(at, 'wiki.new.zip'), place: join(at, 'wiki.zip') },
  ];
}

describe('replaceTogether', () => {
  it('puts all in, and leaves nothing of the old', () => {
    replaceTogether(replacements());
    expect(read()).toEqual(['new', 'new']);
    expect(['wiki.old', 'wiki.zip.old', 'wiki.new'].filter((name) => existsSync(join(at, name)))).toEqual([]);
  });

  it('leaves the old where one of the new is missing', () => {
    rmSync(join(at, 'wiki.new.zip'));
    expect(() => replaceTogether(replacements())).toThrow('ENOENT');
    expect(read()).toEqual(['old', 'old']);
  });

  it('needs nothing to stand there', () => {
    for (const place of places()) rmSync(place, { recursive: true });
    replaceTogether(replacements());
    expect(read()).toEqual(['new', 'new']);
  });
});

describe('putBack', () => {
  it.each([
    ['after the old was set aside', ['wiki', 'wiki.zip'], []],
    ['after half of the old was set aside', ['wiki'], []],
    ['after half of the new came in', ['wiki', 'wiki.zip'], ['wiki']],
  ])('brings the old back where the machine stopped %s', (_, aside, come) => {
    for (const name of aside) renameSync(join(at, name), join(at, `${name}.old`));
    for (const name of come) renameSync(join(at, name.replace('wiki', 'wiki.new')), join(at, name));
    putBack(places());
    expect(read()).toEqual(['old', 'old']);
  });

  it('keeps the new where it came in as a whole', () => {
    for (const name of ['wiki', 'wiki.zip']) {
      renameSync(join(at, name), join(at, `${name}.old`));
      renameSync(join(at, name.replace('wiki', 'wiki.new')), join(at, name));
    }
    putBack(places());
    expect(read()).toEqual(['new', 'new']);
    expect(existsSync(join(at, 'wiki.old'))).toBe(false);
  });
});

function make(name: string, text: string): void {
  mkdirSync(join(at, name));
  writeFileSync(join(at, name, 'index.html'), text);
}

function read(): string[] {
  return [join(at, 'wiki', 'index.html'), join(at, 'wiki.zip')].map((file) => readFileSync(file, 'utf8'));
}
