import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';

const NOW = new Date('2026-11-30T03:00:00Z');
const WEEK = `query ($branchId: ID!) { dutyWeek(branchId: $branchId, monday: "2026-11-30") { shifts { needs { people {
  personName minutes signedOffAt overrideReason signOffs { minutes } } } } } viewer { staff { id } } }`;
type Read = {
  readonly dutyWeek: {
    readonly shifts: readonly { readonly needs: readonly { readonly people: object[] }[] }[];
  };
  readonly viewer: { readonly staff: { readonly id: string } };
};

describe.each(dialects)('the duty roster that all staff read, on $name', (dialect) => {
  let library: TestLibrary;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => NOW } });
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
  });
  afterAll(() => library.stop());

  const read = async (cookie: string): Promise<Read> =>
    (await library.send(WEEK, { cookie, variables: { branchId: BRANCHES.A } })).body.data as unknown as Read;
  const peopleSeen = async (cookie: string) =>
    (await read(cookie)).dutyWeek.shifts.flatMap(({ needs }) => needs.flatMap(({ people }) => people));

  async function writeDuty(staffId: string): Promise<void> {
    const [point, shift, need, assignment] = [newId('dtp'), newId('shf'), newId('shn'), newId('sha')];
    const [from, to] = [sqlInstant(NOW), sqlInstant(new Date(NOW.getTime() + 3_600_000))];
    const made = { created_at: from, created_by: 'system:test' };
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'duty_point', [{ id: point, branch_id: BRANCHES.A, name_id: 'Meja sirkulasi' }]);
      const times = { starts_at: from, ends_at: to };
      await insertRows(tx, 'shift', [
        {
          id: shift,
          audience: 'STAFF',
          title_id: 'Piket',
          branch_id: BRANCHES.A,
          status: 'OPEN',
          ...times,
          ...made,
        },
      ]);
      await insertRows(tx, 'shift_need', [{ id: need, shift_id: shift, duty_point_id: point, taken: 1 }]);
      await insertRows(tx, 'shift_assignment', [
        {
          id: assignment,
          shift_id: shift,
          need_id: need,
          staff_id: staffId,
          open_key: staffId,
          status: 'CONFIRMED',
          queue_number: 1,
          minutes: 55,
          signed_off_at: to,
          signed_off_by: 'stf_1',
          override_reason: 'Tidak ada orang lain',
          overridden: 'HOURS_OF_DAY',
          overridden_by: 'stf_1',
          ...times,
          ...made,
        },
      ]);
      await insertRows(tx, 'shift_sign_off', [
        { id: newId('shg'), assignment_id: assignment, minutes: 55, signed_at: to, signed_by: 'stf_1' },
      ]);
      return ok(null);
    });
  }

  test('shows who is on duty; hours and passed rules only to the person and to who keeps the roster', async () => {
    const [own, other, head] = [
      await library.signIn('desk'),
      await library.signIn('desk'),
      await library.signIn('administrator'),
    ];
    await writeDuty((await read(own)).viewer.staff.id);
    const all = {
      personName: 'Petugas desk',
      minutes: 55,
      signedOffAt: '2026-11-30T04:00:00.000Z',
      overrideReason: 'Tidak ada orang lain',
      signOffs: [{ minutes: 55 }],
    };
    const little = { ...all, minutes: null, signedOffAt: null, overrideReason: null, signOffs: [] };

    expect([await peopleSeen(own), await peopleSeen(head), await peopleSeen(other)]).toEqual([
      [all],
      [all],
      [little],
    ]);
  });
});
