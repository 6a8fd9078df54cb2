import type { DataSample } from '../model/hand-over.ts';
import type { SitePath } from '../model/urls.ts';
import type { LinkedData } from './json-ld.ts';

const TYPES: Readonly<Record<string, string>> = {
  jsonl: 'application/jsonl',
  json: 'application/json',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
};

/** The whole wiki as a dataset that schema.org can tell of, with every file that it can be had as. */
export function toDataset(
  { name, description, version }: { name: string; description: string; version: string },
  samples: readonly DataSample[],
  addressOf: (path: SitePath) => string,
): LinkedData {
  return {
    '@type': 'Dataset',
    name,
    description,
    version,
    url: addressOf('/data/'),
    isAccessibleForFree: true,
    distribution: samples.map(({ file, bytes }) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: addressOf(`/data/${file}`),
      contentSize: `${bytes} B`,
      encodingFormat: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
    })),
  };
}
