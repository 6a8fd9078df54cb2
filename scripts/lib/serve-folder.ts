import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { compressText } from './compress.ts';

/** A folder being served on this machine alone. `origin` has no trailing slash, `address` ends with the base path. */
export interface ServedFolder {
  readonly origin: string;
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  readonly base?: string;
  /** The port to try first; the next free one is taken where it is in use. 0 takes any. */
  readonly port?: number;
  /** Hears of every file that is asked for, by its path under the base. */
  readonly heard?: (path: string) => void;
}

/** Serves a built site as a plain static host would: no rewriting, `404.html` for what isn't there. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const base = options.base ?? '/';
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return redirectToBase(response, { path, base });
    request.url = path.slice(base.length - 1);
    options.heard?.(request.url);
    compressText(request, response);
    files(request, response, () => sendNotFound(response, folder));
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return { origin, address: `${origin}${base}`, close: () => close(server) };
}

function redirectToBase(response: ServerResponse, at: { path: string; base: string }): void {
  const isRoot = at.path === '/' || `${at.path}/` === at.base;
  if (isRoot) response.writeHead(302, { location: at.base }).end();
  else
    response
      .writeHead(404, { 'content-type': 'text/plain' })
      .end(`Nothing here: the site is under ${at.base}\n`);
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await listenOnce(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw error;
    await listen(server, port + 1);
  }
}

function listenOnce(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
