/** Why the program cannot start, as one sentence for the person who runs it; entry files print it and exit with 1. */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
  }
}
