import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { parseCorrections } from '../../src/vocabulary/parse-corrections.ts';
import { parseVocabulary } from '../../src/vocabulary/parse-vocabulary.ts';
import { inField, readField } from './field.ts';
import { setField, toFieldFiles } from './new-field.ts';
import { renderCues, renderTopic } from './new-topic.ts';

const TOPICS = 'src/vocabulary/topics';
const topics = readdirSync(TOPICS).map((file) => ({ file, text: readFileSync(`${TOPICS}/${file}`, 'utf8') }));
const files = toFieldFiles(topics);
const vocabularyFiles = files.filter(({ file }) => /^vocabulary\/(?:topics\/|names)/u.test(file));

const SKETCH = {
  id: 'transit-detection',
  label: 'Transit detection: a "search"',
  facet: 'task',
  broader: ['survey'],
  definition: 'Finding planets by the dimming of their star.',
  cues: ['transit detection', 'light curve*'],
} as const;

describe('a new field', () => {
  it('begins with a vocabulary without mistakes: no names, and the topics that fit every field', () => {
    const { value, issues } = parseVocabulary(vocabularyFiles);
    expect(issues).toEqual([]);
    expect(value?.names).toEqual([]);
    expect([...(value?.topics.values() ?? [])].map(({ facet }) => facet)).toEqual(
      Array.from({ length: value?.topics.size ?? 0 }, () => 'contribution'),
    );
    expect(value?.topics.has('survey')).toBe(true);
    expect(value?.cues.size).toBe(value?.topics.size);
    const corrections = files.filter(({ file }) => file === 'vocabulary/corrections.yml');
    expect(parseCorrections(corrections)).toEqual({ value: [], issues: [] });
  });

  it('is set in the configuration as it stands', () => {
    const before = readFileSync('src/methodex.config.ts', 'utf8');
    const after = setField(before, 'planets');
    expect(after).toContain("  seeds: 'planets/seeds',\n  vocabulary: 'planets/vocabulary',\n");
    expect(after?.split('\n')).toHaveLength(before.split('\n').length);
    expect(setField('export const configuration = {};', 'planets')).toBeNull();
  });

  it('leaves the tests with the field that the project brings along', () => {
    expect(readField({ METHODEX_FIRST_FIELD: '1' })).toEqual({
      seeds: 'seeds',
      vocabulary: 'src/vocabulary',
    });
    expect(inField('src/vocabulary/corrections.yml')).toBe('src/vocabulary/corrections.yml');
  });
});

describe('a new topic', () => {
  const page = { file: `vocabulary/topics/${SKETCH.id}.mdx`, text: renderTopic(SKETCH) };

  it.each([
    ['a sentence of a paper', ['No. We do Transit Detection here. More.'], 'We do Transit Detection here.'],
    ['one of its own', ['Nothing.'], 'This paper is about transit detection.'],
  ])('has cues that hold for %s', (_, texts, match) => {
    const cues = { file: `vocabulary/topics/${SKETCH.id}.cues.yml`, text: renderCues(SKETCH, texts) };
    const { value, issues } = parseVocabulary([...vocabularyFiles, page, cues]);
    expect(issues).toEqual([]);
    expect(value?.topics.get(SKETCH.id)).toMatchObject({
      label: SKETCH.label,
      broader: ['survey'],
      definition: SKETCH.definition,
    });
    expect(value?.cues.get(SKETCH.id)?.rules).toMatchObject([{ say: SKETCH.cues, match }]);
  });
});
