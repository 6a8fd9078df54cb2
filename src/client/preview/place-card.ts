const GAP = 8;

/** Puts a card below the line of its link, or above it where there is no room, so that the line stays readable. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const whole = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = whole.bottom + GAP + height <= innerHeight;
  const left = Math.max(GAP, Math.min(line.left, document.documentElement.clientWidth - width - GAP));
  const top = below ? whole.bottom + GAP : whole.top - GAP - height;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(top, GAP) + scrollY}px`;
}
