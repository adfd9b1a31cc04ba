import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { findSession } from '../../platform/auth/sessions';
import { insertRows } from '../../platform/db/write-rows';
import { newId } from '../../shared/id';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import { loadStaffMembers } from './accounts/staff-members.queries';
import type { Assignment } from './roles/grants.rules';
import { ALL_BRANCHES } from './roles/grants.rules';
import type { StaffRefusal } from './accounts/staff.rules';
import { deactivateStaff, reactivateStaff, updateStaff } from './accounts/change-staff';
import { createStaff } from './accounts/create-staff';
import { acceptInvitation, inviteStaff, renewStaffLink } from './accounts/invite-staff';
import { createRole, deleteRole, updateRole } from './roles/save-role';
import { signInStaff } from './sign-in/sign-in';
import type { StaffDeps } from './deps';

const PASSWORD = 'kereta hujan jendela';
const CITY = 'brn_01JDQ0000000000000000CITY0';
const VILLAGE = 'brn_01JDQ0000000000000000DESA0';
const NOBODY = 'stf_01JDQ0000000000000000NOBDY';

describe.each(dialects)('accounts of staff on $name', (dialect) => {
  let home: OpenedDatabase;
  let deps: StaffDeps;
  let now = new Date('2026-11-24T05:00:00Z');
  let people = 0;

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    deps = { db: home.db, clock: { now: () => now }, newId };
    const branches = [
      [CITY, 'KOTA'],
      [VILLAGE, 'DESA'],
    ].map(([id, code], position) => ({
      id,
      code,
      name_id: code,
      kind: 'FIXED',
      is_sample: 0,
      position,
      version: 1,
    }));
    await home.db.transaction(async (tx) => ok(await insertRows(tx, 'branch', branches)));
  });
  beforeEach(async () => {
    now = new Date('2026-11-24T05:00:00Z');
    await home.db.transaction(async (tx) => ok(await tx.query('UPDATE staff_member SET is_active = 0')));
  });
  afterAll(() => home.close());

  const address = () => `10.2.${people}.${Math.floor(Math.random() * 250)}`;
  const email = () => `rekan-${++people}@example.org`;
  const give = (roleCode: string, branchId = ALL_BRANCHES): Assignment => ({ roleCode, branchId });
  const person = async (
    roleCode: string,
    branchId = ALL_BRANCHES,
  ): Promise<{ staffId: string; email: string }> => {
    const made = { email: email() };
    const { id } = done(
      await createStaff(deps, { name: 'Rina Wulandari', ...made, password: PASSWORD, roleCodes: [roleCode] }),
    );
    await home.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE staff_assignment SET branch_id = ? WHERE staff_member_id = ?', [branchId, id]),
      ),
    );
    return { staffId: id, ...made };
  };
  const invite = (actor: { staffId: string }, ...assignments: Assignment[]) =>
    inviteStaff(deps, actor, { name: 'Dewi Lestari', email: email(), assignments });
  const rolesOf = async (staffId: string): Promise<string[]> =>
    (await loadStaffMembers(deps.db, [staffId])).flatMap(({ assignments }) =>
      assignments.map(({ role, branchId }) => `${role.code} ${branchId}`),
    );
  const versionOf = async (staffId: string): Promise<number> =>
    (await loadStaffMembers(deps.db, [staffId]))[0]?.version ?? 0;
  const setRoles = async (actor: { staffId: string }, id: string, ...assignments: Assignment[]) =>
    updateStaff(deps, actor, { id, version: await versionOf(id), changes: { assignments } });
  const count = async (): Promise<number> =>
    Number(
      (await deps.db.query<{ total: number | string }>('SELECT COUNT(*) AS total FROM staff_member'))[0]
        ?.total,
    );

  test('somebody invited sets a password once, and can do nothing before', async () => {
    const keeper = await person('administrator');
    const { id, token } = done(await invite(keeper, give('desk', CITY)));
    const [{ email: login = '' } = {}] = await loadStaffMembers(deps.db, [id]);

    const before = await signInStaff(deps, { email: login, password: '', remoteAddress: address() });
    const weak = await acceptInvitation(deps, {
      token,
      password: 'perpustakaan pasuruan',
      remoteAddress: address(),
    });
    const accepted = done(
      await acceptInvitation(deps, { token, password: PASSWORD, remoteAddress: address() }),
    );
    const again = await acceptInvitation(deps, {
      token,
      password: 'rumah gunung kertas',
      remoteAddress: address(),
    });

    expect([before, weak, again].map(refusalsOf)).toEqual([
      ['WRONG_CREDENTIALS'],
      ['INVALID password'],
      ['NOT_ALLOWED token'],
    ]);
    expect(
      await findSession(deps.db, deps.clock, { audience: 'staff', token: accepted.token ?? '' }),
    ).toMatchObject({ subjectId: id, isLimited: true });
    expect((await signInStaff(deps, { email: login, password: PASSWORD, remoteAddress: address() })).ok).toBe(
      true,
    );
    expect(await rolesOf(id)).toEqual([`desk ${CITY}`]);
  });

  test('of four people with one link at once, one sets the password; the token is not kept', async () => {
    const { token } = done(await invite(await person('administrator'), give('desk')));
    const kept = JSON.stringify(await deps.db.query('SELECT * FROM staff_invitation'));

    const results = await Promise.all(
      [1, 2, 3, 4].map((number) =>
        acceptInvitation(deps, { token, password: `${PASSWORD} ${number}`, remoteAddress: address() }),
      ),
    );

    expect([kept.includes(token), results.filter((result) => result.ok).length]).toEqual([false, 1]);
  });

  test('a link holds three days, a new one ends it, and nobody makes one for themselves', async () => {
    const keeper = await person('administrator');
    const { id, token } = done(await invite(keeper, give('desk')));
    const renewed = done(await renewStaffLink(deps, keeper, id));
    const old = await acceptInvitation(deps, { token, password: PASSWORD, remoteAddress: address() });
    now = new Date(now.getTime() + 3 * 86_400_000);
    const late = await acceptInvitation(deps, {
      token: renewed.token,
      password: PASSWORD,
      remoteAddress: address(),
    });

    expect([old, late, await renewStaffLink(deps, keeper, keeper.staffId)].map(refusalsOf)).toEqual([
      ['NOT_ALLOWED token'],
      ['NOT_ALLOWED token'],
      ['NOT_ALLOWED staffId'],
    ]);
  });

  test('nobody gives more than they hold, nor where they do not hold it, and nothing is written then', async () => {
    const inCity = await person('administrator', CITY);
    const people = await count();

    const refused = [
      await invite(inCity, give('desk')),
      await invite(inCity, give('desk', VILLAGE)),
      await invite(inCity, give('desk', CITY), give('administrator', VILLAGE)),
      await invite(inCity, give('no-such-role', CITY)),
      await invite(inCity, give('desk', 'brn_nowhere')),
      await invite(inCity),
      await invite({ staffId: NOBODY }, give('desk')),
    ];

    expect(refused.map(refusalsOf)).toEqual([
      ['NOT_ALLOWED assignments'],
      ['NOT_ALLOWED assignments'],
      ['NOT_ALLOWED assignments'],
      ['NOT_FOUND roles'],
      ['NOT_FOUND assignments'],
      ['REQUIRED assignments'],
      ['NOT_ALLOWED assignments'],
    ]);
    expect(await count()).toBe(people);
    expect((await invite(inCity, give('librarian', CITY))).ok).toBe(true);
  });

  test('an administrator of one branch changes no account that may do more, in no way', async () => {
    const keeper = await person('administrator');
    const inCity = await person('administrator', CITY);
    const inVillage = await person('desk', VILLAGE);

    const refused = [
      await setRoles(inCity, keeper.staffId, give('desk', CITY)),
      await deactivateStaff(deps, inCity, keeper.staffId),
      await renewStaffLink(deps, inCity, keeper.staffId),
      await renewStaffLink(deps, inCity, inVillage.staffId),
      await setRoles(inCity, inCity.staffId, give('administrator')),
    ];

    expect(refused.map(refusalsOf)).toEqual([
      ['NOT_ALLOWED staffId'],
      ['NOT_ALLOWED staffId'],
      ['NOT_ALLOWED staffId'],
      ['NOT_ALLOWED staffId'],
      ['NOT_ALLOWED assignments'],
    ]);
    expect([await rolesOf(keeper.staffId), await rolesOf(inCity.staffId)]).toEqual([
      ['administrator *'],
      [`administrator ${CITY}`],
    ]);
  });

  test('a closed account has no session and no link, and opens again with its roles', async () => {
    const keeper = await person('administrator');
    const desk = await person('desk');
    const session = done(
      await signInStaff(deps, { email: desk.email, password: PASSWORD, remoteAddress: address() }),
    );
    const { token } = done(await renewStaffLink(deps, keeper, desk.staffId));
    done(await deactivateStaff(deps, keeper, desk.staffId));

    const found =
      session.kind === 'signedIn'
        ? await findSession(deps.db, deps.clock, { audience: 'staff', token: session.token })
        : session;
    const byLink = await acceptInvitation(deps, { token, password: PASSWORD, remoteAddress: address() });
    const signIn = await signInStaff(deps, {
      email: desk.email,
      password: PASSWORD,
      remoteAddress: address(),
    });
    done(await reactivateStaff(deps, keeper, desk.staffId));

    expect([found, refusalsOf(byLink), refusalsOf(signIn), await rolesOf(desk.staffId)]).toEqual([
      null,
      ['NOT_ALLOWED token'],
      ['WRONG_CREDENTIALS'],
      ['desk *'],
    ]);
  });

  test('the last administrator stays: neither closed nor without the role, not even by a limited one or an invitation', async () => {
    const keeper = await person('administrator');
    done(await invite(keeper, give('administrator')));
    await person('administrator', CITY);

    expect(refusalsOf(await deactivateStaff(deps, keeper, keeper.staffId))).toEqual(['NOT_ALLOWED staffId']);
    expect(refusalsOf(await setRoles(keeper, keeper.staffId, give('desk')))).toEqual(['NOT_ALLOWED']);
    expect(await rolesOf(keeper.staffId)).toEqual(['administrator *']);
  });

  test('two administrators who remove each other at once: one stays', async () => {
    const [one, other] = [await person('administrator'), await person('administrator')];

    const results = await Promise.all([
      deactivateStaff(deps, one, other.staffId),
      deactivateStaff(deps, other, one.staffId),
      setRoles(one, other.staffId, give('desk')),
      setRoles(other, one.staffId, give('desk')),
    ]);

    const active = await deps.db.query(
      "SELECT s.id FROM staff_member s JOIN staff_assignment a ON a.staff_member_id = s.id WHERE s.is_active = 1 AND a.role_code = 'administrator'",
    );
    expect(active.length).toBe(1);
    expect(results.some((result) => result.ok)).toBe(true);
  });

  test('who lost a right while giving it gives nothing', async () => {
    const keeper = await person('administrator');
    const other = await person('administrator');
    done(await setRoles(keeper, other.staffId, give('desk')));

    expect(refusalsOf(await invite(other, give('librarian')))).toEqual(['NOT_ALLOWED assignments']);
  });

  test('of two invitations to one address at once, one is refused', async () => {
    const keeper = await person('administrator');
    const same = { name: 'Dewi Lestari', email: email(), assignments: [give('desk')] };

    const results = await Promise.all([
      inviteStaff(deps, keeper, same),
      inviteStaff(deps, keeper, { ...same, email: same.email.toUpperCase() }),
    ]);

    expect(results.map(refusalsOf).sort()).toEqual([[], ['ALREADY_EXISTS email']]);
  });

  test('a change on an old version is refused', async () => {
    const keeper = await person('administrator');
    const desk = await person('desk');
    const version = await versionOf(desk.staffId);
    done(await updateStaff(deps, keeper, { id: desk.staffId, version, changes: { name: 'Rina W.' } }));

    const results = [
      await updateStaff(deps, keeper, { id: desk.staffId, version, changes: { name: 'Rina X.' } }),
      await updateStaff(deps, keeper, {
        id: desk.staffId,
        version: version + 1,
        changes: { email: keeper.email },
      }),
      await updateStaff(deps, keeper, { id: NOBODY, version, changes: {} }),
    ];

    expect(results.map(refusalsOf)).toEqual([
      ['STALE_VERSION'],
      ['ALREADY_EXISTS email'],
      ['NOT_FOUND staffId'],
    ]);
    expect((await loadStaffMembers(deps.db, [desk.staffId]))[0]?.name).toBe('Rina W.');
  });

  test('an account at a branch that does not exist is refused', async () => {
    const keeper = await person('administrator');
    const desk = await person('desk');
    const branchId = 'brn_01JDQ0000000000000000NONE0';
    const version = await versionOf(desk.staffId);

    expect([
      refusalsOf(await updateStaff(deps, keeper, { id: desk.staffId, version, changes: { branchId } })),
      refusalsOf(
        await inviteStaff(deps, keeper, {
          name: 'Dewi Lestari',
          email: email(),
          branchId,
          assignments: [give('desk')],
        }),
      ),
    ]).toEqual([['NOT_FOUND branchId'], ['NOT_FOUND branchId']]);
    done(await updateStaff(deps, keeper, { id: desk.staffId, version, changes: { branchId: CITY } }));
    expect((await loadStaffMembers(deps.db, [desk.staffId]))[0]?.branchId).toBe(CITY);
  });

  test('a role of the library’s own gives what its maker holds, follows changes, and stays while somebody has it', async () => {
    const keeper = await person('administrator');
    const librarian = await person('librarian');
    const name = { indonesian: 'Relawan', english: 'Volunteer' };
    const { code } = done(await createRole(deps, keeper, { name, permissions: ['members.read'] }));
    const { id } = done(await invite(keeper, give(code, CITY)));
    done(
      await updateRole(deps, keeper, {
        code,
        version: 1,
        facts: { name, permissions: ['members.read', 'circulation.read'] },
      }),
    );

    const refused = [
      await createRole(deps, librarian, { name, permissions: ['staff.manage'] }),
      await createRole(deps, keeper, { name, permissions: ['no.such'] }),
      await createRole(deps, keeper, { name, permissions: [] }),
      await createRole(deps, keeper, {
        name: { indonesian: ' ', english: 'x' },
        permissions: ['members.read'],
      }),
      await updateRole(deps, keeper, {
        code: 'desk',
        version: 1,
        facts: { name, permissions: ['members.read'] },
      }),
      await updateRole(deps, keeper, { code, version: 1, facts: { name, permissions: ['members.read'] } }),
      await deleteRole(deps, keeper, code),
      await deleteRole(deps, keeper, 'nothing'),
    ];

    expect(refused.map(refusalsOf)).toEqual([
      ['NOT_ALLOWED permissions'],
      ['INVALID permissions'],
      ['REQUIRED permissions'],
      ['REQUIRED name'],
      ['NOT_ALLOWED code'],
      ['STALE_VERSION'],
      ['IN_USE code'],
      ['NOT_FOUND code'],
    ]);
    expect((await loadStaffMembers(deps.db, [id]))[0]?.permissions).toEqual([
      'circulation.read',
      'members.read',
    ]);
    done(await setRoles(keeper, id, give('desk')));
    expect((await deleteRole(deps, keeper, code)).ok).toBe(true);
  });
});

function done<T>(result: Result<T, StaffRefusal>): T {
  if (result.ok) return result.value;
  throw new Error(refusalsOf(result).join(', '));
}

function refusalsOf(result: Result<unknown, StaffRefusal>): string[] {
  return result.ok
    ? []
    : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim());
}
