import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A page of a Firefox that was installed with the system, driven by WebDriver BiDi, which it speaks itself. */
export interface FirefoxPage {
  /** Goes to an address and waits till it is loaded; what the browser refuses is thrown. */
  readonly goto: (address: string) => Promise<void>;
  /** What a script gives, as JSON can hold it. */
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly type: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The names that Firefox is installed under; Debian has the first. */
const NAMES = ['firefox-esr', 'firefox'];
/**
 * Its guards for files are on anyway; nobody's settings may switch them off. It is to take its reader for one with a
 * mouse, and asks nothing of its maker's hosts.
 */
const PREFERENCES = `
user_pref("security.fileuri.strict_origin_policy", true);
user_pref("ui.primaryPointerCapabilities", 6);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("remote.prefs.recommended", true);
`;

/** Where Firefox is; `null` where there is none. */
export function findFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Starts Firefox with a profile of its own, and opens a page in it. */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'methodex-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(path, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const ask = await connect(`${await readAddress(firefox)}/session`);
  await ask('session.new', { capabilities: {} });
  const { contexts } = (await ask('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    goto: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: (script) => evaluate(ask, context, script),
    type: async (text) => void (await ask('input.performActions', { context, actions: [toKeys(text)] })),
    close: async () => {
      await ask('browser.close', {}).catch(() => undefined);
      if (firefox.exitCode === null) await new Promise((resolve) => firefox.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Ask = (method: string, params: object) => Promise<unknown>;

async function readAddress(firefox: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of firefox.stderr ?? []) {
    said += String(part);
    const [, address] = /listening on (ws:\/\/\S+)/u.exec(said) ?? [];
    if (address !== undefined) {
      firefox.stderr?.resume();
      return address;
    }
  }
  throw new Error(`Firefox did not start:\n${said}`);
}

async function connect(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as {
      id?: number;
      result?: unknown;
      error?: string;
      message?: string;
    };
    const asked = waiting.get(answer.id ?? -1);
    if (answer.error === undefined) asked?.resolve(answer.result);
    else asked?.reject(new Error(`${answer.error}: ${answer.message ?? ''}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
  });
  let id = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

async function evaluate(ask: Ask, context: string | undefined, script: string): Promise<unknown> {
  const expression = `(async () => JSON.stringify(await (${script})))()`;
  const params = { expression, target: { context }, awaitPromise: true };
  const { result, exceptionDetails } = (await ask('script.evaluate', params)) as {
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
}

function toKeys(text: string): object {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return { type: 'key', id: 'keyboard', actions };
}
