import type { WorkerMessage } from '../../model/offline.ts';
import { makeElement } from '../graph/make-element.ts';

/**
 * Offers a build that is ready and waits: a quiet line that the reader may take up or close. It comes in for all open
 * pages at once, each of which is loaded anew, since pages of one build must not read files of another.
 */
export function offerNewBuild(registration: ServiceWorkerRegistration): void {
  const hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) location.reload();
  });
  if (registration.waiting !== null && hadWorker) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && hadWorker) offer(installing);
    });
  });
}

function offer(worker: ServiceWorker): void {
  document.querySelector('.new-build')?.remove();
  const show = makeElement('button', { type: 'button' }, 'Show it');
  const later = makeElement('button', { type: 'button' }, 'Later');
  const text = makeElement('span', {}, 'A newer version of this site is ready.');
  const notice = makeElement('div', { class: 'new-build', role: 'status' }, text, ' ', show, ' ', later);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers take no origin
  show.addEventListener('click', () => worker.postMessage({ kind: 'take-over' } satisfies WorkerMessage));
  later.addEventListener('click', () => notice.remove());
  document.body.append(notice);
}
