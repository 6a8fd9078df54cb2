import type { Store } from './store.ts';

const STEP_MS = 1100;

/** Joins the play button: the years' end moves from the first to the last, a step a second, until pressed again. */
export function mountPlayer(button: HTMLButtonElement, store: Store): void {
  const span = store.graph.years;
  if (span === null || span[0] === span[1]) {
    button.hidden = true;
    return;
  }
  const [first, last] = span;
  let timer = 0;
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    button.textContent = 'Play';
    button.setAttribute('aria-pressed', 'false');
  };
  const step = () => {
    const until = (store.shown().view.years?.[1] ?? last) + 1;
    if (until > last) stop();
    else store.change({ years: until === last ? null : [first, until] }, true);
  };
  button.addEventListener('click', () => {
    if (timer !== 0) {
      stop();
      return;
    }
    button.textContent = 'Pause';
    button.setAttribute('aria-pressed', 'true');
    store.change({ years: [first, first], all: true });
    timer = window.setInterval(step, STEP_MS);
  });
}
