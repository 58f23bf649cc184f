import { artifactOf } from '../../artifacts/parse-artifact.ts';
import { isDraft } from '../../artifacts/check-artifact.ts';
import { verdictOf } from '../../artifacts/read-words.ts';
import { textLines } from '../../artifacts/text-lines.ts';
import type { DocumentRule } from '../rule.ts';

export const noOpenVerdict = {
  id: 'no-open-verdict',
  summary: 'A check of a gate must say PASS or FAIL, not both.',
  severity: 'error',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    const artifact = artifactOf(document);
    if (artifact === undefined) return;
    if (isDraft(artifact) || !/PASS\s*[/|]\s*FAIL/.test(document.text)) return;
    for (const { shape, content } of textLines(document)) {
      if (shape !== 'item' && shape !== 'text') continue;
      if (content.end - content.start > 1000) continue;
      const { said, verdict } = verdictOf(document.text.slice(content.start, content.end));
      if (verdict !== 'open') continue;
      const start = content.start + document.text.slice(content.start, content.end).lastIndexOf('PASS');
      yield {
        path: document.path,
        span: { start, end: content.end },
        message: `“${said.trim()}” still says PASS / FAIL: nobody has evaluated it, and what is not evaluated blocks the gate.`,
        hint: 'Leave PASS or FAIL.',
      };
    }
  },
} as const satisfies DocumentRule;
