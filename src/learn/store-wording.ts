import type { SchemaError } from '../model/schema-validator.ts';
import { didYouMean } from '../model/nearest-name.ts';
import type { KeyOrder } from './store-keys.ts';

/** What a departure from the schema of outcomes or proposals means for whoever wrote it. */
export function violationText({ instancePath, keyword, params, message }: SchemaError, order: KeyOrder): string {
  const keys = instancePath.split('/').slice(1);
  const place = keys.join('.');
  const known = order[keys.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.')] ?? [];
  const at = place === '' ? '' : `\`${place}\` `;
  switch (keyword) {
    case 'required':
      return `\`${[...keys, String(params['missingProperty'])].join('.')}\` is missing.`;
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return `There is no key \`${key}\`${place === '' ? '' : ` in \`${place}\``}.${didYouMean(key, known)}`;
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return `${at}must be one of ${allowed.map((value) => `\`${value}\``).join(', ')}.`;
    }
    case 'const':
      return `${at}must be \`${String(params['allowedValue'])}\`.`;
    case 'pattern':
      return `${at}does not look as it must${hintOf(place)}.`;
    case 'anyOf':
      return place === ''
        ? 'A failure needs a lesson or evidence: without one, nobody can learn from it.'
        : `${at}does not look as it must.`;
    case 'discriminator':
      return `${at}has no known \`op\`.`;
    default:
      return `${at}${message ?? 'does not fit the schema'}.`;
  }
}

function hintOf(place: string): string {
  if (/(?:^|\.)at$/.test(place)) return ': a moment in UTC such as `2026-01-15T10:22:00Z`';
  if (/(?:^|\.)(?:id|target|into|by|origin\.\d+)$/.test(place))
    return ': an id is a letter, `-` and eight small letters and digits, without i, l, o and u';
  if (/(?:^|\.)(?:date|review|expires)$/.test(place)) return ': a day such as `2026-01-15`';
  if (/(?:^|\.)(?:base|head|blob)$/.test(place)) return ': a name that git gives, in hexadecimal digits';
  return ': words on one line, without control characters';
}
