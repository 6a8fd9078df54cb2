/** Loads something once; a load that failed is tried again when asked again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** Loads each thing once, by its key; a load that failed is tried again when asked again. */
export function onceEach<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loads = new Map<K, () => Promise<T>>();
  return (key) => {
    const known = loads.get(key) ?? once(() => load(key));
    loads.set(key, known);
    return known();
  };
}
