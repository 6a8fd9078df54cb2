import { listenToReports } from '../../src/integrations/report.ts';
import { forgetPeak, readPeak } from './memory.ts';

/** How long a stage took, and the most memory held while it ran, programs and stages beside it included. */
export interface StageFigures {
  readonly stage: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Milliseconds between two looks at the memory of programs that may end before their stage does. */
const LOOK = 50;

/** Measures every stage of the builds of this process; what comes back ends it and gives the figures. */
export function measureStages(): () => readonly StageFigures[] {
  const figures: StageFigures[] = [];
  const started = new Map<string, number>();
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, readPeak())), LOOK);
  const stop = listenToReports((message) => {
    if (message.kind === 'stage-start') {
      forgetPeak();
      peak = 0;
      started.set(message.stage, performance.now());
    } else if (message.kind === 'stage-end') {
      const seconds = (performance.now() - (started.get(message.stage) ?? 0)) / 1000;
      figures.push({ stage: message.stage, seconds, megabytes: Math.max(peak, readPeak()) });
    }
  });
  return () => {
    stop();
    clearInterval(timer);
    return figures;
  };
}

/**
 * Shows the stages of a build as they come: on a terminal one line that changes, elsewhere a line for each stage that
 * has ended. What comes back ends it.
 */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): () => void {
  const running = new Map<string, number>();
  const stop = listenToReports((message) => {
    if (message.kind === 'stage-start') {
      running.set(message.stage, performance.now());
      if (stream.isTTY) stream.write(`${CLEAR}${message.stage} …`);
    } else if (message.kind === 'stage-end') {
      const seconds = (performance.now() - (running.get(message.stage) ?? performance.now())) / 1000;
      stream.write(stream.isTTY ? CLEAR : `${message.stage}  ${seconds.toFixed(1)} s\n`);
    }
  });
  return () => {
    stop();
    if (stream.isTTY) stream.write(CLEAR);
  };
}

/** To the line's start, and nothing after it. */
const CLEAR = '\r\u001B[K';
