import { isCalendarDay } from './memory-trailer.ts';

/** A moment in UTC to the second, as outcomes have it. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2}))?$/;

/** A day, or an ISO 8601 moment with its zone, as a moment in UTC; `undefined` for what is none, since a time without a zone is another one elsewhere. */
export function momentOf(written: string): string | undefined {
  const [, day, time = '00:00', zone = 'Z'] = form.exec(written.trim()) ?? [];
  if (day === undefined || !isCalendarDay(day)) return undefined;
  const milliseconds = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(milliseconds) ? undefined : instantOf(milliseconds);
}
