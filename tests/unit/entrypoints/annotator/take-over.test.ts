import { expect, test } from 'vitest';
import { takeOver } from '../../../../entrypoints/annotator/take-over.ts';

test('a new instance ends the one before it, and only that one', () => {
  const world = {};
  const first = takeOver(world);
  const second = takeOver(world);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  const elsewhere = takeOver({});
  expect([second.signal.aborted, elsewhere.signal.aborted]).toEqual([false, false]);
});

test('an instance that ended leaves nothing in the world', () => {
  const world = {};
  takeOver(world).abort();
  expect(Object.getOwnPropertySymbols(world)).toEqual([]);
  const next = takeOver(world);
  expect(next.signal.aborted).toBe(false);
});

test('nothing a page names can be mistaken for an instance', () => {
  const world = Object.create({ claimlight: { abort: () => expect.fail('called') } }) as object;
  expect(takeOver(world).signal.aborted).toBe(false);
});
