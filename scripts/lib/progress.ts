import { listenToReports } from '../../src/integrations/report.ts';

/** How long a stage took, and the most memory that the process held while it ran. */
export interface StageFigures {
  readonly stage: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Shows the stages of a build as they come: on a terminal one line that changes, elsewhere a line for each stage that
 * has ended. What comes back ends it and gives the figures of all stages.
 */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): () => readonly StageFigures[] {
  const figures: StageFigures[] = [];
  const running = new Map<string, number>();
  const stop = listenToReports((message) => {
    if (message.kind === 'stage-start') {
      running.set(message.stage, performance.now());
      if (stream.isTTY) stream.write(`\r\u001B[K${message.stage} …`);
    } else if (message.kind === 'stage-end') {
      const figure = toFigure(message.stage, running.get(message.stage) ?? performance.now());
      figures.push(figure);
      if (stream.isTTY) stream.write('\r\u001B[K');
      else stream.write(`${figure.stage}  ${figure.seconds.toFixed(1)} s\n`);
    }
  });
  return () => {
    stop();
    if (stream.isTTY) stream.write('\r\u001B[K');
    return figures;
  };
}

function toFigure(stage: string, started: number): StageFigures {
  return {
    stage,
    seconds: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}
