import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { setBirthDate, writeTestRole, writeTestVolunteer } from '../testing/volunteers-home';
import { whyNotInRole } from './role-fitness';

const SATURDAY = { from: new Date('2026-12-05T01:00:00Z'), until: new Date('2026-12-05T03:00:00Z') };

describe.each(dialects)('who may take shifts, on $name', (dialect) => {
  let library: TestLibrary;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-30T03:00:00Z') } });
  });
  afterAll(() => library.stop());

  test('each member gets their own reasons, whatever their number by three statements', async () => {
    const { db } = library.house;
    const roleId = await writeTestRole(db, {
      minAge: 17,
      worksWithChildren: true,
      checks: ['CONDUCT_CERTIFICATE'],
    });
    const [fit, expired, young, stranger, revoked] = [
      await library.signInMember(),
      await library.signInMember(),
      await library.signInMember({ name: 'Muda' }),
      await library.signInMember(),
      await library.signInMember(),
    ].map(({ id }) => id) as [string, string, string, string, string];
    const checks = [
      { kind: 'SAFEGUARDING' as const },
      { kind: 'CONDUCT_CERTIFICATE' as const, validUntil: '2026-12-05' },
    ];
    await writeTestVolunteer(db, { memberId: fit, roleIds: [roleId], checks });
    await writeTestVolunteer(db, {
      memberId: expired,
      roleIds: [roleId],
      checks: [{ kind: 'SAFEGUARDING' }, { kind: 'CONDUCT_CERTIFICATE', validUntil: '2026-12-04' }],
    });
    await setBirthDate(db, young, '2010-01-01');
    await writeTestVolunteer(db, { memberId: young, roleIds: [roleId], checks });
    await writeTestVolunteer(db, { memberId: revoked, isRevoked: true, roleIds: [roleId], checks });
    library.statements.length = 0;

    const reasons = await whyNotInRole(db, {
      memberIds: [fit, expired, young, stranger, revoked],
      roleId,
      ...SATURDAY,
    });

    expect(library.statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(3);
    expect(Object.fromEntries(reasons)).toEqual({
      [fit]: [],
      [expired]: [
        {
          code: 'CHECK_EXPIRED',
          kind: 'CONDUCT_CERTIFICATE',
          validUntil: '2026-12-04',
          isOverridable: false,
        },
      ],
      [young]: [{ code: 'TOO_YOUNG', isOverridable: false }],
      [stranger]: [
        { code: 'NOT_A_VOLUNTEER', isOverridable: false },
        { code: 'ROLE_NOT_HELD', isOverridable: false },
        { code: 'CHECK_MISSING', kind: 'SAFEGUARDING', isOverridable: false },
        { code: 'CHECK_MISSING', kind: 'CONDUCT_CERTIFICATE', isOverridable: false },
      ],
      [revoked]: [{ code: 'AGREEMENT_REVOKED', isOverridable: false }],
    });
  });

  test('a role that does not exist is held by nobody, and its safeguard cannot be overridden', async () => {
    const { id } = await library.signInMember();
    await writeTestVolunteer(library.house.db, { memberId: id });

    const reasons = await whyNotInRole(library.house.db, {
      memberIds: [id],
      roleId: 'vrl_none',
      ...SATURDAY,
    });

    expect(reasons.get(id)).toEqual([
      { code: 'ROLE_NOT_HELD', isOverridable: false },
      { code: 'CHECK_MISSING', kind: 'SAFEGUARDING', isOverridable: false },
    ]);
  });
});
