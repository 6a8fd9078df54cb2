import { ROOT } from './root.ts';

declare global {
  var methodexFiles: Record<string, string> | undefined;
}

/**
 * Stands for the browser's `fetch`, which may read nothing from a disk: each file has a script beside it that holds it
 * in base64, and scripts may be loaded. Answers 404 where there is no such script.
 */
export async function fetch(address: string | URL): Promise<Response> {
  const { pathname } = new URL(String(address), location.href);
  const path = pathname.slice(ROOT.length);
  await loadScript(`${ROOT}files/${path}.js`);
  const text = globalThis.methodexFiles?.[path];
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
}

const scripts = new Map<string, Promise<void>>();

function loadScript(address: string): Promise<void> {
  const loading = scripts.get(address) ?? toLoading(address);
  scripts.set(address, loading);
  return loading;
}

function toLoading(address: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
    script.src = address;
    document.head.append(script);
  });
}
