import type { Issue } from '../../model/issues.ts';
import { splitAnchor, type PublishedAddress } from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';
import { pageOfFile } from './derive-files.ts';
import { toTrimmedLine } from '../../model/one-line.ts';

/** The published addresses that a build found missing, without files and parts that go with a missing page. */
export function findMissing(issues: readonly Issue[], published: readonly PublishedAddress[]): SitePath[] {
  const lines = new Set(
    issues
      .filter(({ code }) => code === 'published-address-missing' || code === 'published-part-missing')
      .map(({ place }) => place.line),
  );
  const missing = published.filter(({ line }) => lines.has(line)).map(({ address }) => address);
  const gone = new Set(missing);
  return missing.filter((address) => {
    const page = pageOfFile(address) ?? splitAnchor(address).path;
    return page === address || !gone.has(page);
  });
}

/** The list of withdrawn addresses with some more at its end, all for one reason; what stood in it stays as it was. */
export function addWithdrawn(text: string, addresses: readonly SitePath[], why: string): string {
  const kept = text.replace(/^\[\]\s*$/mu, '').trimEnd();
  const entries = addresses.map((address) => `- address: ${quote(address)}\n  why: ${quote(why)}`);
  return `${[kept, ...entries].filter((part) => part !== '').join('\n')}\n`;
}

function quote(text: string): string {
  return `'${toTrimmedLine(text).replaceAll("'", "''")}'`;
}
