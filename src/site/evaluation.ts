import key from '../pipeline/evaluate/key.jsonl?raw';
import keyTopics from '../pipeline/evaluate/key-topics.tsv?raw';
import type { Wiki } from '../model/wiki.ts';
import { parseKeyTopics } from '../pipeline/evaluate/key-topics.ts';
import { isHeldBack, parseKey } from '../pipeline/evaluate/parse-key.ts';
import { scoreFacts, type Evaluation } from '../pipeline/evaluate/score-facts.ts';
import { toFactLine } from '../pipeline/to-fact-line.ts';

/**
 * How the facts that rules read here compare with an answer key that people made: `all` of the key's papers that this site has,
 * and the fifth that no rule was written for. `null` where the site has none of them.
 */
export function evaluateWiki(wiki: Wiki): { readonly all: Evaluation; readonly heldBack: Evaluation } | null {
  // What people set right by hand says nothing of the rules.
  const facts = [...wiki.papers.values()].map(({ paper, facts, asRead = facts }) =>
    toFactLine({ paper, facts: asRead }),
  );
  const here = new Set(facts.map(({ title }) => title));
  const answers = parseKey(key).filter(({ title }) => here.has(title));
  if (answers.length === 0) return null;
  const topics = parseKeyTopics(keyTopics);
  return {
    all: scoreFacts(answers, facts, topics),
    heldBack: scoreFacts(
      answers.filter(({ title }) => isHeldBack(title)),
      facts,
      topics,
    ),
  };
}
