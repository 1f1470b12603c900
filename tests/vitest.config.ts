/** Two suites: `unit` needs nothing, `browser` needs a built site and finds or brings a browser. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // Nothing may depend on where or when the tests run.
    env: { TZ: 'UTC' },
    // A focused test would silence all others.
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'node_modules/**'],
          isolate: false,
          maxWorkers: 2,
          // A busy machine is no failure.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          // Each file drives several pages at once: two files keep two cores busy.
          maxWorkers: 2,
        },
      },
    ],
  },
});
