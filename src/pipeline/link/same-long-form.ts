/** Words that so many long forms share that they tell nothing: "reinforcement learning" joins no two things. */
const COMMON = new Set(
  'a an and by for from in into of on the to towards using via with without agent agents based benchmark dataset framework language large learning method model models network networks optimization optimisation policy reasoning reinforcement system training tuning'.split(
    ' ',
  ),
);

/**
 * Says whether two long forms spell out one name: most of the telling words of the shorter one begin like words of the
 * other. "Group Relative Policy Optimization" is "group-relative policy optimisation", and not "Guided Reward Policy
 * Optimization".
 */
export function isSameLongForm(one: string, other: string): boolean {
  const [a, b] = [toWords(one), toWords(other)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const telling = a.filter((word) => !COMMON.has(word));
  if (telling.length === 0) return a.join(' ') === b.join(' ');
  const shared = telling.filter((word) => b.some((candidate) => haveOneStem(word, candidate)));
  return shared.length * 3 >= telling.length * 2;
}

function toWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function haveOneStem(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 3);
  return (
    one === other || (one.length > 3 && other.length > 3 && one.slice(0, length) === other.slice(0, length))
  );
}
