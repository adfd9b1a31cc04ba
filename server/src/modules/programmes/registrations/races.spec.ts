import { dialects } from '../../../../test/dialects';
import type { ProgrammesHome } from '../testing/programmes-home';
import { asMember, openProgrammesHome } from '../testing/programmes-home';
import { cancelRegistration } from './change-registration';
import { registerForEvent } from './register';

const FAMILIES = 500;
const SEATS = 60;
const AROUND = { locale: 'ID' as const, remoteAddress: '192.0.2.1' };

type Row = { id: string; status: string; party_size: number; queue_number: number };

describe.each(dialects)('500 registrations at once for 60 places, on $name', (dialect) => {
  let home: ProgrammesHome;
  let members: readonly string[];

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
    members = await home.members(FAMILIES);
  });
  afterAll(() => home.close());

  /**
   * Registers as a client does that sends its request again, with the same key, when something went wrong.
   */
  async function register(eventId: string, memberIndex: number, seats: number): Promise<string> {
    const people = [
      { memberId: members[memberIndex] },
      ...Array.from({ length: seats - 1 }, (_, index) => ({ name: `Anak ${index}` })),
    ];
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await registerForEvent(
          home.deps,
          asMember(members[memberIndex] ?? ''),
          { eventId, people, idempotencyKey: `key-${eventId}-${memberIndex}` },
          AROUND,
        );
        if (!result.ok) throw new Error(`refused: ${result.refusals[0]?.message.EN}`);
        return result.value.registrationId;
      } catch (error) {
        if (attempt === 5 || String(error).includes('refused')) throw error;
      }
    }
  }

  const all = (eventId: string) =>
    home.rows<Row>(
      'SELECT id, status, party_size, queue_number FROM registration WHERE event_id = ? ORDER BY queue_number',
      [eventId],
    );
  const takenIn = async (sessionId: string | undefined) =>
    (await home.rows<{ taken: number }>('SELECT taken FROM event_session WHERE id = ?', [sessionId]))[0]
      ?.taken;

  test('families of one to four: never more than 60, the list in the order of commits, nobody skipped, repeats change nothing', async () => {
    const { eventId, sessionIds } = await home.event({ capacity: SEATS });
    const sizes = members.map((_, index) => 1 + ((index * 7) % 4));

    const ids = await Promise.all(members.map((_, index) => register(eventId, index, sizes[index] ?? 1)));

    const rows = await all(eventId);
    const [confirmed, waiting] = ['CONFIRMED', 'WAITING'].map((status) =>
      rows.filter((row) => row.status === status),
    );
    const seated = confirmed?.reduce((sum, row) => sum + row.party_size, 0) ?? 0;
    expect([rows.length, (confirmed?.length ?? 0) + (waiting?.length ?? 0), new Set(ids).size]).toEqual([
      FAMILIES,
      FAMILIES,
      FAMILIES,
    ]);
    expect(await takenIn(sessionIds[0])).toBe(seated);
    expect(seated).toBeLessThanOrEqual(SEATS);
    expect(SEATS - seated).toBeLessThan(waiting?.[0]?.party_size ?? 0);
    expect(confirmed?.at(-1)?.queue_number).toBe((waiting?.[0]?.queue_number ?? 0) - 1);
    const committed = await home.rows<{ subject_id: string }>(
      "SELECT subject_id FROM outbox_event WHERE name IN ('registration.confirmed', 'registration.waiting') ORDER BY id",
    );
    expect(rows.map(({ id }) => id)).toEqual(committed.map(({ subject_id }) => subject_id));

    expect(await Promise.all(members.map((_, index) => register(eventId, index, sizes[index] ?? 1)))).toEqual(
      ids,
    );
    expect([await all(eventId), await takenIn(sessionIds[0])]).toEqual([rows, seated]);
  }, 120_000);

  test('single people: exactly 60, and of 20 who cancel at once the places go to the first 20 of the list', async () => {
    const { eventId, sessionIds } = await home.event({
      capacity: SEATS,
      columns: { waiting_mode: 'AUTO_FILL' },
    });
    await Promise.all(members.map((_, index) => register(eventId, index, 1)));
    const before = await all(eventId);
    const confirmed = before.filter(({ status }) => status === 'CONFIRMED');
    const leaving = confirmed.filter((_, index) => index % 3 === 0);
    expect([confirmed.length, leaving.length, await takenIn(sessionIds[0])]).toEqual([SEATS, 20, SEATS]);

    const [owners] = [
      new Map(
        (
          await home.rows<{ id: string; member_id: string }>(
            'SELECT id, member_id FROM registration WHERE event_id = ?',
            [eventId],
          )
        ).map(({ id, member_id }) => [id, member_id]),
      ),
    ];
    const answers = await Promise.all(
      leaving.map(({ id }) => cancelRegistration(home.deps, asMember(owners.get(id) ?? ''), { id })),
    );

    const after = new Map((await all(eventId)).map(({ id, status }) => [id, status]));
    const waiting = before.filter(({ status }) => status === 'WAITING');
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(waiting.map(({ id }) => after.get(id))).toEqual(
      waiting.map((_, index) => (index < 20 ? 'CONFIRMED' : 'WAITING')),
    );
    expect([await takenIn(sessionIds[0]), leaving.map(({ id }) => after.get(id))]).toEqual([
      SEATS,
      leaving.map(() => 'CANCELLED'),
    ]);
  }, 120_000);
});
