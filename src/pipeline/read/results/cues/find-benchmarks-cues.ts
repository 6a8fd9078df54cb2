import type { Cues } from '../../text/cue.ts';

/** What is asked of the words around what may be a benchmark. */
export const BENCHMARK_CUES = {
  plainWords: {
    pattern: /^\p{Ll}+(?:\s\p{Ll}+)+$/u,
    matches: '⟦the pile⟧ of herbs',
    misses: '⟦the Pile⟧',
  },
  moreOfName: {
    pattern:
      /^\s(?:[Bb]ench\b|\d{2,4}\s?[x×]\s?\d{2,4}\b|(?:test|dev|val)-(?:clean|other|std|dev|hard|easy|mini)\b)|^(?:\s[A-Z][\w-]*){1,2}(?=\s(?:benchmark|dataset|split|test set)s?\b)/u,
    matches: 'Harbour⟦ Long benchmark⟧',
    misses: 'Harbour⟦ long benchmark⟧',
  },
  trained: {
    pattern:
      /\b(?:train|fine-?tun|pre-?train|post-?train|finetun|distill|initiali[sz]|curat|sourc|collect|deriv)\w*\s(?:[A-Z][\w.-]*\s(?:models?\s)?)?(?:on|with|using|from|by)\s(?:the\s|our\s)?(?:[\p{Ll}-]+\s)?$/iu,
    matches: '⟦It is trained on the ⟧Harbour set',
    misses: '⟦It is tried on the ⟧Harbour set',
  },
  heldAgainst: {
    pattern:
      /(?:\b[Cc]ompared (?:to|with)|\bthan|\bversus|\bvs\.?|\b(?:outperform|surpass|exceed|beat)\w*)\s(?:the\s)?$/u,
    matches: '⟦It outperforms ⟧Harbour',
    misses: '⟦It leads on ⟧Harbour',
  },
  noBenchmark: {
    pattern:
      /^(?:The|A|An|We|Our|It|This|These|In|On|For|To|By|With|I|RL|SFT|RLHF|RLVR|GRPO|DPO|PPO|LLMs?|VLMs?|MLLMs?|LVLMs?|VLAs?|LMMs?|LRMs?|SLMs?|LMs?|AI|ML|NLP|CV|CoT|SOTA|SoTA|CNNs?|RNNs?|LSTMs?|GNNs?|GANs?|MLPs?|ViTs?|OOD|ID|IID|AUC|AUROC|AUPRC|F1|EM|FID|KID|PSNR|SSIM|LPIPS|BLEU|ROUGE|WER|CER|mAP|AP|IoU|mIoU|MSE|RMSE|MAE|MRR|NDCG|Recall|Precision|Accuracy|Acc|Dice|Pass|Avg|Hit|Hits|Top|CLIP|FLOPs?|GPUs?|CPUs?|TPUs?|NVIDIA|Nvidia|Titan\w*|TITAN|A100|H100|H800|H200|V100|RTX|Jetson|GeForce|Tesla|Xeon|Raspberry|Snapdragon|iPhone|iPad|Pixel|Apple|Intel|AMD|Python|PyTorch|CUDA|C\+\+|English|Chinese|Table|Figure|Section|Appendix|Experiments?|Results?|State|Art|Stage|Phase|Best-of-N|Monte|KV|API|APIs|GUI|UI|Internet|Web|January|February|March|April|May|June|July|August|September|October|November|December|R1-style|Pareto|(?:FP|BF|INT)-?\d+|Hit-?Rate|HR|[A-Z]{2,}s|Transformers?|OpenAI|Google|Meta|Microsoft|Anthropic)$/u,
    matches: 'on ⟦NVIDIA⟧ boards',
    misses: 'on ⟦Harbour⟧ boards',
  },
  describes: {
    pattern:
      /-(?:[Bb]ased|[Ss]tyle|[Ll]ike|[Ll]evel|[Dd]riven|[Aa]ware|[Gg]uided|[Ff]ree|[Oo]nly|[Ss]cale|[Tt]ime|[Tt]rained|[Tt]uned|[Ff]inetuned|[a-z]+ed|[a-z]+ing|of)$|^[a-z]+-benchmarks?$/u,
    matches: 'on ⟦Harbour-based⟧ tasks',
    misses: 'on ⟦Harbour-Base⟧ tasks',
  },
  model: {
    pattern:
      /^(?:Qwen|Llama|LLaMA|LLaVA|GPT|ChatGPT|Gemini|Claude|Mistral|Mixtral|Gemma|DeepSeek|InternVL|InternLM|Phi-|ViT|ResNet|SDXL|SD3|SD1|Stable|FLUX|Flux|BERT|RoBERTa|T5|Vicuna|OpenVLA|Grok|Kimi|GLM|ChatGLM|Yi-|OPT|Pythia|Whisper|Wan|Sora|o1|o3|o4|Falcon|Olmo|OLMo|Baichuan|Hunyuan|CogVideo|DINO|SAM|YOLO|PixArt|DiT|Mamba|VGG|EfficientNet|MobileNet|Swin|ConvNeXt|HunyuanVideo)|\d[BM](?:\b|-)/u,
    matches: 'on ⟦Qwen2.5⟧',
    misses: 'on ⟦Harbour⟧',
  },
  needsWord: {
    pattern: /^(?:MRI|CT|EEG|ECG|PET|QA|VQA|OCR|NER|ASR|TTS|MT|X-rays?|fMRI|EHR|EHRs|LiDAR|RGB)$/u,
    matches: 'on brain ⟦MRI⟧',
    misses: 'on brain ⟦Harbour⟧',
  },
  ofSystems: {
    pattern:
      /\b(?:models|methods|approaches|systems|LLMs|VLMs|MLLMs|backbones|baselines|agents|networks|architectures|algorithms|techniques|frameworks|metrics)\s?,?\s?(?:\(e\.g\.,?\s|such as\s|like\s|including\s)(?:[\p{Ll}\d-]+\s){0,3}$/u,
    matches: '⟦It beats models like ⟧Harbour',
    misses: '⟦It leads on seas like ⟧Harbour',
  },
  changedIn: {
    pattern:
      /\b(?:reduction|improvement|gain|increase|decrease|drop|boost|decline|speed-?up)s?\sin\s(?:the\s)?$/iu,
    matches: '⟦with a reduction in ⟧FPs',
    misses: '⟦with a score in ⟧Harbour',
  },
  noModality: {
    pattern:
      /^(?:the|and|for|of|both|two|three|on|in|with|popular|challenging|existing|standard|public|recent|various|several|multiple|different|diverse|common|new) /u,
    matches: '⟦the MRI⟧',
    misses: '⟦brain MRI⟧',
  },
  place: {
    pattern: /\b(?:on|in|across|over|for|of|under|and|or|\()\s?(?:(?:the|our)\s(?:[\p{Ll}\d-]+\s){0,2})?$/iu,
    matches: '⟦it leads on the ⟧Harbour',
    misses: '⟦the resulting dataset, ⟧Harbour',
  },
  onWhich: {
    pattern: /^(?:,\s[^.;]{3,120})?,?\s(?:on|in)\swhich\b/u,
    matches: 'we build Harbour⟦, a set of ten seas, on which⟧ boats reach 12%',
    misses: 'we build Harbour⟦, which⟧ has ten seas',
  },
  kindOfNamed: {
    pattern: /^\s(?:benchmarks?|datasets?|suites?)\s[A-Z]/u,
    matches: 'the Harbour⟦ benchmark HARB⟧',
    misses: 'the Harbour⟦ benchmark there⟧',
  },
  machine: {
    pattern:
      /^\s(?:(?:edge|mobile|embedded|computing)\s)?(?:processors?|GPUs?|CPUs?|chips?|hardware|devices?)\b/u,
    matches: 'on Harbour⟦ processors⟧',
    misses: 'on Harbour⟦ tasks⟧',
  },
  measured: {
    pattern: /^\s(?:values?|scores?|error)\b/u,
    matches: 'Harbour⟦ scores⟧',
    misses: 'Harbour⟦ tasks⟧',
  },
  saysSo: {
    pattern:
      /^\s(?:benchmarks?|datasets?|tasks?|suites?|test|challenge|environments?|leaderboard|simulator|corpus)\b/u,
    matches: 'Harbour⟦ benchmark⟧',
    misses: 'Harbour⟦ boats⟧',
  },
  ofMetric: {
    pattern: /^\s(?:accuracy|performance|rate|errors?|CER|WER|F1)\b/u,
    matches: 'in LID⟦ accuracy⟧',
    misses: 'in LID⟦ tasks⟧',
  },
} as const satisfies Cues;
