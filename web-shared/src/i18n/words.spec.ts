import { createWords, say } from './words';

const indonesian = createWords('id', {
  portal: {
    titleCount_one: '{{n}} judul',
    titleCount_other: '{{n}} judul',
    open: { until: 's.d. {{time}}' },
  },
});
const english = createWords('en', {
  portal: { titleCount_one: '{{n}} title', titleCount_other: '{{n}} titles' },
  common: { close: 'Close' },
});

test('a sentence takes its facts, also below a group', () => {
  expect(say(indonesian, 'portal', 'open.until', { time: '16.00' })).toBe('s.d. 16.00');
});

test('the number chooses the form: one and many in English, one form in Indonesian', () => {
  expect([1, 0, 2].map((count) => say(english, 'portal', 'titleCount', { count, n: count }))).toEqual([
    '1 title',
    '0 titles',
    '2 titles',
  ]);
  expect(say(indonesian, 'portal', 'titleCount', { count: 1, n: 1 })).toBe('1 judul');
});

test('a key may name another catalogue', () => {
  expect(say(english, 'portal', 'common:close')).toBe('Close');
});

test('words of a page are there once they were added', () => {
  expect(say(english, 'visit', 'heading')).toBe('heading');
  english.add('visit', { heading: 'Visit us' });
  expect(say(english, 'visit', 'heading')).toBe('Visit us');
});

test('text of people inside a fact is not read as a place for facts', () => {
  expect(say(indonesian, 'portal', 'open.until', { time: '{{time}} $& {{n}}' })).toBe(
    's.d. {{time}} $& {{n}}',
  );
});
