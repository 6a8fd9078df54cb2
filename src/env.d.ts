/// <reference types="astro/client" />

declare module 'js-yaml' {
  export interface Schema {
    readonly compiledTypeMap: object;
  }
  /** YAML 1.2's core schema: no dates. */
  export const CORE_SCHEMA: Schema;
  /** Reads one document; an empty one is `undefined`. Throws at what is no YAML. */
  export function load(text: string, options: { schema: Schema }): unknown;
}
