import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

const TEXT = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest))/u;

/** Has a response zip its text on the way, as static hosts do, where the browser takes that. */
export function compressText(request: IncomingMessage, response: ServerResponse): void {
  const takes = request.method === 'GET' && /\bgzip\b/u.test(String(request.headers['accept-encoding']));
  if (!takes || request.headers.range !== undefined) return;
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
      Object.assign(response, { writeHead });
      if (status !== 200 || !TEXT.test(toType(headers))) return writeHead(status, headers);
      zipBody(response);
      const { 'Content-Length': _length, ...others } = headers;
      return writeHead(status, { ...others, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    },
  });
}

function toType(headers: OutgoingHttpHeaders): string {
  const [, type] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return String(type);
}

/** What is written to the response from now on goes through gzip first. */
function zipBody(response: ServerResponse): void {
  const gzip = createGzip();
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  gzip.on('data', (chunk: Buffer) => write(chunk));
  gzip.on('end', () => end());
  gzip.on('drain', () => response.emit('drain'));
  Object.assign(response, {
    write: (chunk: Buffer) => gzip.write(chunk),
    end(chunk?: Buffer) {
      gzip.end(chunk);
      return response;
    },
  });
}
