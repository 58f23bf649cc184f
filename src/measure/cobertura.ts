import type { Figure, Measured } from './measured.ts';
import { placeOfOffset } from './measured.ts';
import type { XmlReader, XmlTag } from './read-xml.ts';

/**
 * Coverage of a report in Cobertura's format, `coverage-04.dtd`: counts where the root has them, rates (0 to 1) otherwise. A rate of nothing
 * (`lines-valid="0"`, `NaN`) is no figure.
 */
export function readCobertura(text: string, readXml: XmlReader): Measured {
  let root: XmlTag | undefined;
  const problem = readXml(text, {
    open: (tag) => {
      root ??= tag;
    },
    close: () => undefined,
  });
  if (problem !== undefined) return { type: 'problem', message: `It is no well-formed XML: ${problem.message}.`, span: problem.span };
  if (root?.name !== 'coverage' || root.attributes['line-rate'] === undefined) {
    const message = `It is no report in Cobertura's format: it starts with \`<${root?.name ?? '?'}>\`, not with \`<coverage line-rate="…">\`.`;
    return { type: 'problem', message, span: placeOfOffset(text, root?.start ?? 0) };
  }
  const { attributes } = root;
  const span = placeOfOffset(text, root.start);
  const figure = (metric: string, covered: string, valid: string, rate: string): Figure[] => {
    const [hit, all, share] = [covered, valid, rate].map((key) => numberIn(attributes[key]));
    if (hit !== undefined && all !== undefined) {
      return all === 0 || hit > all ? [] : [{ metric, quantity: { value: hit, of: all, unit: '' }, adds: true, span }];
    }
    return share === undefined || share > 1 ? [] : [{ metric, quantity: { value: share * 100, unit: '%' }, adds: false, span }];
  };
  return {
    type: 'figures',
    figures: [
      ...figure('coverage', 'lines-covered', 'lines-valid', 'line-rate'),
      ...figure('branch-coverage', 'branches-covered', 'branches-valid', 'branch-rate'),
    ],
    files: [],
  };
}

function numberIn(written: string | undefined): number | undefined {
  return written !== undefined && /^\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(written) ? Number(written) : undefined;
}
