import { createSeenEvent } from './seen-event';

test('the newest event number wins, whatever order responses arrive in', () => {
  const seen = createSeenEvent();

  ['9', '10', '7', null].forEach(seen.observe);

  expect(seen.current()).toBe('10');
});

test('numbers past the safe integers are still ordered', () => {
  const seen = createSeenEvent();

  ['9007199254740993', '9007199254740992'].forEach(seen.observe);

  expect(seen.current()).toBe('9007199254740993');
});

test('text that is no number is never remembered', () => {
  const seen = createSeenEvent();

  ['', '12a', '-3'].forEach(seen.observe);

  expect(seen.current()).toBeNull();
});
