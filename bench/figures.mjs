// Pages of docs/ have their figures between `<!-- figures: name -->` and `<!-- end of figures -->`.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** The page with these figures, by their names; it keeps those that are not given. Throws where it has no place for one. */
export async function withFigures(page, figures) {
  let text = readFileSync(page, 'utf8');
  for (const [name, figure] of Object.entries(figures)) {
    const place = new RegExp(`(<!-- figures: ${name} -->\\n)[^]*?(<!-- end of figures -->)`);
    if (!place.test(text)) throw new Error(`${page} has no place for ${name}`);
    text = text.replace(place, (_, start, end) => `${start}\n${figure}\n\n${end}`);
  }
  return format(text, { ...(await resolveConfig(page)), parser: 'markdown' });
}
