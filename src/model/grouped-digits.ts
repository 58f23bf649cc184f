/** A count as English writes it: `12,345`. Asking for a locale takes longer than most of a build. */
export function groupedDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
