/** The components that a paper's page may use, each with the attributes it takes. Anything else is refused. */
export const COMPONENTS = {
  /** The sentence that says best what the paper contributes. */
  Key: [],
  /** Words that are the evidence of a statement; `at` is their place in the abstract as printed. */
  Said: ['at'],
  /** The name of a method, model, benchmark or dataset, as written. */
  Name: ['of', 'at'],
  /** Words that speak of a topic. */
  Topic: ['id', 'at'],
  /** A formula, in TeX. */
  Math: ['tex'],
  Sup: [],
  /** An http or https address as printed. */
  Address: ['to'],
  /** A paragraph of which no word stands outside a component: Markdown would take it for something else. */
  Paragraph: [],
} as const satisfies Record<string, readonly string[]>;

export type ComponentName = keyof typeof COMPONENTS;

/** Says whether a name is one of the set. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(COMPONENTS, name);
}
