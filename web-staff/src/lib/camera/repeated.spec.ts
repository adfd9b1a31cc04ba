import { readOnce } from './repeated';

test('a code that stays in sight is read once', () => {
  const isNew = readOnce();

  expect([0, 100, 2_000, 4_500].map((at) => isNew('B0000123', at))).toEqual([true, false, false, false]);
});

test('the same code is read again after it was out of sight for three seconds, another one at once', () => {
  const isNew = readOnce();

  expect([isNew('B1', 0), isNew('B2', 200), isNew('B1', 400), isNew('B1', 3_500)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
