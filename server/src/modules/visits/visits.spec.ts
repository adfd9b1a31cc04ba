import { dialects } from '../../../test/dialects';
import { insertRows } from '../../platform/db/write-rows';
import { ok } from '../../shared/result';
import type { MembersHome } from '../members/testing/members-home';
import { DESK, done, freshKey, openMembersHome, listRefusals } from '../members/testing/members-home';
import { blockMember } from '../members/desk/block-member';
import { visitDays, visitGroups, visitPurposes } from './visits.queries';
import type { GroupAtDoor } from './record-group-visit';
import { recordGroupVisit } from './record-group-visit';
import { recordGuestVisit, recordVisit } from './record-visit';
import { unlinkVisits } from './unlink-visits';

const BRANCH = 'brn_00000000000000000000000001';
const OTHER = 'brn_00000000000000000000000002';
const NOW = { people: 1, visitedAt: null };
const SPAN = { branchId: BRANCH, from: '2026-11-01', until: '2026-12-31' };

describe.each(dialects)('the guest book on $name', (dialect) => {
  let members: MembersHome;
  const scan = (cardNumber: string, branchId = BRANCH) =>
    recordVisit(members.deps, DESK, { branchId, cardNumber, purpose: null, idempotencyKey: freshKey() });
  const group = (changes: Partial<GroupAtDoor> = {}) =>
    recordGroupVisit(members.deps, DESK, {
      branchId: BRANCH,
      name: 'SDN 1',
      purpose: 'EVENT',
      visitedOn: null,
      visitedHour: null,
      total: 31,
      counts: { female: 15, male: 16, occupations: [], education: [] },
      idempotencyKey: freshKey(),
      ...changes,
    });
  const visits = () =>
    members.rows(
      'SELECT kind, member_id, category_code, age_band, sex, purpose, visited_on, visited_hour FROM visit ORDER BY id',
    );

  beforeAll(async () => {
    members = await openMembersHome(dialect);
    await members.deps.db.transaction(async (tx) =>
      ok(
        await insertRows(
          tx,
          'branch',
          [BRANCH, OTHER].map((id, index) => ({
            id,
            code: `B${index}`,
            name_id: 'Pusat',
            kind: 'FIXED',
            is_sample: 0,
            position: 1,
            version: 1,
          })),
        ),
      ),
    );
  });
  afterAll(() => members.close());
  beforeEach(async () => {
    for (const table of ['visit', 'visit_group']) await members.deps.db.writer.query(`DELETE FROM ${table}`);
    members.setNow('2026-11-24T03:00:00Z');
  });

  test('a card at the door is greeted by the first name, and counted once within half an hour at a branch', async () => {
    const siti = await members.register({ name: 'Siti Aminah' });

    expect(done(await scan(siti.cardNumber))).toEqual({ firstName: 'Siti', isRepeat: false });
    members.setNow('2026-11-24T03:29:59Z');
    expect(done(await scan(siti.cardNumber))).toEqual({ firstName: 'Siti', isRepeat: true });
    expect(done(await scan(siti.cardNumber, OTHER))).toEqual({ firstName: 'Siti', isRepeat: false });
    members.setNow('2026-11-24T03:30:00Z');
    expect(done(await scan(siti.cardNumber))).toEqual({ firstName: 'Siti', isRepeat: false });
    expect((await visits())[0]).toEqual({
      kind: 'MEMBER',
      member_id: siti.id,
      category_code: 'umum',
      age_band: 'ADULT',
      sex: 'FEMALE',
      purpose: null,
      visited_on: '2026-11-24',
      visited_hour: 10,
    });
    expect(await visits()).toHaveLength(3);
  });

  test('of ten scans of one card at the same time one is a visit', async () => {
    const siti = await members.register();

    const greetings = await Promise.all(Array.from({ length: 10 }, () => scan(siti.cardNumber)));

    expect(greetings.filter((greeting) => !done(greeting).isRepeat)).toHaveLength(1);
    expect(await visits()).toHaveLength(1);
  });

  test('an unknown card and an unknown branch are refused, and nothing is written', async () => {
    const siti = await members.register();

    expect(listRefusals(await scan('PSR-26-999999'))).toEqual(['NOT_FOUND cardNumber']);
    expect(listRefusals(await scan(siti.cardNumber, 'brn_x'))).toEqual(['NOT_FOUND branchId']);
    expect(
      listRefusals(
        await recordGuestVisit(members.deps, DESK, {
          branchId: 'brn_x',
          purpose: 'READ',
          sex: null,
          ageBand: null,
          ...NOW,
          idempotencyKey: freshKey(),
        }),
      ),
    ).toEqual(['NOT_FOUND branchId']);
    expect(await visits()).toEqual([]);
  });

  test('a card that was reported lost greets nobody, and counts no visit of whoever had it', async () => {
    const siti = await members.register();
    await members.deps.db.writer.query(
      "INSERT INTO card_alias (number, member_id, kind, created_at) VALUES ('PSR-25-000007', ?, 'LOST', '2026-11-20 02:00:00.000')",
      [siti.id],
    );

    expect(listRefusals(await scan('PSR-25-000007'))).toEqual(['NOT_FOUND cardNumber']);
    expect(await visits()).toEqual([]);
  });

  test('a card that was reported lost and not replaced yet greets nobody either; another block keeps nobody out', async () => {
    const [siti, budi] = [await members.register(), await members.register()];
    done(
      await blockMember(members.deps, DESK, {
        memberId: siti.id,
        kind: 'LOST_CARD',
        reason: 'Kartu hilang',
        until: null,
      }),
    );
    done(
      await blockMember(members.deps, DESK, {
        memberId: budi.id,
        kind: 'MANUAL',
        reason: 'Lain',
        until: null,
      }),
    );

    const refused = await scan(siti.cardNumber);

    expect(listRefusals(refused)).toEqual(['NOT_FOUND cardNumber']);
    expect(refused.ok ? '' : refused.refusals[0]?.message.ID).toContain('dilaporkan hilang');
    expect(await visits()).toEqual([]);
    expect(done(await scan(budi.cardNumber)).isRepeat).toBe(false);
  });

  test('days, reasons and groups are counted for one branch', async () => {
    const siti = await members.register();
    done(await scan(siti.cardNumber));
    done(
      await recordGuestVisit(members.deps, DESK, {
        branchId: BRANCH,
        purpose: 'READ',
        sex: 'MALE',
        ageBand: 'TEEN',
        ...NOW,
        idempotencyKey: freshKey(),
      }),
    );
    done(
      await recordGuestVisit(members.deps, DESK, {
        branchId: OTHER,
        purpose: 'READ',
        sex: null,
        ageBand: null,
        ...NOW,
        idempotencyKey: freshKey(),
      }),
    );
    done(await group({ visitedOn: '2026-11-20' }));

    expect(await visitDays(members.deps.db, SPAN)).toEqual([
      { date: '2026-11-20', memberCount: 0, guestCount: 0, groupPeopleCount: 31 },
      { date: '2026-11-24', memberCount: 1, guestCount: 1, groupPeopleCount: 0 },
    ]);
    expect(await visitPurposes(members.deps.db, SPAN)).toEqual([
      { purpose: 'EVENT', count: 31 },
      { purpose: null, count: 1 },
      { purpose: 'READ', count: 1 },
    ]);
    expect(await visitGroups(members.deps.db, { ...SPAN, branchId: null })).toMatchObject([
      { name: 'SDN 1', total: 31, counts: { female: 15, male: 16 } },
    ]);
  });

  test('a group whose parts are more than the whole, without a name, or of another year is refused', async () => {
    expect(
      listRefusals(
        await group({
          counts: { female: 16, male: 16, occupations: [{ kind: 'PUPIL', count: 32 }], education: [] },
        }),
      ),
    ).toEqual(['INVALID female', 'INVALID occupations']);
    expect(listRefusals(await group({ name: ' ', visitedOn: '2026-11-25', total: 0 }))).toEqual([
      'REQUIRED name',
      'INVALID visitedOn',
      'INVALID total',
      'INVALID female',
    ]);
    expect(listRefusals(await group({ visitedOn: '2026-10-23' }))).toEqual(['INVALID visitedOn']);
    expect(await members.rows('SELECT id FROM visit_group')).toEqual([]);
  });

  test('guests and groups of a phone without a connection count at the hour they came', async () => {
    members.setNow('2026-11-24T05:10:00Z');
    const guests = (people: number, visitedAt: string) =>
      recordGuestVisit(members.deps, DESK, {
        branchId: BRANCH,
        purpose: 'READ',
        sex: null,
        ageBand: null,
        people,
        visitedAt: new Date(visitedAt),
        idempotencyKey: freshKey(),
      });

    done(await guests(3, '2026-11-23T02:30:00Z'));
    done(await group({ visitedOn: '2026-11-23', visitedHour: 9 }));

    expect((await visits()).map((visit) => [visit['visited_on'], visit['visited_hour']])).toEqual(
      Array.from({ length: 3 }, () => ['2026-11-23', 9]),
    );
    expect(await members.rows('SELECT visited_on, visited_hour FROM visit_group')).toEqual([
      { visited_on: '2026-11-23', visited_hour: 9 },
    ]);
    expect(listRefusals(await guests(0, '2026-11-24T05:16:00Z'))).toEqual([
      'INVALID people',
      'INVALID visitedAt',
    ]);
    expect(listRefusals(await guests(51, '2026-11-16T05:10:00Z'))).toEqual([
      'INVALID people',
      'INVALID visitedAt',
    ]);
    expect(listRefusals(await group({ visitedHour: 13 }))).toEqual(['INVALID visitedHour']);
    expect(listRefusals(await group({ visitedOn: '2026-11-23', visitedHour: 24 }))).toEqual([
      'INVALID visitedHour',
    ]);
    expect(await visits()).toHaveLength(3);
  });

  test('thirty days later nobody knows whose a visit was; what statistics need stays', async () => {
    const siti = await members.register();
    done(await scan(siti.cardNumber));
    members.setNow('2026-12-24T03:00:00Z');
    expect(await unlinkVisits(members.deps)).toBe(0);
    members.setNow('2026-12-25T03:00:00Z');

    expect([await unlinkVisits(members.deps), await unlinkVisits(members.deps)]).toEqual([1, 0]);
    expect(await visits()).toEqual([
      {
        kind: 'MEMBER',
        member_id: null,
        category_code: 'umum',
        age_band: 'ADULT',
        sex: 'FEMALE',
        purpose: null,
        visited_on: '2026-11-24',
        visited_hour: 10,
      },
    ]);
    expect(await members.rows('SELECT visited_at FROM visit')).toEqual([{ visited_at: null }]);
  });
});
