import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { writeEvent } from '../testing/programmes-home';
import { createSpace, updateSpace } from '../../spaces/save-space';

const STAFF = { kind: 'system', name: 'test' } as const;
const READ = `query ($id: ID!) { space(id: $id) { about { text(locale: EN) locales } equipment { text } houseRules { text }
  nextSessions { startsAt event { name { text } } } } }`;

describe.each(dialects)('what a room says of itself, on $name', (dialect) => {
  let library: TestLibrary;
  let spaceId = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    const made = await createSpace(library.house, STAFF, {
      branchId: BRANCHES.A,
      space: {
        kind: 'STUDIO',
        name: { indonesian: 'Bilik' },
        about: { indonesian: 'Merekam suara', english: 'Record your voice' },
        equipment: { indonesian: 'Dua mikrofon' },
      },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    spaceId = made.value.id;
  });
  afterAll(() => library.stop());

  test('texts are kept in both languages, one that is absent stays, and null clears', async () => {
    const changed = await updateSpace(library.house, STAFF, {
      id: spaceId,
      version: 1,
      changes: { equipment: null, houseRules: { indonesian: 'Pintu ditutup.' } },
    });
    const tooLong = await updateSpace(library.house, STAFF, {
      id: spaceId,
      version: 2,
      changes: { equipment: { indonesian: 'x'.repeat(301) } },
    });

    expect(changed.ok).toBe(true);
    expect(
      tooLong.ok ? [] : tooLong.refusals.map(({ code, field }) => `${code} ${field?.join('.')}`),
    ).toEqual(['TOO_LONG changes.equipment.indonesian']);
    const { body } = await library.send(READ, { variables: { id: spaceId } });
    expect(body.data).toEqual({
      space: {
        about: { text: 'Record your voice', locales: ['ID', 'EN'] },
        equipment: null,
        houseRules: { text: 'Pintu ditutup.' },
        nextSessions: [],
      },
    });
  });

  test('the next five sessions of public events are told, those that go on now first', async () => {
    const { db } = library.house;
    const now = Date.now();
    const hour = 3_600_000;
    const write = async (name: string, more: object, starts: readonly number[]): Promise<void> => {
      await db.transaction(async (tx) => {
        const { sessionIds } = await writeEvent(tx, {
          sessions: starts.map((at) => [wall(now + at * hour), wall(now + (at + 2) * hour)]),
          columns: { name_id: name, ...more },
        });
        for (const id of sessionIds)
          await tx.query('UPDATE event_session SET space_id = ? WHERE id = ?', [spaceId, id]);
        return ok(null);
      });
    };
    await write('Berlangsung', {}, [-1]);
    await write('Sudah lewat', {}, [-5]);
    await write('Tidak umum', { public_from: null, status: 'IN_REVIEW' }, [3]);
    await write('Belum diumumkan', { public_from: '2099-01-01 00:00:00.000' }, [4]);
    await write('Kelas', {}, [24, 48, 72, 96, 120]);

    const { body } = await library.send(READ, { variables: { id: spaceId } });
    const { space } = body.data as unknown as {
      space: { nextSessions: { event: { name: { text: string } } }[] };
    };
    expect(space.nextSessions.map(({ event }) => event.name.text)).toEqual([
      'Berlangsung',
      'Kelas',
      'Kelas',
      'Kelas',
      'Kelas',
    ]);
  });
});

/** Writes a moment as the wall in Pasuruan shows it. */
function wall(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
