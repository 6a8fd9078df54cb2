import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** A Chromium that runs on a bare Linux: its binary, and the environment that shows it its libraries and fonts. */
export interface ProvidedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const CACHE = resolve('node_modules/.cache/chromium');
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/**
 * Inflates the Chromium that npm brought, once a version, and says how to run it. Two first starts at a time do no
 * harm: each inflates into a folder of its own, and the first to finish gives its folder the name all look for.
 */
export async function provideChromium(): Promise<ProvidedChromium> {
  const folder = join(CACHE, await readVersion());
  if (!existsSync(folder)) await inflateInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...definedEnv(),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

async function inflateInto(folder: string): Promise<void> {
  const staging = `${folder}-${randomUUID()}`;
  await mkdir(staging, { recursive: true });
  await inflateAll(staging);
  await writeFile(join(staging, 'fonts', 'fonts.conf'), toFontsConf(join(folder, 'fonts')));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** `inflate` takes its target from the temporary folder's name, which it reads before it first waits. */
async function inflateAll(target: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = target;
  const bin = join(packageFolder(), 'bin');
  const inflated = ARCHIVES.map((archive) => inflate(join(bin, archive)));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await Promise.all(inflated);
}

function toFontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder(), 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
