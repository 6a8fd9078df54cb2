import { toStem } from '../../model/search-words.ts';

/**
 * Everyday words with those that papers write instead. They go one way: who asks for pictures wants images too, but who
 * asks for visual tasks did not say “picture”. Add words that outsiders use, never a name.
 */
const EVERYDAY: readonly (readonly [asked: string, written: string])[] = [
  ['picture photo photograph snapshot', 'image'],
  ['drawing sketch logo icon illustration', 'graphics image vector'],
  ['movie clip film footage youtube', 'video'],
  ['phone smartphone cellphone tablet', 'mobile device'],
  ['app application', 'mobile app'],
  ['screen screenshot display', 'gui screen screenshot interface'],
  ['computer desktop pc laptop', 'gui computer'],
  ['website webpage internet online browser browse', 'web'],
  ['google', 'search web'],
  ['car vehicle automobile', 'driving vehicle'],
  ['drive drove driven driver', 'driving'],
  ['doctor physician nurse hospital clinic disease illness health medicine', 'medical clinical'],
  ['patient diagnose diagnosis', 'medical clinical patient'],
  ['xray scan tumor cancer', 'medical image'],
  ['stock trader broker invest investor bank', 'financial trading finance market'],
  ['money price', 'financial cost'],
  ['judge grade grader rate rating', 'evaluate reward score'],
  ['assess measure quantify', 'evaluate evaluation'],
  ['cheat loophole trick abuse', 'hacking exploit'],
  ['exploit', 'hacking'],
  ['invent fabricate fake', 'hallucination'],
  ['fake deepfake forged forgery counterfeit', 'synthetic generated manipulated'],
  ['spot recognize recognise notice', 'detection recognition'],
  ['remember recall recollect forget', 'memory'],
  ['grasp pick grab lift', 'manipulation grasping'],
  ['arm hand gripper finger', 'manipulation'],
  ['fold assemble stack insert', 'manipulation'],
  ['speak spoken voice sound listen hear audio', 'speech audio'],
  ['song music', 'audio'],
  ['fast faster quick quickly speed slow', 'efficient latency'],
  ['cheap cheaper cheaply cost costly expensive inexpensive save', 'efficient cost'],
  ['lightweight compact', 'efficient small'],
  ['shrink compress prune drop', 'compression efficient pruning'],
  ['teacher student', 'distillation'],
  ['copy mimic imitate', 'imitation'],
  ['demonstrate demonstrated shown watch watching', 'demonstration imitation'],
  ['expert', 'demonstration expert'],
  ['proof prove prover', 'theorem proof'],
  ['sure unsure confident confidence doubt trust', 'uncertainty confidence calibration'],
  ['people person human humans man', 'human'],
  ['customer shopper consumer buyer', 'user shopping'],
  ['pretend act persona', 'simulate simulation'],
  ['bug debug repository github patch', 'software'],
  ['plot diagram graph figure infographic', 'chart'],
  ['document pdf page paper invoice form', 'document'],
  ['automatic automatically automate autonomously', 'autonomous automated'],
  ['draw paint depict', 'generation image'],
  ['create produce make generate creation', 'generation'],
  ['team teammate cooperate together jointly', 'collaboration cooperation multi'],
  ['talk chat chatbot conversation converse', 'dialogue conversation'],
  ['danger dangerous harm harmful risky toxic', 'safety risk'],
  ['secret private leak', 'privacy security'],
  ['attack attacker hacker jailbreak', 'adversarial attack security'],
  ['translate translator', 'translation'],
  ['foreign indigenous native', 'language resource'],
  ['annotate annotation annotator labeled unlabeled label', 'annotation label supervision'],
  ['household home kitchen room', 'embodied household indoor'],
  ['robot robots humanoid', 'robotic robot'],
  ['walk walking route way path', 'navigation'],
  ['click tap press button', 'gui grounding element'],
  ['type keyboard mouse', 'action gui'],
  ['zoom magnify', 'crop zoom'],
  ['rotate turn', 'rotation'],
  ['wrong mistake incorrect flaw', 'error'],
  ['correct fix repair mend', 'refinement correction'],
  ['explain explanation understandable transparent', 'interpretability explain'],
  ['many several multiple various different', 'multiple diverse'],
  ['huge big large', 'large scale'],
  ['tiny small little', 'small'],
  ['combine merge mix unify joint blend', 'unified hybrid mixture'],
  ['compare versus', 'comparison'],
  ['hard difficult tough', 'difficulty challenging'],
  ['easy simple', 'difficulty'],
  ['imagine dream imagination foresee', 'world model'],
  ['simulate simulator simulation', 'simulation environment'],
  ['guess predict forecast anticipate', 'prediction'],
  ['location place located whereabouts', 'localization location spatial'],
  ['distance direction left right layout', 'spatial'],
  ['instruct tell command order request', 'instruction'],
  ['obey follow comply', 'following instruction'],
  ['taste like prefer favourite favorite opinion', 'preference'],
  ['brain neuron cortex cortical', 'neural brain cortex'],
  ['chip circuit', 'hardware'],
  ['gamer player play', 'game'],
  ['chess go poker', 'game'],
  ['step stage', 'step process'],
  ['think thought ponder', 'reasoning thinking'],
  ['overthink verbose', 'reasoning length'],
  ['answer reply respond', 'response answer'],
  ['math maths arithmetic algebra mathematics mathematician', 'mathematical'],
  ['programming programmer coder coding program', 'code'],
  ['lookup retrieve fetch', 'retrieval'],
  ['read reading', 'understanding'],
  ['see look view', 'visual perception'],
  ['hour hours minute lengthy', 'long'],
  ['weather electricity demand', 'time series'],
  ['molecule protein drug gene', 'chemistry biology'],
  ['shape mesh avatar', '3d'],
  ['varied variety variation monotonous', 'diversity'],
  ['outdated forgetting', 'continual'],
  ['unseen unfamiliar novel', 'generalization'],
  ['peek inspect inside', 'interpretability'],
  ['individual personal tailor', 'personalization'],
];

const WRITTEN: ReadonlyMap<string, readonly string[]> = toMap();

/** Words that papers write where a reader asks with a word of this stem; none where both use the same. */
export function toWritten(stem: string): readonly string[] {
  return WRITTEN.get(stem) ?? [];
}

function toMap(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [asked, written] of EVERYDAY)
    for (const stem of asked.split(' ').map(toStem)) {
      const others = written.split(' ').filter((other) => toStem(other) !== stem);
      all.set(stem, [...new Set([...(all.get(stem) ?? []), ...others])]);
    }
  return all;
}
