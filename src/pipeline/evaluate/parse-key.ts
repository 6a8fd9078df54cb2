import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

import type { Answers } from './answers.ts';

const answersSchema = z.object({
  title: z.string(),
  introduces: z.array(z.object({ name: z.string(), kind: z.string() })).default([]),
  relations: z
    .array(
      z.object({
        type: z.string(),
        target: z.string(),
        outcome: z
          .string()
          .nullish()
          .transform((outcome) => outcome ?? null),
        evidence: z.string().default(''),
      }),
    )
    .default([]),
  results: z
    .array(
      z.object({
        value: z.string(),
        benchmark: z
          .string()
          .nullish()
          .transform((benchmark) => benchmark ?? null),
        kind: z.string(),
      }),
    )
    .default([]),
  topics: z.array(z.union([z.string(), z.object({ id: z.string() })])).default([]),
  keySentence: z.string().default(''),
  codeUrls: z.array(z.string()).default([]),
});

/** Reads an answer key, or facts printed as JSON lines: one paper a line. Throws with the line's number on a bad one. */
export function parseKey(text: string): Answers[] {
  const answers: Answers[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = answersSchema.safeParse(parseJson(line));
    if (!parsed.success)
      throw new Error(`line ${index + 1} holds no answers: ${z.prettifyError(parsed.error)}`);
    answers.push(parsed.data);
  }
  return answers;
}

/**
 * Says whether a paper of the key is held back: a fifth of them, by a fixed rule, is never looked at while rules are
 * written, so that its score tells what carries over to other papers.
 */
export function isHeldBack(title: string): boolean {
  return Number.parseInt(bytesToHex(sha256(utf8ToBytes(title))).slice(0, 8), 16) % 5 === 0;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
