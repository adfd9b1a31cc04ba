import { pressKey } from './press-key';
import type { Boxes } from './press-key';

function typed(keys: readonly string[]): Boxes {
  return keys.reduce<Boxes>((boxes, key) => pressKey(boxes, key) ?? boxes, []);
}

test('nine keys fill a sheet; zero and space leave a box empty, and what is no answer does nothing', () => {
  expect(typed([...'12x3450 12'])).toEqual([1, 2, 3, 4, null, null, 1, 2]);
  expect(typed([...'1234123412'])).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1]);
});

test('going back empties the last box', () => {
  expect(typed(['1', '2', 'Backspace', '4', 'ArrowLeft', '3'])).toEqual([1, 3]);
  expect(pressKey([], 'Backspace')).toEqual([]);
});
