import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { openDataKey } from '../../../platform/auth/keys/data-key';
import { openLog } from '../../../platform/log';
import { toInstant } from '../../../shared/civil-date';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { createBranch } from '../../library';
import { seedSampleMembers } from '../../members';
import { writeMemberCategories } from '../../members/registration/member-categories.queries';
import { seedSampleProgrammes } from './seed-sample-programmes';

const [sqlite] = dialects;
/** Days that were named because a journey failed on them, or that follow closed days. */
const NAMED = [
  '2026-11-30',
  '2026-12-07',
  '2026-12-11',
  '2026-12-13',
  '2026-12-26',
  '2026-12-27',
  '2027-01-01',
  '2027-01-07',
  '2027-01-11',
];
const SEED = 20_261_124;
const BLANK_BRANCH = { address: null, phone: null, note: null, openingHours: [] };

test.each(NAMED)(
  'the mother of the sample holds tickets of two stories to come on %s, for herself and her three children',
  async (today) => {
    if (!sqlite) throw new Error('SQLite is always there.');
    const home = await openTestDatabase(sqlite);
    await fill(home, today);

    const tickets = await home.db.query(
      `SELECT e.name_id AS name, e.status, r.status AS registered, COUNT(p.ticket_code) AS tickets
        FROM registration r JOIN member m ON m.id = r.member_id JOIN event e ON e.id = r.event_id
        JOIN registered_person p ON p.registration_id = r.id JOIN event_place l ON l.person_id = p.id AND l.status = 'RESERVED'
        WHERE m.email = 'ratna@contoh.pustaka' AND e.starts_at > ? AND e.name_id IN ('Dongeng Sabtu: Roro Jonggrang', 'Dongeng Sabtu: Putri Mandalika')
        GROUP BY e.id, e.name_id, e.status, r.status, e.starts_at ORDER BY e.starts_at`,
      [toInstant(today, '23:59').toISOString().slice(0, 19).replace('T', ' ')],
    );

    expect(tickets).toEqual(
      ['Dongeng Sabtu: Roro Jonggrang', 'Dongeng Sabtu: Putri Mandalika'].map((name) => ({
        name,
        status: 'PUBLISHED',
        registered: 'CONFIRMED',
        tickets: 4,
      })),
    );
    await home.close();
  },
);

/** Fills what registrations need: the branches by their codes, the members, and the programmes themselves. */
async function fill({ db, dataDir }: OpenedDatabase, today: string): Promise<void> {
  const clock = { now: () => toInstant(today, '06:00') };
  const dataKey = openDataKey({ dataKey: 'ab'.repeat(32), dataDir });
  const deps = { db, clock, newId, dataKey, log: openLog({ level: 'silent' }) };
  await db.transaction(async (tx) => ok(await writeMemberCategories(tx)));
  for (const [code, kind] of [
    ['PST', 'MAIN'],
    ['SKG', 'BRANCH'],
    ['KLG', 'MOBILE'],
  ] as const)
    await createBranch(
      deps,
      { kind: 'system', name: 'test' },
      { branch: { ...BLANK_BRANCH, code, kind, name: { indonesian: code, english: code } } },
    );
  await seedSampleMembers(deps, { seed: SEED, today });
  await seedSampleProgrammes(deps, { seed: SEED, today });
}
