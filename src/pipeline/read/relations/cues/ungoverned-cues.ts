import type { Cues } from '../../text/cue.ts';

/** What is asked of the words around a name that no phrase governs. */
export const UNGOVERNED_CUES = {
  part: {
    pattern: /^(?:encoder|decoder|backbone|tokenizer|extractor|detector|discriminator|generator|head)$/u,
    matches: 'A lightweight Quorvex ⟦encoder⟧ enables sails.',
    misses: 'A lightweight Quorvex ⟦rival⟧ enables sails.',
  },
  acts: {
    pattern:
      /^(?:is|enables?|extracts?|provides?|encodes?|decodes?|maps?|produces?|generates?|processes|converts?|predicts?|captures?|serves?|first|then)$/u,
    matches: 'A lightweight Quorvex encoder ⟦enables⟧ sails.',
    misses: 'A lightweight Quorvex encoder ⟦of⟧ sails.',
  },
  finite: {
    pattern:
      /^(?:is|are|was|were|has|have|had|can|cannot|does|do|suffers?|fails?|struggles?|achieves?|assumes?|focuses|remains?|often|typically|may|will|leads?|relies|rely|requires?|shows?|exhibits?|uses?|lacks?|aims?|offers?|provides?)$/u,
    matches: 'Quorvex ⟦is⟧ a planner.',
    misses: 'Quorvex ⟦maps⟧ of ours.',
  },
  made: {
    pattern:
      /^(?:trained|fine-tuned|finetuned|used|employed|adopted|applied|leveraged|incorporated|assigned|utilized|integrated|adapted|extended|equipped|prompted|optimized|deployed|tuned|initialized|modified|augmented)$/u,
    matches: 'A small Quorvex is ⟦trained⟧ here.',
    misses: 'A small Quorvex is ⟦slow⟧ here.',
  },
  adverb: {
    pattern: /^(?:then|also|further|first|next|\p{Ll}+ly)$/u,
    matches: 'A small Quorvex is ⟦further⟧ trained here.',
    misses: 'A small Quorvex is ⟦rarely-seen⟧ trained here.',
  },
  improvedBy: {
    pattern:
      /^(?:[\p{Ll}-]+ )?(?:can be|is|are|was) (?:further )?(?:improved|enhanced|boosted|accelerated) by \+?\d/u,
    matches: 'Quorvex ⟦can be improved by 1.9 points⟧.',
    misses: 'Quorvex ⟦can be improved by far⟧.',
  },
  parts: {
    pattern: /^(?:,|;|has|have|that|which|and)$/u,
    matches: 'A small Quorvex ⟦that⟧ is trained here.',
    misses: 'A small Quorvex ⟦planner⟧ is trained here.',
  },
  training: {
    pattern: /^(?:fine-?tuning|training|adapters?|adaptation|post-training)$/u,
    matches: 'during Quorvex ⟦finetuning⟧',
    misses: 'during Quorvex ⟦storms⟧',
  },
  during: {
    pattern: /^(?:during|in|under|within|after|before)$/u,
    matches: '⟦during⟧ Quorvex finetuning',
    misses: '⟦unlike⟧ Quorvex finetuning',
  },
  analysis: {
    pattern: /^(?:analys[ei]s|clustering|attributions?|visuali[sz]ations?|regression|embeddings?|tests?)$/u,
    matches: 'Quorvex ⟦analysis⟧ reveals much.',
    misses: 'Quorvex ⟦sails⟧ reveal much.',
  },
  reveals: {
    pattern:
      /^(?:identif|reveal|show|indicat|confirm|demonstrat|highlight|uncover|suggest)(?:s|y|ies|ied|ed|e|es)?$/u,
    matches: 'Quorvex analysis ⟦reveals⟧ much.',
    misses: 'Quorvex analysis ⟦costs⟧ much.',
  },
  leads: {
    pattern:
      /^(?:(?:also|consistently|clearly) )?(?:performs? (?:best|better|worst|well)|achieve[sd]? (?:the|an?)|reache[sd]? (?:the|an?)|attain(?:s|ed)? (?:the|an?)|outperform(?:s|ed)?|demonstrate[sd]? (?:the|superior|strong)|show(?:s|ed)? (?:the|superior|strong)|score[sd]? (?:the|highest))\b/u,
    matches: 'Quorvex ⟦performs best⟧.',
    misses: 'Quorvex ⟦sails on⟧.',
  },
  says: {
    pattern: /^(?:show|find|demonstrate|observe|shows|finds|reveal|reveals|suggest|indicate)$/u,
    matches: 'We ⟦show⟧ that Quorvex sails.',
    misses: 'We ⟦wish⟧ that Quorvex sails.',
  },
  ofOthers: {
    pattern: /^(?:existing|while|although|even|unlike)$/u,
    matches: 'We show that ⟦existing⟧ Quorvex boats sail.',
    misses: 'We show that ⟦both⟧ Quorvex boats sail.',
  },
  based: {
    pattern: /^(?:-?based|-?driven|-?guided)$/u,
    matches: 'Harbour Map Logic (HML) ⟦based⟧ planning',
    misses: 'Harbour Map Logic (HML) ⟦free⟧ planning',
  },
  basedOn: {
    pattern: /^(?:on|upon|in|by)$/u,
    matches: 'HML, based ⟦on⟧ maps',
    misses: 'HML based ⟦planning⟧',
  },
  existing: {
    pattern: /^(?:existing|traditional|previous|prior|conventional|most)$/u,
    matches: '⟦existing⟧ HML based planning',
    misses: '⟦our⟧ HML based planning',
  },
  adjective: {
    pattern: /^(?!an?$|the$|is$)[\w.-]*[^s\W]$/u,
    matches: 'Zephrix, a ⟦small⟧ Quorvex model',
    misses: 'Zephrix, ⟦a⟧ Quorvex model',
  },
  describing: {
    pattern: /^\p{Ll}+-|-\p{Ll}+$/u,
    matches: 'Zephrix, a ⟦Quorvex-stage⟧ method',
    misses: 'Zephrix, a ⟦Quorvex⟧ method',
  },
  kindOfOwn: {
    pattern:
      /^(?:models?|network|architecture|variant|transformer|algorithm|decoder|encoder|tokenizer|detector|framework|method|system|pipeline|simulator|representation)$/u,
    matches: 'Zephrix, a small Quorvex ⟦model⟧',
    misses: 'Zephrix, a small Quorvex ⟦rival⟧',
  },
} as const satisfies Cues;
