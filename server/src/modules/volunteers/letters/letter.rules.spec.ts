import { letterNumber, readLetterNumber, shortenedName } from './letter.rules';
import { durationText, withdrawReasonIn } from './letter-words';

test.each([
  ['skr 2026 000123', 'SKR-2026-000123'],
  [' SKR-2026-000123 ', 'SKR-2026-000123'],
  ['SRT-2026-000123', null],
  ['SKR-2026-12', null],
])('reads %s as %s', (typed, read) => expect(readLetterNumber(typed)).toBe(read));

test('writes a number that it reads again', () => {
  expect(readLetterNumber(letterNumber(2026, 7))).toBe('SKR-2026-000007');
});

test.each([
  ['Dewi Ayu Lestari', 'Dewi A. L.'],
  ['Sulastri', 'Sul…'],
  ['Adi', 'Ad…'],
  ['—', '—'],
])('shortens %s to %s', (name, short) => expect(shortenedName(name)).toBe(short));

test.each([
  [150, '2 jam 30 menit', '2 hours 30 minutes'],
  [60, '1 jam', '1 hour'],
  [1, '1 menit', '1 minute'],
  [0, '0 jam', '0 hours'],
])('says %i minutes', (minutes, id, en) =>
  expect([durationText(minutes, 'ID'), durationText(minutes, 'EN')]).toEqual([id, en]),
);

test.each([
  [{ withdrawReason: null, isReplaced: true }, 'Replaced by a new letter.'],
  [
    { withdrawReason: 'Dua kartu digabung; permintaan yang lain tetap.', isReplaced: false },
    'Two cards became one; the other request stays.',
  ],
  [{ withdrawReason: 'Salah masa', isReplaced: false }, 'Salah masa'],
  [{ withdrawReason: null, isReplaced: false }, null],
])('says why %o holds no longer in the language of who reads', (letter, words) =>
  expect(withdrawReasonIn(letter, 'EN')).toBe(words),
);
