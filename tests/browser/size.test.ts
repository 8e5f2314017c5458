import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtExtension, filesOf } from './built.ts';

describe.each(['chromium', 'firefox'] as const)('what %s loads into pages', (name) => {
  const files = filesOf(builtExtension(name));

  test.each([
    ['sentinel.js', 4],
    ['annotator.js', 25],
  ])('%s is at most %i KB gzipped', (file, most) => {
    expect(gzipSync(files.get(file)!, { level: 9 }).length).toBeLessThanOrEqual(most * 1024);
  });
});
