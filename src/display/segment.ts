interface Stretch {
  /** Where its source stands in the text as printed, in UTF-16 units: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Words: as printed (`verbatim`, so it may be cut anywhere) or in place of what was printed. */
export interface Words {
  readonly kind: 'text';
  readonly text: string;
  readonly verbatim: boolean;
  /** It is the source of a formula that can't be set. */
  readonly unset?: true;
}

/** A small raised text: the `2` of `GUI-G^2`. */
export interface Superscript {
  readonly kind: 'superscript';
  readonly text: string;
}

/** A formula: its TeX, and MathML that holds nothing but MathML. */
export interface Formula {
  readonly kind: 'math';
  readonly tex: string;
  readonly mathml: string;
}

/** A printed address; `href` is always http or https. */
export interface Address {
  readonly kind: 'address';
  readonly text: string;
  readonly href: string;
}

export type Shown = Words | Superscript | Formula | Address;
/** A stretch of a text and what readers see in its place. */
export type Segment = Shown & Stretch;
