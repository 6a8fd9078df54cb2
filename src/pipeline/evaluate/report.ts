import type { Evaluation, FieldScore } from './score-facts.ts';

/** An evaluation as a table of plain text: shares in percent, counts behind them. */
export function formatEvaluation(evaluation: Evaluation): string {
  const head = `papers in the key: ${evaluation.papers}; not found in the facts: ${evaluation.notFound}`;
  const columns = `${'field'.padEnd(32)}      P      R     F1   right  extra missed`;
  const rest = [
    `key sentence the same               ${percent(evaluation.keySentenceSame)}%`,
    `outcome right, of right comparisons ${percent(evaluation.outcomeRight)}%`,
    `evidence names its target           ${percent(evaluation.evidenceNamesTarget)}%`,
  ];
  return [head, columns, ...evaluation.fields.map(formatField), ...rest].join('\n');
}

/** Every answer on which facts and key differ, a line each: `+` stands only in the facts, `-` only in the key. */
export function formatMisses(evaluation: Evaluation): string {
  return evaluation.fields
    .flatMap(({ field, misses }) =>
      misses.map(
        ({ how, answer, title }) =>
          `  ${how === 'extra' ? '+' : '-'} ${field}: ${answer}   [${title.slice(0, 60)}]`,
      ),
    )
    .join('\n');
}

function formatField({ field, precision, recall, f1, right, extra, missed }: FieldScore): string {
  const shares = [precision, recall, f1].map(percent).join(' ');
  const counts = `${String(right).padStart(5)}  ${String(extra).padStart(5)} ${String(missed).padStart(6)}`;
  return `${field.padEnd(32)} ${shares}  ${counts}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}
