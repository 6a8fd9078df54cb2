import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const installed = Object.entries(packages).filter(([path]) => path !== '');
const wanted = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

it.each(Object.entries(wanted))('%s is pinned to one version, %s, and locked to it', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u);
  expect(packages[`node_modules/${name}`]?.version).toBe(version);
});

it('every package for this system has a hash of its contents, and none names a host', () => {
  expect(installed.length).toBeGreaterThan(100);
  // Of packages for other systems the lock file may know no more than their names.
  const isHere = ({ os, cpu, libc }: Locked): boolean =>
    (os ?? ['linux']).includes('linux') &&
    (cpu ?? ['x64']).includes('x64') &&
    (libc ?? ['glibc']).includes('glibc');
  expect(
    installed.filter(([, one]) => isHere(one) && !one.integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('install scripts run by name only, and no name is allowed in vain', () => {
  const scripted = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
  const named = Object.keys(manifest.allowScripts);
  expect(named.filter((name) => !scripted.includes(name))).toEqual([]);
  // A package for another system than this one's is never installed there, nor its script run.
  expect(scripted.filter((name) => !named.includes(name) && name !== 'fsevents')).toEqual([]);
});
