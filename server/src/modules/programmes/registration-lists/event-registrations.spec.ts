import { dialects } from '../../../../test/dialects';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { listEvents } from '../listing/event-lists.queries';
import { registerForEvent } from '../registrations/register';
import type { ProgrammesHome } from '../testing/programmes-home';
import { at, openProgrammesHome } from '../testing/programmes-home';
import type { RegistrationFilter, RegistrationOrder } from './event-registrations.queries';
import { countRegistrationsOfEvent, registrationsOfEvent } from './event-registrations.queries';
import { registrationListSource } from './registration-list-source';

let keys = 0;

describe.each(dialects)('the registrations of an event as a list, on $name', (dialect) => {
  let home: ProgrammesHome;
  let eventId = '';
  let sessionIds: readonly string[] = [];

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
    ({ eventId, sessionIds } = await home.event({
      capacity: 4,
      sessions: [
        ['2026-12-05 09:00', '2026-12-05 10:30'],
        ['2026-12-12 09:00', '2026-12-12 10:30'],
      ],
    }));
    for (const name of ['Wati', 'Ani', 'Budi', 'Siti', 'Candra']) await party(name);
    const [ani] = await registrationIds('Ani');
    await home.deps.db.writer.query(
      'UPDATE event_place SET attended_at = ? WHERE registration_id = ? AND session_id = ?',
      ['2026-12-05 02:00:00.000', ani, sessionIds[0]],
    );
    const [budi] = await registrationIds('Budi');
    await home.deps.db.writer.query("UPDATE registration SET status = 'PENDING' WHERE id = ?", [budi]);
  });
  afterAll(() => home.close());

  async function party(name: string, of = eventId): Promise<void> {
    const entry = {
      eventId: of,
      people: [{ name }, { name: `Ibu ${name}`, isCompanion: true }].slice(0, name === 'Siti' ? 2 : 1),
      contact: { name, phone: `0812200${String(++keys).padStart(5, '0')}` },
      idempotencyKey: `rows-key-${keys}`,
    };
    const result = await registerForEvent(home.deps, ANONYMOUS, entry, {
      locale: 'ID',
      remoteAddress: '192.0.2.1',
    });
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
  }
  const registrationIds = async (name: string): Promise<readonly string[]> =>
    (await home.rows<{ id: string }>('SELECT id FROM registration WHERE contact_name = ?', [name])).map(
      ({ id }) => id,
    );
  const names = async (filter: RegistrationFilter, orderBy: RegistrationOrder | null = null) =>
    (
      await registrationsOfEvent(home.deps.db, eventId, {
        filter,
        orderBy,
        page: { limit: 20, isBackward: false, cursor: null },
      })
    ).nodes.map(({ contactName }) => contactName);

  test('is narrowed by state, kind, name, and by who came to which session', async () => {
    expect(await names({})).toEqual(['Wati', 'Ani', 'Budi', 'Siti', 'Candra']);
    expect(await names({ statuses: ['PENDING'] })).toEqual(['Budi']);
    expect(await names({ statuses: ['WAITING'] })).toEqual(['Siti', 'Candra']);
    expect(await names({ kinds: ['SCHOOL_GROUP'] })).toEqual([]);
    expect(await names({ text: 'ibu s' })).toEqual(['Siti']);
    expect(await names({ hasAttended: true })).toEqual(['Ani']);
    expect(await names({ hasAttended: false })).toEqual(['Wati', 'Budi', 'Siti', 'Candra']);
    expect(await names({ hasAttended: true, sessionId: sessionIds[1] ?? null })).toEqual([]);
    expect(await names({ hasAttended: false, sessionId: sessionIds[1] ?? null })).toContain('Ani');
    expect(await names({ hasAttended: true, sessionIds: [...sessionIds] })).toEqual(['Ani']);
    expect(await names({ sessionIds: [sessionIds[1] ?? ''], text: 'wati' })).toEqual(['Wati']);
    expect(await names({ sessionIds: ['evs_other'] })).toEqual([]);
    expect(await names({ eventId: 'evt_other' })).toEqual([]);
    expect(await countRegistrationsOfEvent(home.deps.db, eventId, { hasAttended: false })).toBe(4);
  });

  test.each(['QUEUE', 'NAME', 'CREATED_AT'] as const)(
    'ordered by %s comes whole, page by page',
    async (field) => {
      const seen: (string | null)[] = [];
      for (let cursor: string | null = null; ;) {
        const found = await registrationsOfEvent(home.deps.db, eventId, {
          filter: {},
          orderBy: { field, direction: 'DESC' },
          page: { limit: 2, isBackward: false, cursor },
        });
        seen.push(...found.nodes.map(({ contactName }) => contactName));
        if (!found.pageInfo.hasNextPage) break;
        cursor = found.pageInfo.endCursor;
      }

      expect([...seen].sort()).toEqual(['Ani', 'Budi', 'Candra', 'Siti', 'Wati']);
      if (field === 'NAME') expect(seen).toEqual(['Wati', 'Siti', 'Candra', 'Budi', 'Ani']);
    },
  );

  test('is written into a file row by row, with a fixed number of statements', async () => {
    const scope = {
      db: home.deps.db,
      clock: home.deps.clock,
      locale: 'ID' as const,
      namesOf: async () => new Map(),
    };
    const read = async (filter: RegistrationFilter) => {
      home.statements.length = 0;
      const found = await registrationListSource.readRows(
        scope,
        { filter, orderBy: null },
        { cursor: null, limit: 50, keys: ['name', 'people', 'status', 'seats', 'place', 'came'] },
      );
      return { rows: found.rows, statements: home.statements.length };
    };
    const [all, one] = [await read({ eventId }), await read({ eventId, text: 'siti' })];

    expect(one.rows).toEqual([['Siti', 'Siti, Ibu Siti (pendamping)', 'daftar tunggu', 2, 1, 0]]);
    expect(all.rows[1]).toEqual(['Ani', 'Ani', 'dapat tempat', 1, null, 1]);
    expect([one.statements, all.statements]).toEqual([4, 4]);
  });

  test('staff find the events where registrations wait; to others none does', async () => {
    const { eventId: other } = await home.event();
    await party('Dewi', other);
    const found = async (canSeeAll: boolean, hasPendingRegistrations: boolean) =>
      (
        await listEvents(
          home.deps.db,
          { canSeeAll, now: at('2026-11-24 09:00') },
          { filter: { hasPendingRegistrations }, page: { limit: 20, isBackward: false, cursor: null } },
        )
      ).nodes.map(({ id }) => id);

    expect(await found(true, true)).toEqual([eventId]);
    expect(await found(true, false)).toEqual([other]);
    expect(await found(false, true)).toEqual([]);
  });
});
