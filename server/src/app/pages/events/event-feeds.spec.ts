import ICAL from 'ical.js';

import { findElements, findTexts } from '../testing/read-xml';
import { eventCalendarText } from './event-calendar';
import { eventRssText } from './event-rss';
import { eventWidgetText } from './event-widget';
import type { FeedOccurrence } from './feed-occurrences';

const facts = {
  locale: 'ID',
  origin: 'https://pustaka.example.id',
  path: '/acara.ics',
  owner: 'Perpustakaan Kota Batu',
} as const;
const story: FeedOccurrence = {
  id: 'evs_1',
  status: 'SCHEDULED',
  startsAt: new Date('2026-12-05T02:00:00Z'),
  endsAt: new Date('2026-12-05T03:30:00Z'),
  isAllDay: false,
  fromDate: '2026-12-05',
  untilDate: '2026-12-05',
  sequence: 1,
  updatedAt: new Date('2026-11-20T00:00:00Z'),
  capacity: 30,
  takenCount: 4,
  name: null,
  event: {
    id: 'evt_01KB0000000000000000000001',
    path: '/acara/evt_01KB0000000000000000000001',
    kind: 'STORYTELLING',
    status: 'PUBLISHED',
    sequence: 2,
    updatedAt: new Date('2026-11-24T00:00:00Z'),
    isSample: true,
    name: { text: 'Kancil <b>&</b> "Bulan"' },
    summary: { text: 'Untuk anak.' },
    notice: null,
    picture: { url: '/posters/x.svg', width: 600, height: 800 },
    place: {
      kind: 'BRANCH',
      name: null,
      address: null,
      branch: { name: { text: 'Perpustakaan Pusat' }, address: 'Jl. Pahlawan' },
      space: { name: { text: 'Ruang Anak' } },
    },
  },
};
const cancelled: FeedOccurrence = { ...story, id: 'evs_2', status: 'CANCELLED' };

test('a calendar says when, where and the revision of both event and date', () => {
  const [event] = new ICAL.Component(ICAL.parse(eventCalendarText([story], facts)))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  expect(event?.uid).toBe('evs_1@pustaka.example.id');
  expect(event?.sequence).toBe(3);
  expect(event?.summary).toBe('Kancil <b>&</b> "Bulan"');
  expect(event?.location).toBe('Ruang Anak, Perpustakaan Pusat, Jl. Pahlawan');
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-05T02:00:00.000Z');
  expect(event?.component.getFirstProperty('organizer')?.getParameter('cn')).toBe('Perpustakaan Kota Batu');
});

test('a date that falls out stays in the calendar as cancelled, and leaves the widget', () => {
  expect(eventCalendarText([cancelled], facts)).toContain('STATUS:CANCELLED');
  expect(eventWidgetText([cancelled], facts)).not.toContain('Kancil');
  expect(eventWidgetText([cancelled], facts)).toContain('Belum ada acara');
});

test('the feed tells each event once, well-formed whatever its name', () => {
  const text = eventRssText([story, { ...story, id: 'evs_3', fromDate: '2026-12-12' }], {
    ...facts,
    path: '/acara.rss',
  });

  expect(findTexts(text, 'title')).toEqual([
    'Acara di perpustakaan · Pustaka Pasuruan',
    'Kancil <b>&</b> "Bulan"',
  ]);
  expect(findTexts(text, 'guid')).toEqual(['tag:pustaka.example.id,2026:evt_01KB0000000000000000000001']);
  expect(findTexts(text, 'description')[1]).toBe(
    'Sab, 5 Des 2026, 09.00–10.30 WIB. Ruang Anak, Perpustakaan Pusat. Untuk anak.',
  );
  expect(findElements(text, 'atom:link')[0]?.getAttribute('href')).toBe(
    'https://pustaka.example.id/acara.rss',
  );
});

test('the widget escapes words, runs nothing and links to the page of the event', () => {
  const text = eventWidgetText([story], { locale: 'EN', origin: facts.origin });

  expect(text).toContain('Kancil &lt;b&gt;&amp;&lt;/b&gt;');
  expect(text).not.toMatch(/<script|onclick|<b>/);
  expect(text).toContain('href="https://pustaka.example.id/en/events/evt_01KB0000000000000000000001"');
});
