/** Words that tell something of what stands beside them. */
export interface Cue {
  readonly pattern: RegExp;
  /** What it must match and what it must not; where ⟦ ⟧ stand in it, the pattern is tried on what they hold alone. */
  readonly matches: string;
  readonly misses: string;
}

/** A table of cues; what each tells is its name. */
export type Cues = Readonly<Record<string, Cue>>;

/** Says whether words are such as a cue asks for. */
export function says({ pattern }: Cue, words: string): boolean {
  return pattern.test(words);
}
