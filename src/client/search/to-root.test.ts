import { expect, it } from 'vitest';
import { toStem } from '../../model/search-words.ts';
import { toRoot } from './to-root.ts';

function root(word: string): string {
  return toRoot(toStem(word));
}

it.each([
  ['detection', 'detect'],
  ['inference', 'infer'],
  ['preferences', 'prefer'],
  ['analysis', 'analyse'],
  ['analyzing', 'analytic'],
  ['synthesis', 'synthetic'],
  ['autoregressive', 'autoregression'],
  ['compression', 'compress'],
  ['robustness', 'robust'],
  ['efficiently', 'efficient'],
  ['reachability', 'reach'],
  ['efficiency', 'efficient'],
  ['hierarchical', 'hierarchies'],
  ['verification', 'verifier'],
  ['answering', 'answer'],
  ['preferred', 'preference'],
  ['automatically', 'automation'],
  ['describe', 'description'],
  ['recognition', 'recognize'],
  ['retrieval', 'retrieve'],
  ['detectors', 'detection'],
  ['behavioral', 'behaviours'],
  ['explain', 'explanation'],
  ['drew', 'drawing'],
  ['reductions', 'reduce'],
  ['mathematical', 'maths'],
  ['solution', 'solving'],
])('“%s” and “%s” share a root', (one, other) => {
  expect(root(one)).toBe(root(other));
});

it.each([
  ['objective', 'object'],
  ['experience', 'experiment'],
  ['vision', 'visual'],
  ['action', 'actor'],
  ['general', 'generate'],
  ['person', 'personal'],
  ['experience', 'expert'],
  ['productive', 'produce'],
  ['left', 'leave'],
])('“%s” and “%s” share none', (one, other) => {
  expect(root(one)).not.toBe(root(other));
});
