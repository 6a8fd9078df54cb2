/** Words that end a metric's name: "success rate", "character error rate", "tool usage ratio". */
export const METRIC_HEAD =
  '(?:accurac(?:y|ies)|[Rr]ates?|[Ss]cores?|[Rr]atios?|[Ee]rrors?|[Pp]recision|[Rr]ecall|[Ll]oss|[Pp]erplexit(?:y|ies)|[Ss]imilarit(?:y|ies)|[Cc]orrelations?|[Dd]istances?|[Aa]greement|[Cc]onsistency|[Cc]overage|[Tt]hroughput|[Ll]atency|[Rr]eturns?|[Rr]ewards?|[Ss]peed|[Pp]erformance|[Pp]robabilit(?:y|ies)|[Ff]idelity|[Ee]fficiency|[Cc]ompletion|[Ss]uccess|[Uu]sage|[Cc]ost|[Cc]osts|[Ff]aithfulness|[Cc]onsumption|[Mm]emory|[Tt]ime|[Oo]verhead|[Qq]uality|[Aa]lignment|[Rr]obustness|[Dd]iversity|[Ss]afety|[Vv]iolations?|[Hh]allucinations?|[Ll]ength|[Ff]ailures?|[Cc]ollisions?|[Ee]ffort|[Uu]tility|[Bb]ias|[Vv]ariance|[Dd]eviation|[Ff]ootprint|[Ss]core-?gap|[Gg]aps?|[Ss]peedup|[Ss]peed-up|[Ww]in-rate|[Pp]ass-rate|[Pp]reference|[Ss]atisfaction|[Cc]onfidence|[Cc]ompliance|[Uu]ncertainty|[Rr]egret|[Ss]uppression|[Ss]ensitivity|[Ss]pecificity|[Kk]appa|[Ss]tability|[Rr]ecords?)';
/** Metrics with names of their own. Case tells them from words. */
export const METRIC_NAME =
  "(?:(?:macro|micro|weighted|mean|average|token|character|sentence)[- ])?(?:F1|F-1|F0\\.5|Macro-F1|Micro-F1|EM|AUC|AUROC|AUPRC|ROC-AUC|AUC-ROC|PR-AUC|AP\\d*|mAP(?:@[\\d.:]+)?|AP@[\\d.:]+|mIoU|m_tIoU|m\\\\_tIoU|IoU|gIoU|cIoU|tIoU|Dice|DSC|ASSD|HD95|HD99|PSNR|SSIM|MS-SSIM|LPIPS|[rg]?FID|KID|FVD|CLIP(?:[- ][Ss]core|-T|-I)?|CLIPScore|IS|BLEU(?:-\\d)?|chrF(?:\\+\\+)?|COMET|METEOR|ROUGE(?:-[L\\d])?|CIDEr|SPICE|BERTScore|(?:Kendall |Kendall’s |average )?tau|WER|CER|PPL|MSE|RMSE|MAE|MAPE|NMSE|PCC|SRCC|PLCC|SROCC|R2|R\\^2|MRR|NDCG(?:@\\d+)?|nDCG(?:@\\d+)?|Hits?@\\d+|HR@\\d+|MR|P@\\d+|R@\\d+|Recall@\\d+|Precision@\\d+|[Aa]cc@\\w+|[Pp]ass@\\w+|[Pp]ass\\^\\w+|[Aa]vg@\\w+|[Mm]aj@\\w+|[Cc]ons@\\w+|[Bb]est-of-\\w+|SR|SPL|DS|EPE|ADE|FDE|PDMS|EPDMS|MOTA|HOTA|IDF1|PQ|mAcc|MPJPE|PVE|MOS|DNSMOS|PESQ|STOI|SI-SDR|SDR|SNR|DTW|ELO|Elo|SOTA score|GFLOPs|FLOPs|FPS|fps|MFU|TPR|FPR|TNR|EER|DER|ECE|NLL|BPB|BPD|bpp|BPP|MCC|MSSIM|RMSD|TM-score|pLDDT|lDDT|GDT|Spearman(?:'s)?(?: rho)?|Pearson(?:'s)?(?: r)?|Kendall(?:'s)?(?: tau)?|Cohen(?:'s|’s) (?:d|kappa|κ)|Cramer(?:'s|’s) V|κ|ρ|rho|FD[-_]?DINO\\w*|ADD(?:-S|-0\\.1|\\(-S\\))?|top-[15]|Top-[15]|HPSv2(?:\\.1)?|HPS|PickScore|ImageReward|GenEval|VBench|AES|TTFT|TPOT|DOVER|VMAF|NIQE|MUSIQ|Q-Align|ACC|Acc)";
/** Words that may stand before a metric's head: no verbs, nothing that joins phrases. */
const WORDS =
  '(?:(?!(?:on|in|at|for|to|and|with|by|over|of|the|from|while|than|or|as|a|an|is|are|was|were|using|respectively|only|it|its|their|our|which|that|this|(?:improv|increas|boost|reduc|achiev|enhanc|rais|decreas|lower|show|demonstrat|reach|attain|obtain|exhibit|slash|cut|yield|outperform|surpass|exceed|establish|maintain|report|provid|deliver|scor)(?:e|es|ed|ing|s|ing)?)\\b)(?!\\d+\\.\\d)[\\p{L}\\d@][\\w@/^.-]*\\s){0,4}?';
/** A metric right after a number: " success rate", "% F1", " dB PSNR". */
export const METRIC_AFTER = new RegExp(
  `^(?:\\s\\(absolute\\))?[\\s-](?:in\\s|of\\s)?(?:the\\s)?(?<metric>${WORDS}(?:(?<![\\w])${METRIC_NAME}|(?:[\\w@.]+-)*${METRIC_HEAD}(?:[\\s-]${METRIC_HEAD}){0,2})(?![\\w@]))`,
  'u',
);
/** A metric right before a number: "accuracy of ", "FID: ", "PSNR ", "κ= ". */
export const METRIC_BEFORE = new RegExp(
  `(?<![\\w@'’-])(?<metric>${WORDS}(?:(?<![\\w])${METRIC_NAME}(?:\\s(?:scores?|loss|accuracy|errors?|values?|gains?))?|(?:[\\w@.]+-)*${METRIC_HEAD}))(?:\\s?\\([^()]{1,20}\\))?(?:\\s(?:on|in|for)\\s[^.;,]{1,40}?)?(?:\\s(?:scores?|values?))?(?:\\s?[=:≈<>≥≤]\\s?|\\s\\(|\\s(?:of|is|are|was|were|at|to|by|from|reaches|reaching|reached|up to|below|above)\\s|\\s)(?:(?:only|just|up to|about|around|over|more than|nearly|approximately|an average of|as low as|as high as|roughly|~|≈)\\s?)*[-+−\\$]*$`,
  'u',
);
