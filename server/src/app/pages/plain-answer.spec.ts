import { plainAnswer } from './plain-answer';

test('an answer loses what HTML cannot hold, and instants become text', () => {
  const at = new Date('2026-11-24T03:00:00Z');

  expect(plainAnswer({ title: { name: 'a\ud800b\0c', years: [1, null], at, isSample: false } })).toEqual({
    title: { name: 'a\ufffdb\ufffdc', years: [1, null], at: '2026-11-24T03:00:00.000Z', isSample: false },
  });
});
