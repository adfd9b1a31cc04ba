import { openingWords } from './opening-words';

const now = new Date('2026-12-08T04:00:00Z');

test('an open branch says until when', () => {
  const state = { isOpen: true, closesAt: '2026-12-08T09:00:00.000Z', opensAt: null };

  expect(openingWords(state, 'id', now)).toEqual({ key: 'open', time: '16.00' });
  expect(openingWords(state, 'en', now)).toEqual({ key: 'open', time: '4:00 pm' });
});

test('a closed branch says when it opens, today or on another day', () => {
  const opening = (opensAt: string) => openingWords({ isOpen: false, closesAt: null, opensAt }, 'id', now);

  expect(opening('2026-12-08T06:00:00.000Z')).toEqual({ key: 'opensToday', time: '13.00' });
  expect(opening('2026-12-09T01:00:00.000Z')).toEqual({ key: 'opensLater', time: '08.00', day: 'besok' });
});

test('without a schedule nothing is promised', () => {
  expect(openingWords({ isOpen: false, closesAt: null, opensAt: null }, 'id', now)).toEqual({
    key: 'unknown',
  });
});
