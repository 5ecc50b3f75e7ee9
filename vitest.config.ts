// Four suites: the rooms in Node, the page's rooms in a bare Chromium, and the built extension in a real Chromium and a real Firefox.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // All processors: a small machine would leave one of its two idle.
          maxWorkers: '100%',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['fake-indexeddb/auto'],
          // Some of them try thousands of random files; a busy machine takes its time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/browser/page/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['tests/browser/chromium/**/*.test.ts'],
          globalSetup: ['tests/browser/chromium/built.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/browser/firefox/**/*.test.ts'],
          globalSetup: ['tests/browser/firefox/built.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
