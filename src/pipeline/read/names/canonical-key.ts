import { foldName } from '../../../model/fold.ts';
import { memoize } from '../../../model/memoize.ts';

/**
 * Sizes and the training stages that are printed with them: `-7B`, `-235B-A22B`, `-8B-Instruct`, `(671B)`. Millions of
 * parameters have three digits: `MovieLens-1M` and `MovieLens-20M` are two data sets.
 */
const SIZE =
  /(?:[-\s_(]*\b(?:\d+(?:\.\d+)?(?:x\d+)?B(?:-A\d+(?:\.\d+)?B)?|\d{3}M)\)?)+(?:[-\s](?:Instruct|Chat|Base|it|hf|v\d(?:\.\d+)?))*$/iu;
const STAGE = /[-\s](?:Instruct|Chat)$/u;

/** The name without its size: `Qwen2.5-VL-7B-Instruct` is `Qwen2.5-VL`. Versions and dated editions stay. */
export function withoutSize(name: string): string {
  const short = name.replace(SIZE, '').replace(STAGE, '');
  return /[\p{L}\d]{2}/u.test(short) ? short : name;
}

/** What the spellings and sizes of one name share; names with different keys are different things. */
export const toCanonicalKey: (name: string) => string = memoize((name) => foldName(withoutSize(name)));
