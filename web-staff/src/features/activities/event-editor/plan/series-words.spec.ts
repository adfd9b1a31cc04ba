import { readSeries } from './series-words';

// A Saturday.
const today = '2026-11-28';
const read = (text: string, isAllDay = false) => readSeries(text, { today, minutes: 60, isAllDay });

test('a weekly series until a month, holidays skipped, is read in Indonesian', () => {
  expect(read('setiap Sabtu 09.00 sampai Mei, libur dilewati')).toEqual({
    session: { date: '2026-11-28', until: '', isAllDay: false, from: '09:00', to: '10:00' },
    repeat: {
      frequency: 'WEEKLY',
      interval: '1',
      weekdays: [6],
      ends: 'until',
      count: '4',
      until: '2027-05-31',
      skipsClosedDays: true,
    },
  });
});

test('the same is read in English', () => {
  expect(read('every Saturday 9:00 am until May, holidays skipped')).toEqual(
    read('setiap Sabtu 09.00 sampai Mei, libur dilewati'),
  );
});

test('a course of six sessions is told by their number', () => {
  expect(read('6 kali setiap Selasa dan Kamis 13.00-15.30 mulai 5 des')).toMatchObject({
    session: { date: '2026-12-08', from: '13:00', to: '15:30' },
    repeat: { frequency: 'WEEKLY', weekdays: [2, 4], ends: 'count', count: '6' },
  });
  expect(read('every Monday 4 pm 6 times from 5 Dec')).toMatchObject({
    session: { date: '2026-12-07', from: '16:00', to: '17:00' },
    repeat: { weekdays: [1], ends: 'count', count: '6' },
  });
});

test('every day, every other week and the first Saturday of a month repeat too', () => {
  expect(read('setiap hari 8.00 sampai 5 des')).toMatchObject({
    session: { date: '2026-11-28' },
    repeat: { frequency: 'DAILY', until: '2026-12-05' },
  });
  expect(read('setiap 2 minggu sabtu 9.00, 5 kali')).toMatchObject({
    repeat: { frequency: 'WEEKLY', interval: '2', weekdays: [6], count: '5' },
  });
  expect(read('setiap Sabtu pertama 9.00 sampai Juni')).toMatchObject({
    session: { date: '2026-12-05' },
    repeat: { frequency: 'MONTHLY_BY_WEEKDAY', until: '2027-06-30' },
  });
});

test('one day does not repeat, and days from and until are whole ones', () => {
  expect(read('5 des 9.00-11.00')).toMatchObject({
    session: { date: '2026-12-05', from: '09:00', to: '11:00', isAllDay: false },
    repeat: { frequency: '' },
  });
  expect(read('5 des sampai 20 des', true)).toMatchObject({
    session: { date: '2026-12-05', until: '2026-12-20', isAllDay: true },
    repeat: { frequency: '' },
  });
  expect(read('besok jam 9')).toMatchObject({ session: { date: '2026-11-29', from: '09:00', to: '10:00' } });
});

test('holidays may be meant', () => {
  expect(read('setiap Sabtu 9.00, 4 kali, termasuk hari libur')).toMatchObject({
    repeat: { skipsClosedDays: false },
  });
});

test('what is missing or says nothing is told', () => {
  expect(read('setiap Sabtu 9.00')).toEqual({ problem: 'END', words: '' });
  expect(read('9.00-11.00')).toEqual({ problem: 'DAY', words: '' });
  expect(read('setiap Sabtu 9.00 sampai nanti')).toEqual({ problem: 'WORDS', words: 'nanti' });
  expect(read('kapan-kapan 9.00')).toMatchObject({ problem: 'WORDS' });
  expect(read('Sabtu 5 Desember 25.00')).toEqual({ problem: 'WORDS', words: '25.00' });
  expect(read('Sabtu 5 Desember 9.00-25.00')).toEqual({ problem: 'WORDS', words: '25.00' });
  expect(read('Sabtu 5 Desember jam 30')).toEqual({ problem: 'WORDS', words: '30' });
});
