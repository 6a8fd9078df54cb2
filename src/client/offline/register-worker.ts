import { type WorkerMessage, WORKER_FILE } from '../../model/offline.ts';
import { toAddress } from '../to-address.ts';
import { offerNewBuild } from './offer-new-build.ts';

/** Milliseconds after which a page counts as being read, and what search and graph need is fetched. */
const READING = 4000;

/**
 * Brings in the service worker once the page is there, so that it takes nothing from the first visit. Where there is
 * none, by an old browser or the reader's wish, the site is as it was.
 */
export function registerWorker(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const register = (): void => void bringIn().catch(() => undefined);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

async function bringIn(): Promise<void> {
  const isFirst = navigator.serviceWorker.controller === null;
  const registration = await navigator.serviceWorker.register(toAddress(WORKER_FILE), {
    scope: toAddress('/'),
    updateViaCache: 'none',
  });
  offerNewBuild(registration);
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return;
  if (isFirst) tell(active, { kind: 'seen', addresses: toLoaded() });
  if (!savesData()) setTimeout(() => tell(active, { kind: 'idle' }), READING);
}

function tell(worker: ServiceWorker, message: WorkerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers take no origin
  worker.postMessage(message);
}

/** The page and all that it has loaded: it came before the worker could keep it. */
function toLoaded(): string[] {
  return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
