import type { APIRoute, GetStaticPaths } from 'astro';

import {
  COLLECTION_ENDINGS,
  toCollections,
  toContext,
  writeCollection,
  writeExports,
} from '../../site/exports.ts';
import { getWiki } from '../../site/wiki.ts';

/** Every file of `/data/`: those about the whole wiki, and a few for each page that has papers. */
export const getStaticPaths = (async () => {
  const wiki = await getWiki();
  const whole = [...writeExports(wiki, toSite()).keys()];
  const parts = toCollections(wiki).flatMap((collection) =>
    COLLECTION_ENDINGS.map((ending) => ({
      params: { file: `${collection.name}.${ending}` },
      props: { write: () => writeCollection(collection, ending, toContext(toSite())) },
    })),
  );
  return [
    ...whole.map((file) => ({
      params: { file },
      props: { write: () => writeExports(wiki, toSite()).get(file) ?? '' },
    })),
    ...parts,
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());

function toSite(): URL | undefined {
  const site: unknown = import.meta.env.SITE;
  return typeof site === 'string' ? new URL(site) : undefined;
}
