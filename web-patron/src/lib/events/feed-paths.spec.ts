import { eventCalendarPath, feedPath, subscriptionAddress } from './feed-paths';

test('a feed keeps the filters of the calendar and drops month and view', () => {
  const address = new URLSearchParams('bulan=2026-12&tampil=poster&jenis=STORYTELLING&untuk=anak');

  expect(feedPath('calendar', 'id', address)).toBe('/acara.ics?jenis=STORYTELLING&untuk=anak');
  expect(feedPath('rss', 'en', new URLSearchParams('bulan=2026-12'))).toBe('/en/events.rss');
});

test('a calendar is subscribed to by its own scheme, on any host', () => {
  expect(subscriptionAddress('/acara.ics', 'https://pustaka.example.id')).toBe(
    'webcal://pustaka.example.id/acara.ics',
  );
});

test('an event has a calendar file of its own in both languages', () => {
  expect([eventCalendarPath('/acara/evt_1', 'id'), eventCalendarPath('/en/events/evt_1', 'en')]).toEqual([
    '/acara/evt_1/kalender.ics',
    '/en/events/evt_1/calendar.ics',
  ]);
});
