/** How many keys are remembered: far more than clicks can be under way at once. */
const mostKeys = 1000;

/**
 * Tells the first use of a key from later ones. What is done once takes its button away, but a second click may be on
 * its way by then; a memory of the latest keys is all that needs.
 */
export function createFirstTime(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => {
    if (seen.has(key)) return false;
    seen.add(key);
    if (seen.size > mostKeys) seen.delete(seen.keys().next().value ?? '');
    return true;
  };
}
