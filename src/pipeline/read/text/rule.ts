/** A rule that reads language: what it looks for, and a sentence it must match and one it must not. */
export interface TextRule {
  /** Permanent: it is printed beside every statement that the rule found. */
  readonly id: string;
  readonly pattern: RegExp;
  readonly matches: string;
  readonly misses: string;
}
