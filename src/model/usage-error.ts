/** The program was asked for something that it cannot do: bad flag, config or file access. The bin exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
