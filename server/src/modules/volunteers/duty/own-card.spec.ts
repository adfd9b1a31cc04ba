import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary, TEST_PASSWORD } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { newId } from '../../../shared/id';
import { createBusySources } from '../sign-up/busy-sources';
import { forgetCardLinks } from './forget-absences';
import { newKey } from '../testing/shifts-home';
import { writeTestRole, writeTestVolunteer } from '../testing/volunteers-home';

const LINK =
  'mutation ($input: LinkOwnCardInput!) { linkOwnCard(input: $input) { card { name cardNumber } userErrors { code } } }';
const OWN = '{ ownStaffCard { name cardNumber } viewer { staff { id } } }';
const MAKE =
  'mutation ($input: CreateShiftsInput!) { createShifts(input: $input) { shifts { needs { id } } userErrors { code } } }';
const POINT = 'mutation ($input: SaveDutyPointInput!) { saveDutyPoint(input: $input) { dutyPoint { id } } }';
const SIGN_UP =
  'mutation ($input: SignUpForShiftInput!) { signUpForShift(input: $input) { assignment { id status } } }';
const PUT =
  'mutation ($input: AssignToShiftInput!) { assignToShift(input: $input) { assignment { id } userErrors { message ... on ShiftError { reason until } } } }';
const WHO =
  'query ($needId: ID!) { shiftCandidates(needId: $needId) { staffId refusals { reason message } } }';
const SIGN_OFF =
  'mutation ($input: SignOffHoursInput!) { signOffHours(input: $input) { assignments { minutes } userErrors { code message } } }';
const UNLINK = 'mutation { unlinkOwnCard { isLinked userErrors { code } } }';

