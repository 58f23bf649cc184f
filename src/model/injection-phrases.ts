/** What an attacker is after, as a pattern. */
const secrets = String.raw`(?:secrets?|(?:access|auth) tokens?|passwords?|credentials?|api[ _-]?keys?|private keys?|ssh keys?|environment variables|contents? of|conversation|chat history)\b|(?:~\/|\$HOME\/|\B)\.(?:env|ssh|npmrc|netrc|aws)\b|\bid_(?:rsa|ed25519)\b`;
const sending = String.raw`\b(?:send|upload|transmit|leak|forward|post|append|include)\b`;
const address = String.raw`\b(?:to|at|in) (?:https?:|ftp:|[\w.+-]{1,64}@[\w-]{1,64}\.)`;
/** What is forbidden is no attack. */
const unforbidden = String.raw`(?<!\b(?:not|never|n['’]t)\s)`;

/**
 * Sentences that make sense only to a model, and that no maintainer hides: each is enough. Bounded repetitions keep them linear.
 * Sources: the hidden instructions in published attacks on rule files and skills (formats 8.1).
 */
const injections: readonly RegExp[] = [
  // Override
  new RegExp(
    String.raw`${unforbidden}\b(?:ignore|disregard|forget)\b[^.!?]{0,40}\b(?:previous|prior|above|earlier|preceding|foregoing|your|system|safety|all other|any other)\b[^.!?]{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|directives?|guardrails?|safeguards?|constraints?|restrictions?)\b`,
    'i',
  ),
  new RegExp(
    String.raw`${unforbidden}\b(?:override|bypass)\b[^.!?]{0,20}\b(?:your|system|safety)\b[^.!?]{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|guardrails?|safeguards?|restrictions?)\b`,
    'i',
  ),
  new RegExp(
    String.raw`${unforbidden}\b(?:ignore|disregard|forget) (?:everything|all|anything) (?:above|before|you (?:were|have been) told|said)\b`,
    'i',
  ),
  /\b(?:new|real|actual|updated|secret|hidden) (?:system prompt|system instructions?|instructions? (?:for|to) (?:the )?(?:ai|llm|model|agent|assistant))\b|\bsystem (?:prompt )?override\b/i,
  /\byou are now\b[^.!?]{0,40}\b(?:mode|no longer|unrestricted|unfiltered|dan|jailbroken)\b/i,
  /<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/i,
  // Concealment
  /\b(?:do not|don['’]?t|never|without) (?:tell|inform|mention|reveal|notify|alert|warn|disclos)\w*\b[^.!?]{0,40}\b(?:users?|humans?|persons?|people|developers?|reviewers?|owners?|anyone|anybody|them)\b/i,
  new RegExp(
    String.raw`${unforbidden}\b(?:silently (?:send|upload|transmit|leak|forward|post|push|approve|merge)|(?:secretly|covertly) [a-z]{2,20})\b`,
    'i',
  ),
  // Exfiltration
  /\b(?:reveal|print|repeat|output|leak|show|send)\b[^.!?]{0,30}\b(?:your|the) (?:system|hidden|initial) prompt\b/i,
  /\bexfiltrat/i,
  new RegExp(String.raw`${sending}[^!?]{0,60}?(?:\b${secrets})[^!?]{0,60}${address}`, 'i'),
  new RegExp(
    String.raw`(?:\b${secrets})[^!?]{0,60}?${sending} (?:it|them|its|their|that|those|all|everything)\b[^!?]{0,60}?${address}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:curl|wget|nc|iwr|invoke-webrequest)\b[^!?|]{0,200}(?:[@<(/ ]\.env|\.ssh\/|\.npmrc|\.netrc|\bid_(?:rsa|ed25519)|\$\((?:env|printenv))\b`,
    'i',
  ),
  // Foreign programs
  /\b(?:curl|wget|iwr|invoke-webrequest|base64 (?:-d|-D|--decode))\b[^|]{0,300}\| ?(?:sudo )?(?:ba|z|da|fi)?sh\b/i,
  /\b(?:download|fetch)\b[^!?]{0,60}\bhttps?:[^!?]{0,100}\b(?:run|execute|eval) (?:it|them|that|the (?:script|file|program|code))\b/i,
  /\b(?:run|execute|eval)\b[^.!?]{0,30}\b(?:script|program|binary|code|commands?|instructions?)\b[^.!?]{0,20}\b(?:at|from|in) https?:/i,
  /\b(?:run|execute|eval)\b[^.!?]{0,60}\brm -[rf]{2}\b/i,
];

/** What in a hidden text reads like an instruction to a model; `undefined` when nothing does. */
export function injectionIn(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').replace(/[\p{Cf}\p{Cc}]/gu, '');
  for (const injection of injections) {
    const match = injection.exec(plain);
    if (match !== null) return match[0].trim();
  }
  return undefined;
}
