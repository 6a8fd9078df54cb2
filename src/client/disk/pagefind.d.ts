/** Pagefind's `pagefind.js`, as the build of the site wrote it. */
declare module 'methodex:pagefind' {
  export function options(options: object): Promise<void>;
  export function init(): Promise<void>;
  export function filters(): Promise<unknown>;
  export function search(words: string | null, options: object): Promise<unknown>;
}
