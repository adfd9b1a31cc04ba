import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { ANONYMOUS } from '../../../platform/auth/actor';
import type { CaseEvent, ProgrammesHome } from '../testing/programmes-home';
import { asMember, DOOR, openProgrammesHome } from '../testing/programmes-home';
import { acceptOffer, cancelRegistration, decideRegistration } from './change-registration';
import { expireOffers } from '../waiting-list/expire-offers';
import type { PersonEntry } from './read-party';
import { registerForEvent, registerSchoolGroup } from './register';
import { buildRegistrationLink } from './registration-deps';

const AROUND = { locale: 'ID' as const, remoteAddress: '192.0.2.1' };
const GUEST = { name: 'Bu Ratna', phone: '0812 3456 7890' };
let keys = 0;

describe.each(dialects)('registering for an event, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-11-24 09:00'));

  type More = {
    actor?: Actor;
    sessionId?: string;
    contact?: object | null;
    joinsWaitingList?: boolean;
    idempotencyKey?: string;
  };
  function register(
    eventId: string,
    people: readonly PersonEntry[],
    { actor = ANONYMOUS, contact = GUEST, idempotencyKey = `key-${++keys}-000`, ...more }: More = {},
  ) {
    return registerForEvent(home.deps, actor, { eventId, people, contact, idempotencyKey, ...more }, AROUND);
  }
  async function registered(eventId: string, names: readonly string[], more: More = {}): Promise<string> {
    const result = await register(
      eventId,
      names.map((name) => ({ name })),
      { contact: { name: names[0] ?? '', phone: `0812000${String(++keys).padStart(5, '0')}` }, ...more },
    );
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.registrationId;
  }
  const refusal = (result: Awaited<ReturnType<typeof register>>) =>
    result.ok
      ? 'let in'
      : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim());
  const status = async (id: string) =>
    (await home.rows<{ status: string }>('SELECT status FROM registration WHERE id = ?', [id]))[0]?.status;
  const taken = async (sessionIds: readonly string[]) =>
    Promise.all(
      sessionIds.map(
        async (id) =>
          (await home.rows<{ taken: number }>('SELECT taken FROM event_session WHERE id = ?', [id]))[0]
            ?.taken,
      ),
    );
  const event = (given: CaseEvent = {}) => home.event(given);

  test('a guest brings two children with a name and one contact; each has a ticket of their own', async () => {
    const { eventId, sessionIds } = await event();

    const result = await register(eventId, [
      { name: 'Raka', birthDate: '2018-05-01' },
      { name: 'Kirana', birthDate: '2020-05-01' },
      { name: 'Bu Ratna', isCompanion: true },
    ]);

    expect(result.ok && (await status(result.value.registrationId))).toBe('CONFIRMED');
    const people = await home.rows<{ name: string; age_band: string | null; ticket_code: string }>(
      'SELECT p.name, p.age_band, p.ticket_code FROM registered_person p JOIN registration r ON r.id = p.registration_id WHERE r.event_id = ? ORDER BY p.position',
      [eventId],
    );
    expect(people.map(({ name, age_band }) => [name, age_band])).toEqual([
      ['Raka', 'CHILD'],
      ['Kirana', 'CHILD'],
      ['Bu Ratna', null],
    ]);
    expect([
      new Set(people.map(({ ticket_code }) => ticket_code)).size,
      people.every(({ ticket_code }) => /^[0-9A-HJKMNP-TV-Z]{12}$/.test(ticket_code)),
      await taken(sessionIds),
    ]).toEqual([3, true, [3]]);
  });

  test('a member registers themselves and a child they answer for, and nobody else by card', async () => {
    const [parent = '', stranger = ''] = await home.members(2);
    const [child = ''] = await home.members(1, { birthDate: '2019-01-01' });
    await home.deps.db.transaction(async (tx) => ({
      ok: true as const,
      value: await tx.query("UPDATE member SET guardian_id = ?, sex = 'FEMALE' WHERE id = ?", [
        parent,
        child,
      ]),
    }));
    const { eventId } = await event();
    const as = { actor: asMember(parent), contact: null };

    expect(refusal(await register(eventId, [{ memberId: parent }, { memberId: stranger }], as))).toEqual([
      'NOT_FOUND people.1.memberId',
    ]);
    expect(
      refusal(await register(eventId, [{ memberId: parent, isCompanion: true }, { memberId: child }], as)),
    ).toBe('let in');
    expect(await home.rows('SELECT sex FROM registered_person WHERE member_id = ?', [child])).toEqual([
      { sex: 'FEMALE' },
    ]);
    expect(refusal(await register(eventId, [{ memberId: child }], as))).toEqual(['ALREADY_EXISTS people.0']);
  });

  test('a member brings children without a card by name; each is judged by age, and each has a ticket', async () => {
    const [parent = ''] = await home.members(1);
    const { eventId } = await event({ columns: { age_from: 4, age_to: 10 } });
    const as = { actor: asMember(parent), contact: null };
    const family: PersonEntry[] = [
      { memberId: parent, isCompanion: true },
      { name: 'Raka', birthDate: '2018-05-01' },
    ];

    expect(
      refusal(await register(eventId, [...family, { name: 'Adik', birthDate: '2024-05-01' }], as)),
    ).toEqual(['INVALID people.2.birthDate']);
    expect(
      refusal(await register(eventId, [...family, { name: 'Kirana', birthDate: '2020-05-01' }], as)),
    ).toBe('let in');
    const people = await home.rows<{
      name: string;
      member_id: string | null;
      is_companion: number;
      ticket_code: string;
    }>(
      'SELECT p.name, p.member_id, p.is_companion, p.ticket_code FROM registered_person p JOIN registration r ON r.id = p.registration_id WHERE r.event_id = ? ORDER BY p.position',
      [eventId],
    );
    expect(
      people.slice(1).map(({ name, member_id, is_companion }) => [name, member_id, Number(is_companion)]),
    ).toEqual([
      ['Raka', null, 0],
      ['Kirana', null, 0],
    ]);
    expect([people[0]?.member_id, new Set(people.map(({ ticket_code }) => ticket_code)).size]).toEqual([
      parent,
      3,
    ]);
    expect(refusal(await register(eventId, [{ name: 'raka', birthDate: '2018-05-01' }], as))).toEqual([
      'ALREADY_EXISTS people.0',
    ]);
  });

  test('ages are those of the day of the session; companions are not asked', async () => {
    const { eventId, sessionIds } = await event({ columns: { age_from: 6, age_to: 12 } });

    expect(
      refusal(
        await register(eventId, [
          { name: 'A', birthDate: '2020-12-06' },
          { name: 'B' },
          { name: 'C', birthDate: '2020-12-05' },
        ]),
      ),
    ).toEqual(['INVALID people.0.birthDate', 'REQUIRED people.1.birthDate']);
    expect(refusal(await register(eventId, [{ name: 'Ibu', isCompanion: true }]))).toEqual([
      'INVALID people',
    ]);
    expect(await taken(sessionIds)).toEqual([0]);
    expect(
      refusal(
        await register(eventId, [
          { name: 'C', birthDate: '2020-12-05' },
          { name: 'Ibu', isCompanion: true },
        ]),
      ),
    ).toBe('let in');
  });

  test('without a contact, after it closed, for drafts, and by people without a card where one is needed, nothing is written', async () => {
    const { eventId } = await event();
    const closed = await event({ columns: { registration_closes_at: '2026-11-23 00:00:00.000' } });
    const draft = await event({ columns: { public_from: null, status: 'DRAFT' } });
    const members = await event({ columns: { allows_guests: 0 } });
    const [row] = await home.rows<{ total: number | string }>('SELECT COUNT(*) AS total FROM registration');

    expect(refusal(await register(eventId, [{ name: 'A' }], { contact: { name: 'A' } }))).toEqual([
      'REQUIRED contact.phone',
    ]);
    expect(
      refusal(
        await register(eventId, [{ name: 'A' }], {
          contact: { name: 'A', email: '<a,b@contoh.id>', phone: 'telepon 0-8-1-2-3-4-5-6' },
        }),
      ),
    ).toEqual(['INVALID contact.email', 'INVALID contact.phone']);
    expect([
      refusal(await register(closed.eventId, [{ name: 'A' }])),
      refusal(await register(draft.eventId, [{ name: 'A' }])),
      refusal(await register(members.eventId, [{ name: 'A' }])),
    ]).toEqual([['NOT_ALLOWED eventId'], ['NOT_FOUND eventId'], ['NOT_ALLOWED eventId']]);
    expect(await home.rows('SELECT COUNT(*) AS total FROM registration')).toEqual([row]);
  });

  test('a series takes a seat in every session to come; single sessions only in the chosen one', async () => {
    const sessions = [
      ['2026-12-05 09:00', '2026-12-05 10:00'],
      ['2026-12-12 09:00', '2026-12-12 10:00'],
    ] as const;
    const series = await event({ sessions });
    const single = await event({ sessions, columns: { registration_scope: 'SESSION' } });
    await registered(series.eventId, ['A', 'B']);

    expect(refusal(await register(single.eventId, [{ name: 'A' }]))).toEqual(['REQUIRED sessionId']);
    expect(
      refusal(await register(series.eventId, [{ name: 'Z' }], { sessionId: series.sessionIds[0] ?? '' })),
    ).toEqual(['INVALID sessionId']);
    await registered(single.eventId, ['A'], { sessionId: single.sessionIds[1] ?? '' });
    expect([await taken(series.sessionIds), await taken(single.sessionIds)]).toEqual([
      [2, 2],
      [0, 1],
    ]);
  });

  test('who waits is asked in order and party by party; an offer runs out, and the next one is asked', async () => {
    const { eventId, sessionIds } = await event({ capacity: 4 });
    const [first, second] = [await registered(eventId, ['A', 'B']), await registered(eventId, ['C', 'D'])];
    const [three, one] = [await registered(eventId, ['E', 'F', 'G']), await registered(eventId, ['H'])];
    expect([await status(three), await status(one)]).toEqual(['WAITING', 'WAITING']);

    await cancelRegistration(home.deps, DOOR, { id: first });
    expect([await status(three), await status(one), await taken(sessionIds)]).toEqual([
      'WAITING',
      'WAITING',
      [2],
    ]);
    await cancelRegistration(home.deps, ANONYMOUS, { link: buildRegistrationLink(home.deps, second) });
    expect([await status(three), await status(one), await taken(sessionIds)]).toEqual([
      'OFFERED',
      'OFFERED',
      [4],
    ]);

    expect(
      (await acceptOffer(home.deps, ANONYMOUS, { link: buildRegistrationLink(home.deps, one) })).ok,
    ).toBe(true);
    const late = await registered(eventId, ['I', 'J']);
    home.setNow('2026-11-24 21:00');
    expect([
      await expireOffers(home.deps, new AbortController().signal),
      await status(three),
      await status(one),
      await status(late),
      await taken(sessionIds),
    ]).toEqual([1, 'EXPIRED', 'CONFIRMED', 'OFFERED', [3]]);
    expect(
      (await acceptOffer(home.deps, ANONYMOUS, { link: buildRegistrationLink(home.deps, three) })).ok,
    ).toBe(false);
  });

  test('after registration has closed nobody is offered anything', async () => {
    const { eventId } = await event({
      capacity: 1,
      columns: { registration_closes_at: '2026-12-04 05:00:00.000' },
    });
    const [seated, waiting] = [await registered(eventId, ['A']), await registered(eventId, ['B'])];
    home.setNow('2026-12-04 12:00');

    await cancelRegistration(home.deps, DOOR, { id: seated });

    expect([await status(seated), await status(waiting)]).toEqual(['CANCELLED', 'WAITING']);
  });

  test('one of a family can stay at home: the seat goes to who waits, the others keep theirs', async () => {
    const { eventId, sessionIds } = await event({ capacity: 2, columns: { waiting_mode: 'AUTO_FILL' } });
    const [family, waiting] = [await registered(eventId, ['A', 'B']), await registered(eventId, ['C'])];
    const [, second] = await home.rows<{ id: string }>(
      'SELECT id FROM registered_person WHERE registration_id = ? ORDER BY position',
      [family],
    );

    await cancelRegistration(home.deps, DOOR, { id: family, personIds: [second?.id ?? ''] });

    expect([await status(family), await status(waiting), await taken(sessionIds)]).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      [2],
    ]);
    expect(await home.rows('SELECT party_size FROM registration WHERE id = ?', [family])).toEqual([
      { party_size: 1 },
    ]);
  });

  test('where approval is asked for, staff decide; who is let in has a place, or waits when there is none', async () => {
    const { eventId, sessionIds } = await event({ capacity: 1, columns: { registration_mode: 'APPROVAL' } });
    const [one, two, three] = [
      await registered(eventId, ['A']),
      await registered(eventId, ['B']),
      await registered(eventId, ['C']),
    ];
    expect([await status(one), await taken(sessionIds)]).toEqual(['PENDING', [0]]);

    await decideRegistration(home.deps, DOOR, { id: one, isApproved: true });
    await decideRegistration(home.deps, DOOR, { id: two, isApproved: true });
    await decideRegistration(home.deps, DOOR, { id: three, isApproved: false, reason: 'Untuk pemula' });

    expect([await status(one), await status(two), await status(three), await taken(sessionIds)]).toEqual([
      'CONFIRMED',
      'WAITING',
      'DECLINED',
      [1],
    ]);
  });

  test('a class comes on one ticket, to events for schools only', async () => {
    const [open, other] = [
      await event({ capacity: 40, columns: { is_for_schools: 1 } }),
      await event({ capacity: 40 }),
    ];
    const group = (eventId: string) =>
      registerSchoolGroup(
        home.deps,
        ANONYMOUS,
        {
          eventId,
          schoolName: 'SDN Bugul Lor',
          className: '4A',
          pupilCount: 32,
          companionCount: 2,
          contact: GUEST,
          idempotencyKey: `key-${++keys}-000`,
        },
        AROUND,
      );

    const result = await group(open.eventId);

    expect(refusal(await group(other.eventId))).toEqual(['INVALID eventId']);
    expect(
      result.ok &&
        (await home.rows('SELECT name, seats FROM registered_person WHERE registration_id = ?', [
          result.value.registrationId,
        ])),
    ).toEqual([{ name: 'SDN Bugul Lor, 4A', seats: 34 }]);
    expect(await taken(open.sessionIds)).toEqual([34]);
  });

  test('nobody acts on a registration of others: not by its id, not by another link', async () => {
    const { eventId } = await event();
    const id = await registered(eventId, ['A']);
    const [stranger = ''] = await home.members(1);

    const tries = [
      cancelRegistration(home.deps, ANONYMOUS, { id }),
      cancelRegistration(home.deps, asMember(stranger), { id }),
      cancelRegistration(home.deps, ANONYMOUS, { link: `${id}.${'0'.repeat(32)}` }),
      cancelRegistration(home.deps, ANONYMOUS, { link: id }),
      cancelRegistration(home.deps, ANONYMOUS, { link: `${id}.${'é'.repeat(32)}` }),
      cancelRegistration(home.deps, ANONYMOUS, { link: `${buildRegistrationLink(home.deps, id)}.x` }),
    ];

    expect(
      (await Promise.all(tries)).map((result) => (result.ok ? 'let in' : result.refusals[0]?.code)),
    ).toEqual(tries.map(() => 'NOT_FOUND'));
    expect(await status(id)).toBe('CONFIRMED');
  });
});
