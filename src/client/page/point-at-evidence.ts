/** Marks a statement's words in the abstract while its evidence mark is pointed at, focused or open. */
export function pointAtEvidence(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-evidence]')) {
    const words = findWords(details.dataset.evidence ?? '');
    if (words.length === 0) continue;
    const show = (on: boolean): void => {
      for (const word of words) word.toggleAttribute('data-shown', on);
    };
    for (const event of ['pointerenter', 'focusin']) details.addEventListener(event, () => show(true));
    for (const event of ['pointerleave', 'focusout'])
      details.addEventListener(event, () => show(details.open));
    details.addEventListener('toggle', () => show(details.open));
  }
}

/** A stretch may stand in several pieces: all bear its anchor, the first as its id. */
function findWords(anchor: string): Element[] {
  return [...document.querySelectorAll(`[data-said="${CSS.escape(anchor)}"]`)];
}
