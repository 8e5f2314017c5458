import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundledSets } from './seeds/bundled.ts';
import { bundledData } from './seeds/vite-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), bundledData(bundledSets)],
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
