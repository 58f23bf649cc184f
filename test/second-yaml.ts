import { createRequire } from 'node:module';

/** Comes with a tool that the tests use; where it does not, one parser has to do. */
const name = 'js-yaml';

/** A YAML parser by other people than ours, when one is installed: throws on what it does not read. */
export const secondYaml = found();

function found(): ((text: string) => unknown) | undefined {
  try {
    return (createRequire(import.meta.url)(name) as { load: (text: string) => unknown }).load;
  } catch {
    return undefined;
  }
}
