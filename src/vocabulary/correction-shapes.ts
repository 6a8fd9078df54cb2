import { z } from 'zod';

import type { CorrectionEntry, NamedFact } from '../model/corrections.ts';

const text = z.string().trim().min(1);
const orNone = text.nullable().exactOptional();

const introduced = {
  kind: z.enum(['method', 'benchmark', 'dataset']).exactOptional(),
  expansion: orNone,
};
const relation = {
  role: z.enum(['modifies', 'trains-with', 'base-model', 'component', 'data']).nullable().exactOptional(),
  outcome: z.enum(['better', 'worse', 'similar']).nullable().exactOptional(),
  subject: orNone,
};
const result = {
  metric: orNone,
  benchmark: orNone,
  kind: z.enum(['absolute', 'gain']).exactOptional(),
  system: orNone,
  variant: orNone,
  setting: orNone,
  from: orNone,
  baseline: orNone,
  unit: z.enum(['points', 'relative', 'ratio', 'unstated']).nullable().exactOptional(),
};
const type = z.enum(['builds-on', 'compares-with', 'evaluated-on']);

/** How a kind of fact is written: the key that tells the kind, what may stand beside it, and what may be changed. */
export interface FactShape {
  readonly schema: z.ZodObject;
  readonly verbs: readonly CorrectionEntry['deed']['verb'][];
  /** The fields that can be changed. */
  readonly changes: z.ZodObject;
  readonly toFact: (written: never) => NamedFact;
}

const NOTHING = z.strictObject({});

const introducesSchema = z.strictObject({ introduces: text, ...introduced });
const relationSchema = z.strictObject({ relation: type, target: text, ...relation });
const resultSchema = z.strictObject({ result: text, ...result });
const topicSchema = z.strictObject({ topic: text });
const keySentenceSchema = z.strictObject({ keySentence: text });
const codeSchema = z.strictObject({ code: text });

/** Every kind of fact that can be corrected, by the key that stands first in it. */
export const FACT_SHAPES: Readonly<Record<string, FactShape>> = {
  introduces: {
    schema: introducesSchema,
    verbs: ['add', 'remove', 'change'],
    changes: z.strictObject(introduced),
    toFact: ({ introduces, ...fields }: z.infer<typeof introducesSchema>) => ({
      of: 'introduces',
      name: introduces,
      ...fields,
    }),
  },
  relation: {
    schema: relationSchema,
    verbs: ['add', 'remove', 'change'],
    changes: z.strictObject({ type: type.exactOptional(), ...relation }),
    toFact: ({ relation, ...fields }: z.infer<typeof relationSchema>) => ({
      of: 'relation',
      type: relation,
      ...fields,
    }),
  },
  result: {
    schema: resultSchema,
    verbs: ['add', 'remove', 'change'],
    changes: z.strictObject(result),
    toFact: ({ result, ...fields }: z.infer<typeof resultSchema>) => ({
      of: 'result',
      value: result,
      ...fields,
    }),
  },
  topic: {
    schema: topicSchema,
    verbs: ['add', 'remove'],
    changes: NOTHING,
    toFact: ({ topic }: z.infer<typeof topicSchema>) => ({ of: 'topic', id: topic }),
  },
  keySentence: {
    schema: keySentenceSchema,
    verbs: ['change'],
    changes: z.strictObject({ keySentence: text }),
    toFact: ({ keySentence }: z.infer<typeof keySentenceSchema>) => ({
      of: 'keySentence',
      text: keySentence,
    }),
  },
  code: {
    schema: codeSchema,
    verbs: ['add', 'remove'],
    changes: NOTHING,
    toFact: ({ code }: z.infer<typeof codeSchema>) => ({ of: 'code', url: code }),
  },
};