describe.each(dialects)('the own card of a colleague, on $name', (dialect) => {
  let library: TestLibrary;
  let now = new Date('2026-11-30T03:00:00Z');
  let siti: SignedInMember;
  let [own, other] = ['', ''];
  let staffId = '';
  let roleId = '';
  let dutyPointId = '';

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    const { db } = library.house;
    await db.transaction(async (tx) => ok(await writeBranches(tx)));
    siti = await library.signInMember({ name: 'Siti Petugas' });
    [own, other] = [await library.signIn('administrator'), await library.signIn('administrator')];
    roleId = await writeTestRole(db);
    await writeTestVolunteer(db, { memberId: siti.id, roleIds: [roleId] });
    const point = { branchId: BRANCHES.A, name: 'Meja sirkulasi', idempotencyKey: newKey() };
    dutyPointId = (await ask<{ saveDutyPoint: { dutyPoint: { id: string } } }>(POINT, own, point))
      .saveDutyPoint.dutyPoint.id;
    staffId = (await ask<{ viewer: { staff: { id: string } } }>(OWN, own)).viewer.staff.id;
  });
  afterAll(() => library.stop());

  async function ask<Data>(query: string, cookie: string, input?: object): Promise<Data> {
    const { body } = await library.send(query, { cookie, ...(input ? { variables: { input } } : {}) });
    if (!body.data) throw new Error(JSON.stringify(body));
    return body.data as unknown as Data;
  }

  async function shift(audience: 'VOLUNTEERS' | 'STAFF', startsAt: string, endsAt: string): Promise<string> {
    const need = audience === 'STAFF' ? { dutyPointId } : { roleId };
    const made = await ask<{ createShifts: { shifts: { needs: { id: string }[] }[] } }>(MAKE, own, {
      audience,
      title: 'Rak buku',
      branchId: BRANCHES.A,
      startsAt,
      endsAt,
      needs: [need],
      idempotencyKey: newKey(),
    });
    return made.createShifts.shifts[0]?.needs[0]?.id ?? '';
  }

  const link = (cookie: string, password: string) => ask(LINK, cookie, { login: siti.cardNumber, password });
  const onDuty = (needId: string) => ask(PUT, other, { needId, staffId, idempotencyKey: newKey() });

  test('is proven by its password, belongs to one account, and nobody else sees it', async () => {
    expect(await link(own, 'kapal lama sekali')).toEqual({
      linkOwnCard: { card: null, userErrors: [{ code: 'WRONG_CREDENTIALS' }] },
    });
    const card = { name: 'Siti Petugas', cardNumber: siti.cardNumber };
    for (const _ of ['first', 'again'])
      expect(await link(own, TEST_PASSWORD)).toEqual({ linkOwnCard: { card, userErrors: [] } });
    expect(await link(other, TEST_PASSWORD)).toEqual({
      linkOwnCard: { card: null, userErrors: [{ code: 'IN_USE' }] },
    });
    expect(await ask(OWN, own)).toMatchObject({ ownStaffCard: card });
    expect(await ask(OWN, other)).toMatchObject({ ownStaffCard: null });
    const log = await library.house.db.query('SELECT * FROM audit_entry');
    expect(JSON.stringify(log)).not.toContain(siti.id);
    expect(JSON.stringify(log)).not.toContain(siti.cardNumber);
  });

  test('makes duty and volunteering clash; the roster sees "busy", neither with what nor until when', async () => {
    const helping = await shift('VOLUNTEERS', '2026-12-02T02:00:00Z', '2026-12-02T04:00:00Z');
    const duty = await shift('STAFF', '2026-12-02T03:00:00Z', '2026-12-02T06:00:00Z');
    const soon = await shift('STAFF', '2026-12-02T04:10:00Z', '2026-12-02T06:00:00Z');
    await ask(SIGN_UP, siti.cookie, { needId: helping, idempotencyKey: newKey() });
    const busy = { message: 'Sibuk pada waktu itu.', reason: 'BUSY', until: null };

    for (const needId of [duty, soon])
      expect(await onDuty(needId)).toEqual({ assignToShift: { assignment: null, userErrors: [busy] } });
    const { body } = await library.send(WHO, { cookie: other, variables: { needId: duty } });
    const { shiftCandidates } = body.data as unknown as {
      shiftCandidates: { staffId: string; refusals: object[] }[];
    };
    expect(shiftCandidates.find((one) => one.staffId === staffId)?.refusals).toEqual([
      { reason: 'BUSY', message: 'Sibuk pada waktu itu.' },
    ]);
  });

  test('keeps a colleague from signing off their own hours as a volunteer; another one does', async () => {
    const needId = await shift('VOLUNTEERS', '2026-11-30T03:05:00Z', '2026-11-30T03:15:00Z');
    const signed = await ask<{ signUpForShift: { assignment: { id: string } } }>(SIGN_UP, siti.cookie, {
      needId,
      idempotencyKey: newKey(),
    });
    now = new Date('2026-11-30T03:16:00Z');
    const lines = [{ assignmentId: signed.signUpForShift.assignment.id, minutes: 10 }];
    const sign = (cookie: string) => ask(SIGN_OFF, cookie, { lines, idempotencyKey: newKey() });

    expect(await sign(own)).toMatchObject({
      signOffHours: {
        assignments: null,
        userErrors: [{ message: 'Jam sendiri disahkan oleh petugas lain.' }],
      },
    });
    expect(await sign(other)).toEqual({
      signOffHours: { assignments: [{ minutes: 10 }], userErrors: [] },
    });
  });

  test('is unlinked by its colleague, and then hinders nothing', async () => {
    const helping = await shift('VOLUNTEERS', '2026-12-09T02:00:00Z', '2026-12-09T04:00:00Z');
    const duty = await shift('STAFF', '2026-12-09T02:00:00Z', '2026-12-09T04:00:00Z');
    await ask(SIGN_UP, siti.cookie, { needId: helping, idempotencyKey: newKey() });

    for (const _ of ['first', 'again'])
      expect(await ask(UNLINK, own)).toEqual({ unlinkOwnCard: { isLinked: false, userErrors: [] } });
    expect(await ask(OWN, own)).toMatchObject({ ownStaffCard: null });
    expect(await onDuty(duty)).toMatchObject({ assignToShift: { userErrors: [] } });
  });

  test('stays theirs for hours of shifts that began while it was linked, also when it is linked anew', async () => {
    now = new Date('2026-11-30T03:36:00Z');
    await link(own, TEST_PASSWORD);
    const needId = await shift('VOLUNTEERS', '2026-11-30T03:46:00Z', '2026-11-30T03:56:00Z');
    const signed = await ask<{ signUpForShift: { assignment: { id: string } } }>(SIGN_UP, siti.cookie, {
      needId,
      idempotencyKey: newKey(),
    });
    now = new Date('2026-11-30T03:57:00Z');
    other = await library.signIn('administrator');
    const lines = [{ assignmentId: signed.signUpForShift.assignment.id, minutes: 10 }];
    const refused = { signOffHours: { assignments: null, userErrors: [{ code: 'INVALID' }] } };

    await ask(UNLINK, own);
    expect(await ask(SIGN_OFF, own, { lines, idempotencyKey: newKey() })).toMatchObject(refused);
    expect(await link(other, TEST_PASSWORD)).toMatchObject({ linkOwnCard: { userErrors: [] } });
    expect(await ask(SIGN_OFF, own, { lines, idempotencyKey: newKey() })).toMatchObject(refused);
    expect(await ask(SIGN_OFF, other, { lines, idempotencyKey: newKey() })).toMatchObject(refused);
  });

  test('stays theirs for hours of shifts that they took and worked after they unlinked it', async () => {
    now = new Date('2026-11-30T04:10:00Z');
    await ask(UNLINK, other);
    const needId = await shift('VOLUNTEERS', '2026-11-30T04:28:00Z', '2026-11-30T04:34:00Z');
    const signed = await ask<{ signUpForShift: { assignment: { id: string } } }>(SIGN_UP, siti.cookie, {
      needId,
      idempotencyKey: newKey(),
    });
    now = new Date('2026-11-30T04:35:00Z');
    const third = await library.signIn('administrator');
    const lines = [{ assignmentId: signed.signUpForShift.assignment.id, minutes: 10 }];

    for (const cookie of [own, other])
      expect(await ask(SIGN_OFF, cookie, { lines, idempotencyKey: newKey() })).toMatchObject({
        signOffHours: { assignments: null, userErrors: [{ code: 'INVALID' }] },
      });
    expect(await ask(SIGN_OFF, third, { lines, idempotencyKey: newKey() })).toMatchObject({
      signOffHours: { assignments: [{ minutes: 10 }] },
    });
  });

  test('is free for a new account when its colleague left; ended links go 400 days later', async () => {
    const { db } = library.house;
    const run = (sql: string, values: readonly unknown[]) =>
      db.transaction(async (tx) => ok(await tx.query<unknown>(sql, [...values])));
    await run('DELETE FROM staff_card', []);
    await link(other, TEST_PASSWORD);
    await run('UPDATE staff_member SET is_active = 0 WHERE id = (SELECT staff_id FROM staff_card)', []);

    expect(await link(own, TEST_PASSWORD)).toMatchObject({ linkOwnCard: { userErrors: [] } });

    const deps = { db, clock: { now: () => now }, newId, busy: createBusySources() };
    expect(await forgetCardLinks(deps)).toBe(1);
    await ask(UNLINK, own);
    expect(await forgetCardLinks(deps)).toBe(0);
    now = new Date(now.getTime() + 401 * 86_400_000);
    expect(await forgetCardLinks(deps)).toBe(1);
    expect(await db.query('SELECT id FROM staff_card')).toEqual([]);
  });
});
