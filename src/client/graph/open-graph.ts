/** Fetches the code of the picture when the page shows one, so that no other page carries it. */
export function openGraph(): void {
  const root = document.querySelector<HTMLElement>('[data-graph]');
  if (root === null) return;
  void import('./mount-graph.ts').then(({ mountGraph }) => mountGraph(root));
}
