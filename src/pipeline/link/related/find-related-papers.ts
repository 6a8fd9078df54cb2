import type { Slug } from '../../../model/slug.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { Entity, EntityId, RelatedPaper } from '../../../model/wiki.ts';
import type { PaperUses } from '../collect-uses.ts';

export function findRelatedPapers(
  _uses: readonly PaperUses[],
  _entities: ReadonlyMap<EntityId, Entity>,
  _vocabulary: Vocabulary,
): Map<Slug, RelatedPaper[]> {
  return new Map();
}
