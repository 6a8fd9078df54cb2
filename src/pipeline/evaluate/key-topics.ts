/** The topics as they stood when the answer key was made; those that came later are in no key and count for nothing. */
export type KeyTopics = ReadonlyMap<string, { readonly broader: readonly string[]; readonly keyed: boolean }>;

/** Reads `key-topics.tsv`: a head line, then an id, its broader ids (by commas) and `yes` or `no` a line. */
export function parseKeyTopics(text: string): KeyTopics {
  const rows = text.trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [id = '', broader = '', keyed = ''] = row.split('\t');
      return [id, { broader: broader === '' ? [] : broader.split(','), keyed: keyed.trim() === 'yes' }];
    }),
  );
}
