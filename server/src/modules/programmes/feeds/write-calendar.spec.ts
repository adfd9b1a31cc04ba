import ICAL from 'ical.js';

import { type CalendarItem, writeCalendar } from './write-calendar';

const facts = {
  name: 'Acara Perpustakaan',
  organiser: 'Perpustakaan Desa Contoh',
  words: 'Semua acara',
  language: 'id',
  address: 'https://pustaka.contoh/acara.ics',
  host: 'pustaka.contoh',
} as const;
const story: CalendarItem = {
  id: 'ses_1',
  revision: 0,
  title: 'Dongeng Sabtu: Kancil, Bulan; dan "Dermaga"',
  words: 'Untuk anak 4–8 tahun.\nBawa adik juga boleh, gratis.',
  address: 'https://pustaka.contoh/acara/evt_1',
  place: 'Ruang Anak, Perpustakaan Induk',
  time: {
    kind: 'instants',
    startsAt: new Date('2026-12-05T02:00:00Z'),
    endsAt: new Date('2026-12-05T03:30:00Z'),
  },
  status: 'CONFIRMED',
  updatedAt: new Date('2026-11-20T01:00:00Z'),
  isPersonal: false,
};

function read(items: readonly CalendarItem[]): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar(items, facts)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('another program reads what, when, where and the words with their signs', () => {
  const [event] = read([story]);

  expect(event?.summary).toBe(story.title);
  expect(event?.description).toBe(story.words);
  expect(event?.location).toBe(story.place);
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-05T02:00:00.000Z');
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-05T03:30:00.000Z');
  expect(event?.uid).toBe('ses_1@pustaka.contoh');
});

test('an event that was moved keeps its identity and grows in sequence', () => {
  const moved: CalendarItem = {
    ...story,
    revision: 2,
    time: {
      kind: 'instants',
      startsAt: new Date('2026-12-06T02:00:00Z'),
      endsAt: new Date('2026-12-06T03:30:00Z'),
    },
  };

  const [before, after] = [read([story])[0], read([moved])[0]];

  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([0, 2]);
  expect(after?.startDate.toJSDate().toISOString()).toBe('2026-12-06T02:00:00.000Z');
});

test('an exhibition over days is whole days whose end is the day after the last', () => {
  const [event] = read([{ ...story, time: { kind: 'days', firstDay: '2026-12-01', lastDay: '2027-01-31' } }]);

  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2026-12-01');
  expect(event?.endDate.toString()).toBe('2027-02-01');
});

test('a night over midnight in Ramadan stays two instants', () => {
  const [event] = read([
    {
      ...story,
      time: {
        kind: 'instants',
        startsAt: new Date('2027-02-20T14:00:00Z'),
        endsAt: new Date('2027-02-20T18:30:00Z'),
      },
    },
  ]);

  expect(event?.endDate.toJSDate().getTime()).toBe(Date.UTC(2027, 1, 20, 18, 30));
});

test('a cancelled event stays in the feed as cancelled, a postponed one as tentative, a person’s own as private', () => {
  const text = writeCalendar(
    [
      { ...story, status: 'CANCELLED' },
      { ...story, id: 'ses_2', status: 'POSTPONED', isPersonal: true },
    ],
    facts,
  );

  expect([...text.matchAll(/^STATUS:(.*)\r$/gm)].map(([, status]) => status)).toEqual([
    'CANCELLED',
    'TENTATIVE',
  ]);
  expect([...text.matchAll(/^CLASS:(.*)\r$/gm)].map(([, kind]) => kind)).toEqual(['PUBLIC', 'PRIVATE']);
});

test('lines are folded at 75 bytes and end as the format wants, and a calendar without events is still one', () => {
  const text = writeCalendar([{ ...story, words: 'Membaca nyaring bersama keluarga – '.repeat(30) }], facts);

  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text).toContain('\r\nPRODID:-//Perpustakaan Desa Contoh//Pustaka Pasuruan//ID\r\n');
  expect(writeCalendar([], facts)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
});
