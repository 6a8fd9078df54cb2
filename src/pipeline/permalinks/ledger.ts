import { toIssue, type Outcome } from '../../model/issues.ts';
import type { PublishedAddress } from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';

const HEADER = `# Every address that was published, one a line, sorted. \`npm run permalinks -- accept\` writes it; the build fails when
# one of them has neither a page nor a word in redirects.yml or withdrawn.yml. Nothing is ever taken out of it.
`;

/** Reads the ledger. A line that is no address is reported and passed over. */
export function parseLedger(text: string, file: string): Outcome<PublishedAddress[]> {
  const lines = text.split(/\r?\n/u).map((content, index) => ({ content: content.trim(), line: index + 1 }));
  const said = lines.filter(({ content }) => content !== '' && !content.startsWith('#'));
  const value = said
    .filter(({ content }) => isAddress(content))
    .map(({ content, line }) => ({ address: content as SitePath, line }));
  const issues = said
    .filter(({ content }) => !isAddress(content))
    .map(({ content, line }) =>
      toIssue(
        'ledger-unreadable',
        { file, line },
        {
          happened: `${JSON.stringify(content.slice(0, 60))} is no address of a site.`,
          remedy: 'Take the file back as it was before; only `npm run permalinks -- accept` writes it.',
        },
      ),
    );
  return { value, issues };
}

/** Writes the ledger: the same addresses give the same bytes, in whatever order and however often they come. */
export function renderLedger(addresses: Iterable<SitePath>): string {
  const sorted = [...new Set(addresses)].sort((a, b) => (a < b ? -1 : 1));
  return `${HEADER}${sorted.map((address) => `${address}\n`).join('')}`;
}

/** Says whether a text is an address within the site: from the root, without white space, `..` or a host. */
export function isAddress(text: string): boolean {
  return /^\/(?!\/)[^\s\\?#]*(?:#[^\s#]+)?$/u.test(text) && !text.split('/').includes('..');
}
