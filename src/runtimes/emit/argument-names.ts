/**
 * The name of an argument in a runtime whose names have fewer characters than those of VS Code: letters, digits and `_`.
 * Two inputs never share one.
 */
export function argumentName(name: string, inputs: readonly string[], spell: (name: string) => string = (text) => text): string {
  const spelled = (text: string): string => spell(text.replaceAll('-', '_'));
  const earlier = inputs.slice(0, inputs.indexOf(name)).filter((other) => spelled(other) === spelled(name)).length;
  return earlier === 0 ? spelled(name) : `${spelled(name)}_${earlier + 1}`;
}

/** Inputs that can have such a name. */
export const argumentInput = /^[A-Za-z][\w-]{0,63}$/;
