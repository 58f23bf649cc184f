import type { DocumentRule } from '../rule.ts';
import { secretsIn } from '../../model/secret-shapes.ts';

export const noSecret = {
  id: 'no-secret',
  summary: 'Keys, tokens and passwords must not stand in files that models read.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  *checkDocument({ path, text }) {
    for (const { what, start, end, shown } of secretsIn(text)) {
      yield {
        path,
        span: { start, end },
        secret: true,
        message: `${what}${shown === '' ? '' : ` (\`${shown}…\`)`} stands in the file: everyone who can read the repository has it, and every model that reads the file is sent it.`,
        hint: 'Revoke it first: the history of the repository keeps what is deleted. Then name the place where it is kept, for example a variable of the environment.',
      };
    }
  },
} as const satisfies DocumentRule;
