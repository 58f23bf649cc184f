/** `m-` and eight characters of Crockford's base 32, in small letters: no `i`, `l`, `o` and `u`, which people misread. */
export const memoryId = /^m-[0-9a-hjkmnp-tv-z]{8}$/;

/** Of an outcome that a lesson was learnt from. */
export const outcomeId = /^o-[0-9a-hjkmnp-tv-z]{8}$/;

/** What a trailer may say of its entry, as `key=value`. */
export const trailerKeys: ReadonlySet<string> = new Set(['from', 'cites', 'review', 'expires', 'retired', 'by', 'pin', 'scope']);

/** Those whose value is a day. */
export const trailerDates: ReadonlySet<string> = new Set(['review', 'expires', 'retired']);

/** A day as `2026-02-28` that the calendar has. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
