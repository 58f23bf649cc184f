/**
 * Sentences that make sense only to a model, and that no maintainer hides: each is enough. Bounded repetitions keep them linear.
 * Sources: the hidden instructions in published attacks on rule files and skills (formats 8.1).
 */
const injections: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,40}\b(?:previous|prior|above|earlier|preceding|foregoing|your|system|safety|all other|any other)\b[^.!?]{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|directives?|guardrails?|safeguards?|constraints?|restrictions?)\b/i,
  /\b(?:ignore|disregard|forget)\b (?:everything|all|anything) (?:above|before|you (?:were|have been) told|said)\b/i,
  /\b(?:do not|don['’]?t|never|without) (?:tell|inform|mention|reveal|notify|alert|warn|disclos)\w*\b[^.!?]{0,40}\b(?:users?|humans?|persons?|people|developers?|reviewers?|owners?|anyone|anybody|them)\b/i,
  /\b(?:reveal|print|repeat|output|leak|show|send)\b[^.!?]{0,30}\b(?:your|the) (?:system|hidden|initial) prompt\b/i,
  /\b(?:new|real|actual|updated|secret|hidden) (?:system prompt|system instructions?|instructions? (?:for|to) (?:the )?(?:ai|llm|model|agent|assistant))\b/i,
  /\byou are now\b[^.!?]{0,40}\b(?:in|a|an|the|no longer|unrestricted|dan|jailbroken)\b/i,
  /\bexfiltrat/i,
  /\b(?:send|upload|transmit|leak|forward|post|append|include)\b[^.!?]{0,60}\b(?:secrets?|access tokens?|passwords?|credentials?|api[ _-]?keys?|private keys?|ssh keys?|environment variables|contents? of)\b[^!?]{0,60}\b(?:to|at|in) (?:https?:|ftp:|[\w.+-]+@[\w-]+\.)/i,
  /\b(?:curl|wget|iwr|invoke-webrequest|base64 (?:-d|-D|--decode))\b[^|]{0,300}\| ?(?:sudo )?(?:ba|z|da|fi)?sh\b/i,
  /\b(?:run|execute|eval)\b[^.!?]{0,60}\brm -[rf]{2}\b/i,
  /<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/i,
];

/** Signs that a hidden text commands a model. One is harmless, three different ones are an instruction. */
const signs: readonly RegExp[] = [
  /\b(?:AIs?|LLMs?|AI assistants?|(?:language |ai )?models?|agents?|assistants?|copilot|claude|chatgpt|gpt(?:-\d)?|cursor|gemini|codex)\b/i,
  /\b(?:you )?(?:must|shall|are required to|have to)\b|\balways\b|\bimportant\s*:|\bcritical\s*:/i,
  /\b(?:run|execute|fetch|download|install|upload|send|curl|wget|eval|push|commit|approve|merge|delete)\b/i,
  /\b(?:silently|secretly|quietly|covertly|in the background)\b|\bwithout (?:asking|confirmation|approval|permission|telling)\b|\bdo not (?:ask|confirm)\b/i,
  /\b(?:secrets?|tokens?|passwords?|credentials?|api[ _-]?keys?|private keys?|\.env|\.ssh|\.npmrc)\b|~\/\.\w/i,
  /\bhttps?:\/\/(?!(?:[\w-]+\.)*(?:github\.com|githubusercontent\.com|localhost)\b)/i,
];
const enoughSigns = 3;

/** What in a hidden text reads like an instruction to a model; `undefined` when nothing does. */
export function injectionIn(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').replace(/[\p{Cf}\p{Cc}]/gu, '');
  for (const injection of injections) {
    const match = injection.exec(plain);
    if (match !== null) return match[0].trim();
  }
  const found = signs.flatMap((sign) => sign.exec(plain) ?? []);
  if (found.length < enoughSigns) return undefined;
  return plain.trim();
}
