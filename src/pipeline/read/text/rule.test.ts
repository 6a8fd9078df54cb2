import { describe, expect, it } from 'vitest';

import { DECIDE_CUES } from '../relations/cues/decide-cues.ts';
import { GOVERNOR_CUES } from '../relations/cues/find-governor-cues.ts';
import { GROUP_CUES } from '../relations/cues/groups-cues.ts';
import { OUTCOME_CUES } from '../relations/cues/outcome-cues.ts';
import { SPEECH_CUES } from '../relations/cues/own-speech-cues.ts';
import { BEHIND_CUES } from '../relations/cues/read-behind-cues.ts';
import { FORM_CUES } from '../relations/cues/relate-by-form-cues.ts';
import { SHAPE_CUES } from '../relations/cues/relation-shapes-cues.ts';
import { RIVAL_CUES } from '../relations/cues/rival-phrases-cues.ts';
import { RULE_OUT_CUES } from '../relations/cues/rule-out-cues.ts';
import { SCORED_CUES } from '../relations/cues/scored-models-cues.ts';
import { SHARED_CUES } from '../relations/cues/shared-cues.ts';
import { TRAINING_CUES } from '../relations/cues/training-algorithms-cues.ts';
import { UNGOVERNED_CUES } from '../relations/cues/ungoverned-cues.ts';
import { ALIGN_CUES } from '../results/cues/align-benchmarks-cues.ts';
import { QUANTITY_CUES } from '../results/cues/classify-quantities-cues.ts';
import { SET_CUES } from '../results/cues/described-sets-cues.ts';
import { BENCHMARK_CUES } from '../results/cues/find-benchmarks-cues.ts';
import { METRIC_CUES } from '../results/cues/find-metric-cues.ts';
import { RANGE_CUES } from '../results/cues/find-quantities-cues.ts';
import { SYSTEM_CUES } from '../results/cues/find-system-cues.ts';
import { RESULT_CUES } from '../results/cues/read-results-cues.ts';
import { WHOSE_CUES } from '../results/cues/whose-score-cues.ts';
import { OFFER_RULES, THING_RULES } from '../statements/availability-rules.ts';
import { BACKING_RULES, CLAIM_RULES } from '../statements/claim-rules.ts';
import { FINDING_RULES, NO_FINDING_RULES } from '../statements/finding-rules.ts';
import { KEY_SENTENCE_CUES } from '../statements/key-sentence-cues.ts';
import { SCALE_RULES } from '../statements/scale-rules.ts';
import type { Cues } from './cue.ts';
import type { TextRule } from './rule.ts';

const CUES: Record<string, Cues> = {
  ALIGN_CUES,
  QUANTITY_CUES,
  SET_CUES,
  BENCHMARK_CUES,
  METRIC_CUES,
  RANGE_CUES,
  SYSTEM_CUES,
  RESULT_CUES,
  WHOSE_CUES,
  DECIDE_CUES,
  GOVERNOR_CUES,
  GROUP_CUES,
  OUTCOME_CUES,
  SPEECH_CUES,
  BEHIND_CUES,
  FORM_CUES,
  SHAPE_CUES,
  RIVAL_CUES,
  RULE_OUT_CUES,
  SCORED_CUES,
  SHARED_CUES,
  TRAINING_CUES,
  UNGOVERNED_CUES,
};

const TABLES: Record<string, readonly TextRule[]> = {
  KEY_SENTENCE_CUES,
  FINDING_RULES,
  NO_FINDING_RULES,
  CLAIM_RULES,
  BACKING_RULES,
  SCALE_RULES,
  THING_RULES,
  OFFER_RULES,
  ...Object.fromEntries(Object.entries(CUES).map(([name, cues]) => [name, toRules(cues)])),
};

/** Cues as rules; what each tells is its id. */
function toRules(cues: Cues): TextRule[] {
  return Object.entries(cues).map(([id, cue]) => ({ id, ...cue }));
}

/** What a pattern is tried on: what stands in ⟦ ⟧, or all. */
function tried(example: string): string {
  return /⟦(?<words>[^⟧]*)⟧/u.exec(example)?.groups?.['words'] ?? example;
}

describe.each(Object.entries(TABLES))('%s', (_, rules) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s matches its example and no other',
    (__, rule) => {
      expect(tried(rule.matches).search(rule.pattern) >= 0).toBe(true);
      expect(tried(rule.misses).search(rule.pattern) >= 0).toBe(false);
    },
  );

  it('has an id for every rule', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
