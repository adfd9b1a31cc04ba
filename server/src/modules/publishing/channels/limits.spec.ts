import { countHashtags, countLetters, mostLetters } from './limits';

test('X counts every address as 23 letters, all else counts what stands there', () => {
  const text = `Daftar: https://pustaka.pasuruankota.go.id/s/abc2345`;

  expect([countLetters('X', text), countLetters('TELEGRAM', text)]).toEqual([31, 52]);
  expect(countLetters('X', '🎈🎈')).toBe(2);
});

test('a caption of Telegram is shorter than a message', () => {
  expect([mostLetters('TELEGRAM', false), mostLetters('TELEGRAM', true)]).toEqual([4_096, 1_024]);
});

test('hashtags are counted, addresses with # are not', () => {
  expect(countHashtags('#PustakaPasuruan dan #Dongeng, https://a.id/b#c &#39;')).toBe(2);
});
