import { defineConfig } from 'vitest/config';

const preact = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: preact,
        test: {
          name: 'unit',
          include: [
            'utils/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.{ts,tsx}',
            'tests/**/*.test.ts',
          ],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
          environment: 'node',
          setupFiles: 'tests/harness/english.ts',
          // A machine that is busy otherwise is no failure; speed is measured by the bench.
          testTimeout: 90_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc: preact,
        test: {
          // Node drives a real Chromium with the built extension: see tests/harness.
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/harness/browser-setup.ts',
          // What tests read with our own code, in Node, has words too.
          setupFiles: 'tests/harness/english.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After the unit tests, and two browsers at most: timings of pages are measured here.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
