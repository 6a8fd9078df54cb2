import type { SitePath } from './urls.ts';

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
  /** The folders of the field that the site is about: its listings, and its topics, names and corrections. */
  readonly seeds: string;
  readonly vocabulary: string;
  /** What the empty search field of the home page gives as examples. */
  readonly examples: string;
  /** Colours that differ from those of `src/styles/tokens.css`, for the light and the dark theme. */
  readonly colours: Readonly<Partial<Record<ColourName, ColourPair>>>;
  /** What is shown. */
  readonly show: {
    /** The lists that the header leads to, in this order; all others are in the footer. */
    readonly header: readonly (keyof typeof SECTIONS)[];
    /** The parts of the home page below its opening. */
    readonly home: readonly HomePart[];
    /** Of a paper: what is read beyond relations, results and topics. */
    readonly statements: readonly StatementPart[];
  };
}

/** The lists that a header may lead to, and what links say. */
export const SECTIONS = {
  topics: ['/topics/', 'Topics'],
  methods: ['/methods/', 'Methods'],
  benchmarks: ['/benchmarks/', 'Benchmarks'],
  papers: ['/papers/', 'Papers'],
  organizations: ['/organizations/', 'Organizations'],
  graph: ['/graph/', 'Graph'],
  timeline: ['/timeline/', 'Timeline'],
} as const satisfies Record<string, readonly [SitePath, string]>;

/** The colours that can be set. */
export const COLOURS = [
  'paper',
  'paper-2',
  'ink',
  'ink-2',
  'rule',
  'rule-2',
  'accent',
  'mark',
  'builds-on',
  'compares-with',
  'evaluated-on',
] as const;
export type ColourName = (typeof COLOURS)[number];

/** The same colour in both themes. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/** The parts of the home page. */
export const HOME = ['picture', 'methods', 'newest', 'topics', 'benchmarks'] as const;
export type HomePart = (typeof HOME)[number];

/** What is read in a paper beyond relations, results and topics. */
export const STATEMENTS = ['findings', 'claims', 'scale', 'availability'] as const;
export type StatementPart = (typeof STATEMENTS)[number];
