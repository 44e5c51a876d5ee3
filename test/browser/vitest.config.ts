import { defineConfig } from 'vitest/config';

// `npm run test:browser`: needs a Chromium, so a plain `npm test` does not look for these files.
export default defineConfig({
  test: { include: ['test/browser/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
