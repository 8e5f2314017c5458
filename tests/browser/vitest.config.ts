import { defineConfig } from 'vitest/config';

/** Tests in real browsers. One file at a time: two browsers already fill a small machine. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
