import type { LocatedSpan } from '../model/span.ts';
import { placeAt } from './measured.ts';

export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offset of its `<`. */
  readonly start: number;
}

export interface XmlProblem {
  readonly message: string;
  readonly span: LocatedSpan;
}

/** Calls back for each element of a text, and says what is wrong with it. */
export type XmlReader = (
  text: string,
  handlers: { readonly open: (tag: XmlTag) => void; readonly close: (name: string) => void },
) => XmlProblem | undefined;

/** Reports of tests nest suites; none comes near. */
const maxDepth = 256;

class Stopped extends Error {}

/**
 * A reader of well-formed XML in one pass, nothing of which it keeps. Entities that a document declares itself are not known to it, so that
 * none expands into anything, and nothing is fetched. The library is loaded when the first report is read.
 */
export async function loadXmlReader(): Promise<XmlReader> {
  const { SaxesParser } = await import('saxes');
  return (text, { open, close }) => {
    const parser = new SaxesParser();
    let depth = 0;
    let start = 0;
    const here = (): LocatedSpan => placeAt(parser.line, parser.columnIndex + 1, parser.position);
    const stop = (message: string): never => {
      throw new Stopped(message);
    };
    parser.on('error', ({ message }) => stop(message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
    parser.on('opentagstart', ({ name }) => {
      // The parser has read the name and one character behind it.
      start = parser.position - name.length - 2;
    });
    parser.on('opentag', ({ name, attributes }) => {
      depth += 1;
      if (depth > maxDepth) stop(`elements are nested more than ${maxDepth} deep`);
      open({ name, attributes, start });
    });
    parser.on('closetag', ({ name }) => {
      depth -= 1;
      close(name);
    });
    try {
      parser.write(text).close();
      return undefined;
    } catch (error) {
      if (error instanceof Stopped) return { message: error.message, span: here() };
      throw error;
    }
  };
}
