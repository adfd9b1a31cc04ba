import { readTime } from './read-time';

test('a time is read with a point, a colon, nothing, or hours alone', () => {
  expect(['9.30', '9:30', '0930', '930', '09.30 WIB', 'jam 9.30'].map(readTime)).toEqual(
    Array.from({ length: 6 }, () => '09:30'),
  );
  expect(['9', '14', '0', '21.15'].map(readTime)).toEqual(['09:00', '14:00', '00:00', '21:15']);
});

test('a time may be written by the twelve-hour clock', () => {
  expect(['2 pm', '2:15 PM', '12 am', '12:30 p.m.', '9am'].map(readTime)).toEqual([
    '14:00',
    '14:15',
    '00:00',
    '12:30',
    '09:00',
  ]);
});

test('what is no time is refused', () => {
  for (const text of ['', '25', '9.60', '13 pm', 'siang', '9m', '99.99'])
    expect([text, readTime(text)]).toEqual([text, null]);
});
