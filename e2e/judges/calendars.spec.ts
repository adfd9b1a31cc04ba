import ICAL from 'ical.js';

import { useBrowser } from '../harness/browser';
import { judged, readByIcalendar } from '../harness/judges';
import { ask, fetchPage } from '../harness/library';
import { libraryDay } from '../harness/library-day';
import { askAsStaff, openAsAdministrator } from '../harness/staff';

const visit = useBrowser();
const text = async (path: string): Promise<string> => (await fetchPage(path)).text();

type Listed = {
  readonly id: string;
  readonly isAllDay: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly fromDate: string;
  readonly untilDate: string;
};

judged(['icalendar']).each(['/acara.ics', '/en/events.ics', '/acara.ics?untuk=anak'])(
  'icalendar reads %s as another program does, and every date ends after it began',
  async (path) => {
    const calendar = await text(path);
    const { complaints, events } = readByIcalendar(calendar);

    expect(complaints).toEqual([]);
    expect(events.length).toBeGreaterThan(3);
    expect(events).toHaveLength(
      new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').length,
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ starts, ends, title }) => ends <= starts || title === '')).toEqual([]);
  },
);

judged(['icalendar'])(
  'whole days, nights past midnight and all other hours are those of the wall in Pasuruan',
  async () => {
    const { eventCalendar } = await ask<{ eventCalendar: readonly Listed[] }>(
      'query ($from: Date!, $to: Date!) { eventCalendar(dates: { from: $from, to: $to }) { id isAllDay startsAt endsAt fromDate untilDate } }',
      { from: libraryDay(-30), to: libraryDay(60) },
    );
    const { events } = readByIcalendar(await text('/acara.ics'));
    const read = new Map(events.map(({ uid, starts, ends }) => [uid.split('@')[0], [starts, ends]]));
    const seconds = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
    const dayAfter = (day: string): string =>
      new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

    expect(eventCalendar.filter(({ isAllDay }) => isAllDay).length).toBeGreaterThan(0);
    expect(
      eventCalendar.filter(({ isAllDay, fromDate, untilDate }) => !isAllDay && fromDate < untilDate).length,
    ).toBeGreaterThan(0);
    const told = eventCalendar.map(
      ({ id, isAllDay, startsAt, endsAt, fromDate, untilDate }) =>
        [id, isAllDay ? [fromDate, dayAfter(untilDate)] : [seconds(startsAt), seconds(endsAt)]] as const,
    );
    expect(told.map(([id]) => [id, read.get(id)])).toEqual(told);
  },
);

judged(['icalendar'])(
  'an event that is moved keeps its name in calendars and counts up; one that is cancelled stays there as cancelled',
  () =>
    visit({}, async (page) => {
      await openAsAdministrator(page, '/staff/');
      const startsAt = new Date(Date.now() + 9 * 86_400_000);
      const until = (from: Date): Date => new Date(from.getTime() + 3_600_000);
      const input = {
        format: 'ACTIVITY',
        kind: 'TALK',
        name: { indonesian: 'Bincang yang pindah' },
        sessions: [{ startsAt, endsAt: until(startsAt) }],
        details: { placeKind: 'ELSEWHERE', venueName: 'Alun-alun' },
      };
      type Made = {
        readonly id: string;
        readonly version: number;
        readonly sessions: readonly { readonly id: string; readonly version: number }[];
      };
      const { createEvent } = await askAsStaff<{ createEvent: { event: Made } }>(
        page,
        'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id version sessions { id version } } userErrors { message } } }',
        { input },
      );
      const {
        id,
        version,
        sessions: [session],
      } = createEvent.event;
      const status =
        'mutation ($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { event { version } userErrors { message } } }';
      await askAsStaff(page, status, { input: { id, version, status: 'PUBLISHED' } });
      const read = async () => readByIcalendar(await text(`/acara/${id}/kalender.ics`)).events[0];
      const before = await read();

      const moved = new Date(startsAt.getTime() + 2 * 86_400_000);
      await askAsStaff(
        page,
        'mutation ($input: UpdateEventSessionInput!) { updateEventSession(input: $input) { session { id } userErrors { message } } }',
        {
          input: {
            id: session?.id,
            version: session?.version,
            changes: { startsAt: moved, endsAt: until(moved) },
          },
        },
      );
      const after = await read();
      const { event } = await askAsStaff<{ event: { version: number } }>(
        page,
        'query ($id: ID!) { event(id: $id) { version } }',
        { id },
      );
      await askAsStaff(page, status, {
        input: { id, version: event.version, status: 'CANCELLED', notice: { indonesian: 'Hujan.' } },
      });
      const cancelled = await read();

      expect([before?.uid.split('@')[0], after?.uid, cancelled?.uid]).toEqual([
        session?.id,
        before?.uid,
        before?.uid,
      ]);
      expect([before?.starts, after?.starts].map((instant) => Date.parse(instant ?? ''))).toEqual(
        [startsAt, moved].map((instant) => Math.floor(instant.getTime() / 1000) * 1000),
      );
      expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
      expect(cancelled?.sequence).toBeGreaterThan(after?.sequence ?? Infinity);
      expect([before?.status, after?.status, cancelled?.status]).toEqual([
        'CONFIRMED',
        'CONFIRMED',
        'CANCELLED',
      ]);
    }),
);

judged(['icalendar'])(
  'icalendar refuses a moment that is none, and a calendar that was cut off',
  async () => {
    const calendar = await text('/acara.ics');
    const broken = [calendar.replace(/DTSTART:\d{8}T/, 'DTSTART:2026-13-45T'), calendar.slice(0, -60)];

    expect(broken.map((one) => readByIcalendar(one).complaints.length > 0)).toEqual([true, true]);
  },
);
