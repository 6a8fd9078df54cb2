import * as engine from 'methodex:pagefind';
import { ROOT } from './root.ts';

/** The engine as it was bundled, without its worker: no page on a disk may start one. */
export function importEngine(): Promise<unknown> {
  const options = (asked: object): Promise<void> =>
    engine.options({ ...asked, noWorker: true, basePath: `${ROOT}pagefind/` });
  return Promise.resolve({ ...engine, options });
}
