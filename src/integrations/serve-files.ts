import type { IncomingMessage, ServerResponse } from 'node:http';

import sirv from 'sirv';

import { takeOver } from '../model/hand-over.ts';

/** Where files stand that are no pages. */
const FILES =
  /^\/(?:(?:data|search|cards|graph\/data|(?:compare|reading-list)\/data|pagefind)\/[^?]*\.\w+|[^?]*\/list\.json|[^?]*\.html\.md)(?:\?|$)/u;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers for those files while no site is built. */
export function serveFiles(folder: string, base: string): Middleware {
  const serve = sirv(folder, { dev: true });
  return (request, response, next) => {
    const address = `/${(request.url ?? '').slice(base.length)}`;
    if (!FILES.test(address)) return next();
    const answer = (): void => {
      request.url = address;
      serve(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    };
    takeOver().index.then(answer, answer);
  };
}
