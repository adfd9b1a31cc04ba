import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { ok } from '../../../shared/result';
import type { CaseEvent, ProgrammesHome } from '../testing/programmes-home';
import { DOOR, openProgrammesHome } from '../testing/programmes-home';
import { cancelRegistration } from '../registrations/change-registration';
import { exportRegistrations } from './export-registrations';
import { moveUpRegistration } from '../waiting-list/move-up';
import type { PersonEntry } from '../registrations/read-party';
import { registerForEvent } from '../registrations/register';

const AROUND = { locale: 'ID' as const, remoteAddress: '192.0.2.1' };
const WITHOUT_CARDS: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000LIST',
  sessionId: 'ses_test',
  permissions: new Set(['programmes.register']),
};
let keys = 0;

describe.each(dialects)('the list of registrations, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());

  async function party(eventId: string, people: readonly PersonEntry[]): Promise<string> {
    const result = await registerForEvent(
      home.deps,
      ANONYMOUS,
      {
        eventId,
        people,
        contact: { name: people[0]?.name ?? '', phone: `0812100${String(++keys).padStart(5, '0')}` },
        idempotencyKey: `list-key-${keys}`,
      },
      AROUND,
    );
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.registrationId;
  }
  /** An event with two seats that are taken, and three parties that wait for them. */
  async function fullEvent(
    more: CaseEvent = {},
  ): Promise<{ eventId: string; seated: string; waiting: readonly string[] }> {
    const { eventId } = await home.event({ capacity: 2, columns: { waiting_mode: 'OFFER' }, ...more });
    const seated = await party(eventId, [{ name: 'Siti' }, { name: 'Budi' }]);
    return {
      eventId,
      seated,
      waiting: [
        await party(eventId, [{ name: 'Ani' }]),
        await party(eventId, [{ name: 'Tono' }]),
        await party(eventId, [{ name: 'Wati' }]),
      ],
    };
  }
  const inOrder = async (eventId: string) =>
    (
      await home.rows<{ name: string; status: string }>(
        'SELECT p.name, r.status FROM registration r JOIN registered_person p ON p.registration_id = r.id WHERE r.event_id = ? ORDER BY r.queue_number, p.position',
        [eventId],
      )
    ).map(({ name, status }) => `${name} ${status}`);

  test('a party that is moved up is first of those who wait, and gets the next free seat', async () => {
    const {
      eventId,
      seated,
      waiting: [, , last = ''],
    } = await fullEvent();

    expect((await moveUpRegistration(home.deps, DOOR, { id: last })).ok).toBe(true);
    expect((await moveUpRegistration(home.deps, DOOR, { id: last })).ok).toBe(true);
    expect((await inOrder(eventId)).filter((line) => line.endsWith('WAITING'))).toEqual([
      'Wati WAITING',
      'Ani WAITING',
      'Tono WAITING',
    ]);

    const [budi] = await home.rows<{ id: string }>(
      "SELECT id FROM registered_person WHERE registration_id = ? AND name = 'Budi'",
      [seated],
    );
    await cancelRegistration(home.deps, DOOR, { id: seated, personIds: [budi?.id ?? ''] });
    expect((await inOrder(eventId)).filter((line) => line.endsWith('OFFERED'))).toEqual(['Wati OFFERED']);
  });

  test('only who waits is moved up, and moving up takes a free seat at once', async () => {
    const {
      eventId,
      seated,
      waiting: [first = '', second = ''],
    } = await fullEvent();
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE event_session SET capacity = 3 WHERE event_id = ?', [eventId])),
    );

    const refused = await moveUpRegistration(home.deps, DOOR, { id: seated });
    expect(refused.ok ? [] : refused.refusals.map(({ code, message }) => [code, message.ID])).toEqual([
      ['NOT_ALLOWED', 'Pendaftaran ini tidak (lagi) menunggu. Muat ulang daftarnya.'],
    ]);
    await moveUpRegistration(home.deps, DOOR, { id: second, idempotencyKey: 'move-up-0001' });
    await moveUpRegistration(home.deps, DOOR, { id: second, idempotencyKey: 'move-up-0001' });
    expect(
      await home.rows('SELECT status FROM registration WHERE id IN (?, ?) ORDER BY queue_number', [
        first,
        second,
      ]),
    ).toEqual([{ status: 'OFFERED' }, { status: 'WAITING' }]);
  });

  test('companions are not left alone: the party is cancelled as a whole, or keeps somebody', async () => {
    const { eventId } = await home.event();
    const id = await party(eventId, [{ name: 'Raka' }, { name: 'Dewi' }, { name: 'Ibu', isCompanion: true }]);
    const people = await home.rows<{ id: string; name: string }>(
      'SELECT id, name FROM registered_person WHERE registration_id = ? ORDER BY position',
      [id],
    );
    const without = (...names: string[]) =>
      cancelRegistration(home.deps, DOOR, {
        id,
        personIds: people.filter(({ name }) => names.includes(name)).map((person) => person.id),
      });

    const refused = await without('Raka', 'Dewi');
    expect(
      refused.ok ? [] : refused.refusals.map(({ code, field, message }) => [code, field, message.EN]),
    ).toEqual([['NOT_ALLOWED', ['personIds'], expect.stringContaining('Only companions would remain')]]);
    expect(await home.rows('SELECT party_size, status FROM registration WHERE id = ?', [id])).toEqual([
      { party_size: 3, status: 'CONFIRMED' },
    ]);
    expect((await without('Raka')).ok).toBe(true);
    expect((await without('Dewi')).ok).toBe(false);
    expect((await without('Dewi', 'Ibu')).ok).toBe(true);
    expect(await home.rows('SELECT status FROM registration WHERE id = ?', [id])).toEqual([
      { status: 'CANCELLED' },
    ]);
  });

  test('the file names everybody in order, runs no formula, and tells cards only to who may read members', async () => {
    const { eventId } = await home.event();
    const id = await party(eventId, [
      { name: 'Siti', supportNeed: 'Kursi roda' },
      { name: 'Ibu', isCompanion: true },
    ]);
    await home.deps.db.transaction(async (tx) =>
      ok(
        await tx.query(
          "UPDATE registered_person SET name = '=1+1' WHERE registration_id = ? AND position = 0",
          [id],
        ),
      ),
    );
    const fileFor = async (actor: Actor, statuses: readonly ('CONFIRMED' | 'WAITING')[] | null = null) => {
      const result = await exportRegistrations(home.deps, actor, { eventId, statuses, locale: 'ID' });
      return result.ok ? result.value : null;
    };
    const file = await fileFor(WITHOUT_CARDS);

    const lines = file?.csv.split('\r\n') ?? [];
    expect([file?.rowCount, file?.isComplete, lines.length]).toEqual([2, true, 4]);
    expect(lines[0]).toBe(
      '\uFEFF"keadaan","didaftar (WIB)","nama","pendamping","kelompok usia","L/P","kelurahan","sekolah","kelas","kursi","izin foto","pertemuan dihadiri","narahubung","email","telepon"',
    );
    expect(lines[1]).toMatch(
      /^"dapat tempat","2026-11-24 09:00","'=1\+1","tidak","","","","","","1","","0","Siti","","'\+62812100\d{5}"$/,
    );
    expect(file?.csv).not.toContain('Kursi roda');
    expect((await fileFor(DOOR))?.csv.split('\r\n')[0]).toContain('"nomor kartu"');
    expect((await fileFor(DOOR, ['WAITING']))?.rowCount).toBe(0);
    expect((await exportRegistrations(home.deps, DOOR, { eventId: 'evt_nothing', locale: 'ID' })).ok).toBe(
      false,
    );
  });
});
