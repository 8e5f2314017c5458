import { describe, expect, test } from 'vitest';
import { runAtOnce, runInSlices, type Steps } from '../../../page/slices.ts';

function* steps(count: number, each: () => void = () => undefined): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    each();
    yield;
  }
  return 'done';
}

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('work in slices', () => {
  test('comes to the same end as at once', async () => {
    expect(runAtOnce(steps(1000))).toBe('done');
    expect(await runInSlices(steps(1000))).toBe('done');
  });

  test('lets others run in between', async () => {
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    });
    await runInSlices(
      steps(20, () => spin(2)),
      { turn: 4 },
    );
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });

  test('ends when it is no longer wanted', async () => {
    const controller = new AbortController();
    let done = 0;
    const work = runInSlices(
      steps(1000, () => {
        done += 1;
        spin(1);
        if (done === 5) controller.abort(new Error('away'));
      }),
      { signal: controller.signal, turn: 2 },
    );
    await expect(work).rejects.toThrow('away');
    expect(done).toBeLessThan(1000);
  });

  test('passes errors on', async () => {
    const failing = steps(10, () => {
      throw new Error('broken');
    });
    await expect(runInSlices(failing)).rejects.toThrow('broken');
  });
});
