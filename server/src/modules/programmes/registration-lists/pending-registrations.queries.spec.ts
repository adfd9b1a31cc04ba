import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import type { ProgrammesHome } from '../testing/programmes-home';
import { at, openProgrammesHome } from '../testing/programmes-home';
import { pendingRegistrations } from './pending-registrations.queries';

describe.each(dialects)('registrations that wait for staff on $name', (dialect) => {
  let home: ProgrammesHome;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());

  async function waiting(
    columns: Record<string, unknown>,
    moments: readonly string[],
    status = 'PENDING',
  ): Promise<string> {
    const { eventId } = await home.event({ columns });
    for (const [index, moment] of moments.entries()) {
      await home.write('registration', {
        id: newId('reg'),
        event_id: eventId,
        kind: 'PARTY',
        status,
        locale: 'ID',
        party_size: 1,
        queue_number: index + 1,
        created_at: sqlInstant(at(moment)),
        created_by: 'x',
      });
    }
    return eventId;
  }

  test('are counted by coming event, the longest waiting first, and at some branches only where those are', async () => {
    await home.deps.db.transaction(async (tx) => {
      await writeBranches(tx);
      return ok(null);
    });
    const later = await waiting({ branch_id: BRANCHES.A }, ['2026-11-23 09:00', '2026-11-24 08:00']);
    const first = await waiting({ branch_id: BRANCHES.B }, ['2026-11-20 09:00']);
    await waiting({}, ['2026-11-19 09:00'], 'WAITING');
    await waiting({ status: 'CANCELLED' }, ['2026-11-19 09:00']);
    const now = at('2026-11-24 09:00');

    expect(await pendingRegistrations(home.deps.db, { branchIds: null, now })).toEqual([
      { eventId: first, registrationCount: 1, waitingSince: at('2026-11-20 09:00') },
      { eventId: later, registrationCount: 2, waitingSince: at('2026-11-23 09:00') },
    ]);
    expect(
      (await pendingRegistrations(home.deps.db, { branchIds: [BRANCHES.A], now })).map(
        ({ eventId }) => eventId,
      ),
    ).toEqual([later]);
    expect(await pendingRegistrations(home.deps.db, { branchIds: [], now })).toEqual([]);
    expect(
      await pendingRegistrations(home.deps.db, { branchIds: null, now: at('2026-12-06 09:00') }),
    ).toEqual([]);
  });
});
