import ICAL from 'ical.js';

import { dialects } from '../../../../test/dialects';
import { ok } from '../../../shared/result';
import { findCalendarAddress } from './calendar-addresses.queries';
import type { ProgrammesHome } from '../testing/programmes-home';
import { asMember, at, DOOR, openProgrammesHome } from '../testing/programmes-home';
import { calendarPath, createCalendarAddress, revokeCalendarAddress } from './calendar-address';
import { cancelRegistration } from '../registrations/change-registration';
import { registerForEvent } from '../registrations/register';
import { updateEventSession } from '../sessions/save-sessions';
import { ownCalendar } from './own-calendar';

const LIBRARY = { kind: 'system', name: 'test' } as const;

describe.each(dialects)('the calendar of a family on $name', (dialect) => {
  let home: ProgrammesHome;
  let keys = 0;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-11-24 09:00'));

  const change = (sql: string, values: readonly unknown[]) =>
    home.deps.db.transaction(async (tx) => ok(await tx.query(sql, [...values])));
  const linkOf = async (memberId: string): Promise<string> => {
    const address = await findCalendarAddress(home.deps.db, memberId);
    return address === null
      ? ''
      : (calendarPath(home.deps, address).split('/').at(-1) ?? '').replace('.ics', '');
  };
  const open = (link: string) =>
    ownCalendar({ ...home.deps, origin: 'https://contoh.pustaka' }, link, home.deps.clock.now());
  const register = (
    memberId: string,
    eventId: string,
    people: readonly { memberId?: string; name?: string }[] = [{ memberId }],
  ) =>
    registerForEvent(
      home.deps,
      asMember(memberId),
      { eventId, people, idempotencyKey: `calendar-${++keys}` },
      { locale: 'ID', remoteAddress: '10.0.0.1' },
    );

  async function eventsAt(
    link: string,
  ): Promise<readonly { uid: string; sequence: number; status: string; start: string; summary: string }[]> {
    const found = await open(link);
    if (found.kind !== 'calendar') throw new Error(found.kind);
    return new ICAL.Component(ICAL.parse(found.text)).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        start: event.startDate.toJSDate().toISOString(),
        summary: event.summary,
      };
    });
  }

  test('it holds what a member and the children they answer for joined, each date once, and nothing of others', async () => {
    const [motherId = '', strangerId = ''] = await home.members(2);
    const [childId = ''] = await home.members(1, { birthDate: '2018-01-01' });
    const [grownId = ''] = await home.members(1, { birthDate: '2000-01-01' });
    await change('UPDATE member SET guardian_id = ? WHERE id IN (?, ?)', [motherId, childId, grownId]);
    const [story, course, other] = [
      await home.event(),
      await home.event({
        sessions: [
          ['2026-12-06 09:00', '2026-12-06 11:00'],
          ['2026-12-13 09:00', '2026-12-13 11:00'],
        ],
      }),
      await home.event(),
    ];
    await register(motherId, story.eventId, [
      { memberId: motherId },
      { memberId: childId },
      { name: 'Raka' },
    ]);
    await register(childId, course.eventId);
    await register(strangerId, other.eventId);
    await register(grownId, other.eventId);
    await createCalendarAddress(home.deps, { memberId: motherId, locale: 'ID' });

    const link = await linkOf(motherId);
    const found = await open(link);

    expect((await eventsAt(link)).map(({ uid }) => uid).sort()).toEqual(
      [...story.sessionIds, ...course.sessionIds].map((id) => `own-${id}@contoh.pustaka`).sort(),
    );
    expect(
      found.kind === 'calendar' &&
        ['Raka', 'CLASS:PUBLIC', link.slice(0, 30)].some((word) => found.text.includes(word)),
    ).toBe(false);
    expect(found.kind === 'calendar' && found.text.includes('CLASS:PRIVATE')).toBe(true);
  });

  test('a date that moves and a place that is given back are told under the same UID with a larger SEQUENCE', async () => {
    const [memberId = ''] = await home.members(1);
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const registered = await register(memberId, eventId);
    await createCalendarAddress(home.deps, { memberId, locale: 'ID' });
    const link = await linkOf(memberId);
    const [before] = await eventsAt(link);

    const [session] = await home.rows<{ version: number }>('SELECT version FROM event_session WHERE id = ?', [
      sessionId,
    ]);
    await updateEventSession(home.deps, LIBRARY, {
      id: sessionId,
      version: session?.version ?? 0,
      changes: { startsAt: at('2026-12-05 14:00'), endsAt: at('2026-12-05 15:00') },
    });
    const [moved] = await eventsAt(link);
    await cancelRegistration(home.deps, asMember(memberId), {
      id: registered.ok ? registered.value.registrationId : '',
    });
    const [left] = await eventsAt(link);

    expect([before?.start, moved?.start]).toEqual(['2026-12-05T02:00:00.000Z', '2026-12-05T07:00:00.000Z']);
    expect([before?.status, moved?.status, left?.status]).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(new Set([before?.uid, moved?.uid, left?.uid]).size).toBe(1);
    expect(
      (moved?.sequence ?? 0) > (before?.sequence ?? 0) && (left?.sequence ?? 0) > (moved?.sequence ?? 0),
    ).toBe(true);
  });

  test('who gives back the place that somebody else took for them stays away, also when the others of that party come', async () => {
    const [hostId = '', guestId = ''] = await home.members(2);
    const { eventId } = await home.event();
    const registered = await registerForEvent(
      home.deps,
      DOOR,
      {
        eventId,
        people: [{ memberId: hostId }, { memberId: guestId }],
        contact: { name: 'Bu Ida', phone: '081300001234' },
        idempotencyKey: 'party-of-two',
      },
      { locale: 'ID', remoteAddress: '10.0.0.1' },
    );
    const registrationId = registered.ok ? registered.value.registrationId : '';
    await createCalendarAddress(home.deps, { memberId: guestId, locale: 'ID' });
    const link = await linkOf(guestId);
    const [before] = await eventsAt(link);
    const people = await home.rows<{ id: string }>(
      'SELECT id FROM registered_person WHERE registration_id = ? AND member_id = ?',
      [registrationId, guestId],
    );

    const cancelled = await cancelRegistration(home.deps, DOOR, {
      id: registrationId,
      personIds: people.map(({ id }) => id),
    });

    expect([registered.ok, cancelled.ok, before?.status, (await eventsAt(link))[0]?.status]).toEqual([
      true,
      true,
      'CONFIRMED',
      'CANCELLED',
    ]);
  });

  test('a new address ends the one before, an ended one is gone, one with a letter changed was never there, and who left has none', async () => {
    const [memberId = ''] = await home.members(1);
    await createCalendarAddress(home.deps, { memberId, locale: 'EN' });
    const first = await linkOf(memberId);
    home.setNow('2026-11-24 09:05');
    await createCalendarAddress(home.deps, { memberId, locale: 'EN' });
    const second = await linkOf(memberId);

    expect(first).not.toBe(second);
    expect([(await open(first)).kind, (await open(second)).kind]).toEqual(['gone', 'calendar']);
    expect((await open(`${second.slice(0, -1)}${second.endsWith('0') ? '1' : '0'}`)).kind).toBe('unknown');
    await revokeCalendarAddress(home.deps, { memberId });
    expect([await findCalendarAddress(home.deps.db, memberId), (await open(second)).kind]).toEqual([
      null,
      'gone',
    ]);

    await createCalendarAddress(home.deps, { memberId, locale: 'EN' });
    const third = await linkOf(memberId);
    await change('UPDATE member SET is_active = 0 WHERE id = ?', [memberId]);
    expect((await open(third)).kind).toBe('gone');
  });

  test('a calendar holds many dates', async () => {
    const [memberId = ''] = await home.members(1);
    for (let count = 0; count < 5; count++) await register(memberId, (await home.event()).eventId);
    await createCalendarAddress(home.deps, { memberId, locale: 'ID' });
    const link = await linkOf(memberId);
    expect(await eventsAt(link)).toHaveLength(5);
  });
});
