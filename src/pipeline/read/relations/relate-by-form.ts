import type { Relation } from '../../../model/facts.ts';
import { spanIn } from '../document.ts';
import { toWordShape } from '../names/shapes.ts';
import type { Names } from '../names/read-names.ts';
import { toEvidence } from './evidence.ts';

/** A name of ours that is made of another's: `GRPO-RoC` is a variant of GRPO, "Tapered REINFORCE" of REINFORCE. */
export function relateByForm(names: Names): Relation[] {
  return names.introduces.flatMap(({ name, kind, expansion }) =>
    kind !== 'method' ? [] : [name, expansion ?? ''].flatMap((text) => partsOf(names, text)),
  );
}

function partsOf(names: Names, text: string): Relation[] {
  const parts = text.split(/[-\s+]/u);
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const known = names.lexicon.byKey.get(part.toLowerCase());
    if (known?.kind !== 'method' || known.name !== part || toWordShape(part) !== 'strong') return [];
    const sentence = names.text.document.sentences.find((one) => one.text.includes(text));
    const start = sentence ? sentence.text.indexOf(text) + text.indexOf(part) : -1;
    if (!sentence || start < 0) return [];
    const end = start + part.length;
    const { evidence, at } = toEvidence(sentence, start, end);
    return [
      {
        type: 'builds-on',
        target: part,
        targetAt: spanIn(sentence, start, end),
        outcome: null,
        role: 'modifies',
        subject: null,
        evidence,
        at,
        rule: 'build-name-made-of',
      },
    ] satisfies Relation[];
  });
}
