/** Two suites: `unit` needs nothing, `browser` needs a built site and finds or brings a browser. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What takes longest begins first, so that no core waits for it at the end. */
const longest = [
  'every-page.test.ts',
  'every-embed.test.ts',
  'every-chart.test.ts',
  'base-path.test.ts',
  'dev-server.test.ts',
  'value-at-mark.test.ts',
  'layout-shift.test.ts',
  'steps.test.ts',
  'keyboard.test.ts',
  'golden.test.ts',
  'firefox.test.ts',
  'matrix.test.ts',
  'mistakes.test.ts',
  'csv-mutations.test.ts',
  'new.test.ts',
  'ledger-marks.test.ts',
  'build-stops.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return index === -1 ? longest.length : index;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Tests that put another module in the place of ours: they can't share modules with the others. */
const mocking = ['tests/charts/adding-a-type.test.ts', 'tests/embeds/embed-height.test.ts'];

/** A busy machine is no failure: no limit of time decides, these only end what hangs. */
const patience = { testTimeout: 1_200_000, hookTimeout: 1_200_000, teardownTimeout: 120_000 };

/** Sources and packages are read by Node itself, as the commands are: it keeps what it compiles. */
const asNodeDoes = { viteModuleRunner: false, nodeLoader: false };

/** Packages as the site and the checks have them, and not as their own developers do, with every assertion. */
const packagesAsShipped: Plugin = {
  name: 'packages-as-shipped',
  configResolved({ ssr }) {
    if (ssr.resolve !== undefined) ssr.resolve.conditions = ['node'];
  },
};

export default defineConfig({
  root,
  plugins: [packagesAsShipped],
  test: {
    // Nothing may depend on where or when the tests run.
    env: { TZ: 'UTC' },
    setupFiles: ['tests/one-seed.ts'],
    // A focused test would silence all others.
    allowOnly: false,
    // Two runs at the same time would write one file.
    cache: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'node_modules/**', ...mocking],
          // Files share what is read once; none may change the process or what it has read.
          isolate: false,
          maxWorkers: 2,
          experimental: asNodeDoes,
          ...patience,
        },
      },
      {
        extends: true,
        test: { name: 'unit-mocking', include: mocking, maxWorkers: 2, ...patience },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/one-browser.ts'],
          isolate: false,
          expect: { poll: { timeout: 120_000, interval: 50 } },
          experimental: asNodeDoes,
          // Each has several pages open: that keeps the cores busy, and a third would have to read everything as well.
          maxWorkers: 2,
          ...patience,
        },
      },
    ],
  },
});
