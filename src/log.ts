import { destination, pino } from 'pino';

export type Log = ReturnType<typeof createLog>;

/** Lines of JSON on stdout. What could hold a token is taken out before a line is written. */
export const createLog = (level: string) =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: ['token', '*.token', 'headers', '*.headers', 'err.requestBody', 'err.url'],
        censor: '[removed]',
      },
    },
    destination({ dest: 1, sync: true }),
  );
