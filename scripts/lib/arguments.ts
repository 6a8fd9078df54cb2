import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readSettings, type Settings, toBase } from '../../src/integrations/settings.ts';

/**
 * Reads a command's arguments. `--help` prints the help and ends the command; an argument that the command doesn't
 * know is named, with status 2.
 */
export function readArguments<T extends ParseArgsConfig>(
  help: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(help.trim());
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\nRun it with --help to see what it takes.`);
    process.exit(2);
  }
}

/** The options that every command knows that builds the site. */
export const BUILD_OPTIONS = {
  seeds: { type: 'string' },
  base: { type: 'string' },
  out: { type: 'string' },
  strict: { type: 'boolean' },
  fresh: { type: 'boolean' },
} as const;

export const BUILD_OPTIONS_HELP = `
  --seeds DIR    read the seeds of another folder
  --base /x/     make a site that stands under this path
  --out DIR      put the site here instead of into dist/
  --strict       let warnings stop the build too
  --fresh        take nothing over from the build before, which changes nothing but the time it takes`;

/** The settings that the arguments ask for; what they don't say comes from the environment. */
export function toSettings(values: {
  readonly seeds?: string | undefined;
  readonly base?: string | undefined;
  readonly out?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly fresh?: boolean | undefined;
}): Settings {
  return readSettings({
    ...process.env,
    ...(values.seeds === undefined ? {} : { METHODEX_SEEDS: resolve(values.seeds) }),
    ...(values.base === undefined ? {} : { METHODEX_BASE: toBase(values.base) }),
    ...(values.out === undefined ? {} : { METHODEX_OUT: resolve(values.out) }),
    ...(values.strict ? { METHODEX_STRICT: '1' } : {}),
    ...(values.fresh ? { METHODEX_FRESH: '1' } : {}),
  });
}
