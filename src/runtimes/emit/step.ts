import type { Emission, EmitInput, Loss, OutputFile } from '../runtime.ts';

/** One kind of file that a runtime reads. Adds what the files cannot say to `losses`. */
export type Step = (input: EmitInput, losses: Loss[]) => OutputFile[];

export function emission(input: EmitInput, steps: readonly Step[]): Emission {
  const losses: Loss[] = [];
  return { outputs: steps.flatMap((step) => step(input, losses)), losses };
}
