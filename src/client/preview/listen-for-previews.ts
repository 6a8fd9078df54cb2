import { placeCard } from './place-card.ts';
import { fetchSummary, type Summary } from './fetch-summary.ts';

const WAIT = 350;

/** Shows what a linked page is about while its link is pointed at or focused; Escape closes it. */
export function listenForPreviews(): void {
  if (isUnwanted()) return;
  let timer = 0;
  let card: HTMLElement | null = null;
  let shownFor: HTMLAnchorElement | null = null;
  let awaited: HTMLAnchorElement | null = null;
  const close = (): void => {
    clearTimeout(timer);
    awaited = null;
    card?.remove();
    card = null;
    shownFor?.removeAttribute('aria-describedby');
    shownFor = null;
  };
  const open = (link: HTMLAnchorElement): void => {
    clearTimeout(timer);
    awaited = link;
    timer = window.setTimeout(() => {
      void fetchSummary(link.href).then((summary) => {
        if (summary === null || !(link.matches(':hover') || link === document.activeElement)) return;
        close();
        card = toCard(summary);
        shownFor = link;
        link.setAttribute('aria-describedby', card.id);
        (document.querySelector('main') ?? document.body).append(card);
        placeCard(card, link);
        card.addEventListener('pointerleave', close);
      });
    }, WAIT);
  };
  listenToLinks({
    enter: (link) => link !== shownFor && open(link),
    leave: (to) => card?.contains(to) !== true && close(),
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  // Focus may scroll its link into view, smoothly: the wait then begins when the page stands still.
  const onScroll = (): void => (card === null && awaited !== null ? open(awaited) : close());
  document.addEventListener('scroll', onScroll, { passive: true });
}

interface LinkListener {
  readonly enter: (link: HTMLAnchorElement) => void;
  /** Called with what the pointer or the focus went to. */
  readonly leave: (to: Node | null) => void;
}

function listenToLinks({ enter, leave }: LinkListener): void {
  const main = document.querySelector('main');
  for (const name of ['pointerover', 'focusin'])
    main?.addEventListener(name, (event) => {
      const link = toPreviewable(event);
      if (link !== null) enter(link);
    });
  for (const name of ['pointerout', 'focusout'])
    main?.addEventListener(name, (event) => {
      const { relatedTarget } = event as PointerEvent | FocusEvent;
      if (toPreviewable(event) !== null) leave(relatedTarget instanceof Node ? relatedTarget : null);
    });
}

/** Who saves motion or data, or has no pointer that hovers, gets none. */
function isUnwanted(): boolean {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  return (
    connection?.saveData === true ||
    matchMedia('(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce), (hover: none)').matches
  );
}

/** The link under an event, where it leads to another page of this site that has a summary. */
function toPreviewable({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || link.origin !== location.origin || link.pathname === location.pathname) return null;
  return /\/(?:papers|methods|benchmarks|topics|organizations)\/[^/]+\/(?:index\.html)?$/u.test(link.pathname)
    ? link
    : null;
}

function toCard({ kind, title, summary }: Summary): HTMLElement {
  const card = document.createElement('div');
  card.id = 'preview';
  card.className = 'preview';
  card.setAttribute('role', 'tooltip');
  const lines = [
    ['n', kind],
    ['title', title],
    ['', summary],
  ] as const;
  for (const [name, text] of lines) {
    const line = document.createElement('p');
    line.className = name;
    line.textContent = text;
    card.append(line);
  }
  return card;
}
