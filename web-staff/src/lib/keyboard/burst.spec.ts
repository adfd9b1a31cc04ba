import { extended, isScan, noBurst } from './burst';

const typed = (text: string, gap: number) =>
  [...text].reduce((burst, key, index) => extended(burst, key, index * gap), noBurst);

test("a scanner's keys are a scan once Return follows at once", () => {
  const burst = typed('B0014502', 5);

  expect(burst.text).toBe('B0014502');
  expect(isScan(burst, burst.lastAt + 5)).toBe(true);
});

test("a person's typing is no scan, however long", () => {
  const burst = typed('B0014502', 90);

  expect(burst.text).toBe('2');
  expect(isScan(burst, burst.lastAt + 5)).toBe(false);
});

test('a sentence pasted in by a program is no scan', () => {
  expect(isScan(typed('diizinkan kepala layanan', 1), 24)).toBe(false);
});

test('fewer than six keys, or a Return that comes late, are no scan', () => {
  expect(isScan(typed('12345', 5), 25)).toBe(false);
  expect(isScan(typed('123456', 5), 25 + 60)).toBe(false);
});
