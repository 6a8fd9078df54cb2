import { planSaving, saveAll, type SavePlan } from './save-all.ts';

/** Lets the reader save the whole wiki: says how much it is before, and how far it has come meanwhile. */
export async function mountSaving(root: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  await navigator.serviceWorker.ready;
  const parts = toParts(root);
  root.hidden = false;
  parts.look.addEventListener('click', () => void tryTo(parts, () => look(parts)));
}

interface Parts {
  readonly status: HTMLElement;
  readonly look: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly bar: HTMLProgressElement;
}

function toParts(root: HTMLElement): Parts {
  return {
    status: find(root, '[data-save-status]'),
    look: find(root, '[data-save-look]'),
    save: find(root, '[data-save-start]'),
    bar: find(root, 'progress'),
  };
}

async function look(parts: Parts): Promise<void> {
  parts.look.disabled = true;
  const plan = await planSaving();
  const all = `${plan.total.toLocaleString('en')} files, ${toSize(plan.totalBytes)}`;
  if (plan.missing.length === 0) return finish(parts, plan, all);
  parts.status.textContent = `The whole wiki is ${all} on this device; ${toSize(plan.bytes)} of it are not here yet.`;
  parts.look.hidden = true;
  parts.save.hidden = false;
  parts.save.addEventListener('click', () => void tryTo(parts, () => save(parts, plan, all)), { once: true });
  parts.save.focus();
}

async function finish(parts: Parts, plan: SavePlan, all: string): Promise<void> {
  await saveAll(plan, () => undefined);
  parts.look.hidden = true;
  parts.status.textContent = `The whole wiki is here: ${all}. It needs no network any more.`;
}

async function save(parts: Parts, plan: SavePlan, all: string): Promise<void> {
  parts.save.hidden = true;
  parts.bar.hidden = false;
  parts.bar.max = plan.bytes;
  await saveAll(plan, (bytes) => {
    parts.bar.value = bytes;
    const text = `${toSize(bytes)} of ${toSize(plan.bytes)} saved`;
    if (parts.status.textContent !== text) parts.status.textContent = text;
  });
  parts.bar.hidden = true;
  parts.status.textContent = `The whole wiki is saved: ${all}. It needs no network any more.`;
}

async function tryTo(parts: Parts, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    parts.status.textContent = `It can’t all be saved: ${why}. What has come so far is kept.`;
    parts.look.hidden = false;
    parts.look.disabled = false;
    parts.save.hidden = true;
    parts.bar.hidden = true;
  }
}

function toSize(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function find<T extends Element>(root: HTMLElement, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`The part about saving lacks ${selector}`);
  return element;
}
