/** What whoever runs a site of their own sets; `src/methodex.config.ts` holds it. */
export interface Configuration {
  /** The site's name: in the header, in every page's title, in data. */
  readonly title: string;
  /** One sentence on what the site is. */
  readonly description: string;
  /** Where the site is published, with its base path: `https://example.org/methods/`; `null` while nobody knows. */
  readonly address: string | null;
  /** The project's repository on GitHub: `https://github.com/owner/name`; `null` where it is not public. */
  readonly repository: string | null;
}
