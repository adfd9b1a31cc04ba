import { isOwnSave, NO_WORDS, mergePhotoWords } from './photo-words';
import type { PhotoWords } from './photo-words';

const read: PhotoWords = { ...NO_WORDS, caption: { indonesian: 'Lomba', english: '' }, consentNote: 'lisan' };

test('what a colleague changed meanwhile is taken over, the consent too, but for what was typed here', () => {
  const typed: PhotoWords = { ...read, caption: { indonesian: 'Lomba', english: 'Contest' } };
  const now: PhotoWords = {
    caption: { indonesian: 'Lomba canting', english: 'A contest' },
    alternative: { indonesian: 'Dua tangan', english: '' },
    consent: 'PERFORMERS_ONLY',
    consentNote: '',
  };

  expect(mergePhotoWords(typed, read, now)).toEqual({
    ...now,
    caption: { indonesian: 'Lomba canting', english: 'Contest' },
  });
});

test('a consent that was chosen here stays', () => {
  expect(
    mergePhotoWords({ ...read, consent: 'NOBODY_RECOGNISABLE' }, read, {
      ...read,
      consent: 'PERFORMERS_ONLY',
    }).consent,
  ).toBe('NOBODY_RECOGNISABLE');
});

test('a photo that stands as it was sent from here was saved by oneself, whose answer was lost; any other was changed by a colleague', () => {
  const sent: PhotoWords = { ...read, caption: { indonesian: ' Lomba canting ', english: '' } };
  const now: PhotoWords = { ...read, caption: { indonesian: 'Lomba canting', english: '' } };

  expect([
    isOwnSave(sent, now),
    isOwnSave(null, now),
    isOwnSave(sent, { ...now, consentNote: 'tertulis' }),
  ]).toEqual([true, false, false]);
});
