/** The engine of the full text, from its address. A build for the disk has another in its place (`client/disk/`). */
export async function importEngine(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}
