/** What a phrase before a name says: it is made here, it is given its name here, or it is one of ours. */
export interface IntroductionPhrase {
  readonly id: string;
  /** `verb`: the name is in the object; `naming`: the name follows; `own`: "our model, X". */
  readonly way: 'verb' | 'naming' | 'own' | 'part';
  readonly phrase: string;
  /** A sentence in which the phrase introduces `Zephrix`, and one in which it doesn't. */
  readonly matches: string;
  readonly rejects: string;
}

/** Phrases that introduce what is named after them. */
export const INTRODUCTION_PHRASES: readonly IntroductionPhrase[] = [
  {
    id: 'introduce-propose',
    way: 'verb',
    phrase: '~propose|~introduce|~present|~unveil|~devise|~put forward|forth|~contribute',
    matches: 'We propose Zephrix, a planner for small robots.',
    rejects: 'Smith and Jones proposed planners like Zephrix-style search.',
  },
  {
    id: 'introduce-lay',
    way: 'verb',
    phrase: '~lay the? foundation|foundations|groundwork for|of',
    matches: 'We lay the foundations for Zephrix, a planner that explains itself.',
    rejects: 'Their studies lay behind Zephrix for years.',
  },
  {
    id: 'introduce-develop',
    way: 'verb',
    phrase: '~develop|~design|~create|~construct|~build|~establish|~formulate|~craft|~engineer|~prototype',
    matches: 'To close this gap, we develop Zephrix, an open toolkit for grounding.',
    rejects: 'Earlier teams developed the Zephrix toolkit.',
  },
  {
    id: 'introduce-release',
    way: 'verb',
    phrase:
      '~release|~publish|~open-source|~opensource|~curate|~collect|~assemble|~compile|~offer|~provide|~describe|~report|~detail|~synthesize|~annotate',
    matches: 'We release Zephrix, a corpus of annotated letters.',
    rejects: 'They released Zephrix last year.',
  },
  {
    id: 'introduce-obtain',
    way: 'verb',
    phrase: '~obtain|~instantiate|~train|~derive|~implement|~deliver|~yield|~produce|~define|~launch',
    matches: 'Building on this recipe, we train Zephrix on ten thousand examples.',
    rejects: 'We train on Zephrix for ten epochs.',
  },
  {
    id: 'introduce-naming',
    way: 'naming',
    phrase: 'called|named|dubbed|termed|coined|titled|entitled|nicknamed|christened',
    matches: 'We describe a sampler for long videos called Zephrix.',
    rejects: 'A popular sampler called Zephrix is slow.',
  },
  {
    id: 'introduce-we-call',
    way: 'naming',
    phrase: '~call|~term|~name|~dub|~coin|~denote',
    matches: 'We study a pruning rule that we call Zephrix.',
    rejects: 'They call Zephrix a pruning rule.',
  },
  {
    id: 'introduce-refer',
    way: 'naming',
    phrase:
      'refer|referred to? it|this|them|these|here|herein|hereafter? as|~refer to our|this|the proposal|proposed? method|approach|framework|model|system? as',
    matches: 'We add a replay buffer, which we refer to as Zephrix.',
    rejects: 'Engineers refer to Zephrix often.',
  },
  {
    id: 'introduce-namely',
    way: 'naming',
    phrase: 'namely|abbreviated|i.e',
    matches: 'This paper studies both questions with our new planner, namely Zephrix.',
    rejects: 'Two tools, namely Zephrix and another, are slow.',
  },
  {
    id: 'introduce-our',
    way: 'own',
    phrase: 'our|ours',
    matches: 'Our resulting model, Zephrix, runs on a phone.',
    rejects: 'On our data, Zephrix fails.',
  },
  {
    id: 'introduce-part',
    way: 'part',
    phrase:
      '~perform|~apply|~employ|~feature|~incorporate|~integrate|~comprise|~combine|~leverage|~use|~adopt|~include|~contain|~utilize',
    matches: 'Our planner features a Bounded Anchor-Guided Retrieval to find its way.',
    rejects: 'Our method uses Importance Sampling to find its way.',
  },
];
