import { createRetryPause } from './retry-pause';

test('the pause grows with every failure up to a minute, and is over when it worked', () => {
  let now = 0;
  const pause = createRetryPause(() => now);
  const lengths = Array.from({ length: 7 }, () => {
    const begun = now;
    pause.lengthen();
    while (!pause.isOver()) now += 500;
    return now - begun;
  });

  expect(lengths).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  pause.lengthen();
  expect(pause.isOver()).toBe(false);
  pause.end();
  expect(pause.isOver()).toBe(true);
});
