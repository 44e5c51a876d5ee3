const width = 30;

export type ProgressBar = {
  /** One more is done; `note` stands behind the bar. */
  advance(note: string): void;
  /** Takes the bar off the terminal. */
  end(): void;
};

/** A bar on one line of a terminal; silent where the stream is none. */
export function createProgressBar(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  total: number,
): ProgressBar {
  let done = 0;
  const show = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  return {
    advance(note) {
      done += 1;
      const filled = Math.round((width * done) / Math.max(total, done));
      show(`[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total} ${note}`);
    },
    end: () => show(''),
  };
}
