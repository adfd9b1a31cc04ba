import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import type { ProgrammesHome } from '../../programmes/testing/programmes-home';
import { asMember, openProgrammesHome } from '../../programmes/testing/programmes-home';
import { acceptInvitation, addOwner, inviteOwner, leaveBusiness } from './invite-owner';
import { createBusiness } from '../profiles/save-business';

describe.each(dialects)('owners who come and go, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());

  async function business(ownerId: string): Promise<string> {
    const result = await createBusiness(home.deps, asMember(ownerId), {
      name: 'Keripik',
      sector: 'FOOD',
      ownerId,
    });
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.businessId;
  }
  async function code(businessId: string, memberId: string, handsOver: boolean): Promise<string> {
    const result = await inviteOwner(home.deps, asMember(memberId), { businessId, handsOver });
    return result.ok ? result.value.code : '';
  }
  const accept = async (memberId: string, typed: string) =>
    (await acceptInvitation(home.deps, memberId, typed)).ok ? 'owner' : 'refused';
  const owners = async (businessId: string) =>
    (
      await home.rows<{ member_id: string }>(
        'SELECT member_id FROM business_owner WHERE business_id = ? ORDER BY since, member_id',
        [businessId],
      )
    ).map(({ member_id }) => member_id);

  test('who handed a business over, or left it, has no code left to come back with; codes of others go on', async () => {
    const [first = '', second = '', third = '', stranger = ''] = await home.members(4);
    const id = await business(first);
    const [hands, kept] = [await code(id, first, true), await code(id, first, false)];
    expect(await accept(second, hands.toLowerCase())).toBe('owner');

    expect([await accept(first, kept), await accept(stranger, kept), await owners(id)]).toEqual([
      'refused',
      'refused',
      [second],
    ]);

    const [ofSecond, ofThird] = [await code(id, second, false), await code(id, second, false)];
    expect(await accept(third, ofThird)).toBe('owner');
    const stays = await code(id, third, false);
    expect(
      (await leaveBusiness(home.deps, { kind: 'member', memberId: second, sessionId: 'ses_test' }, id)).ok,
    ).toBe(true);
    expect([await accept(second, ofSecond), await accept(stranger, stays), await owners(id)]).toEqual([
      'refused',
      'owner',
      [third, stranger].sort(),
    ]);
  });

  test('at the desk somebody with a card becomes an owner beside the others, or in place of the one who hands over; not twice, not nobody, not for a member who asks', async () => {
    const [first = '', second = '', third = ''] = await home.members(3);
    const id = await business(first);
    const staff: Actor = {
      kind: 'staff',
      staffId: 'stf_00000000000000000000000LIB',
      sessionId: 'ses_test',
      permissions: new Set(['business.read', 'business.edit']),
    };
    const add = async (actor: Actor, memberId: string, leavingMemberId: string | null = null) => {
      const result = await addOwner(home.deps, actor, { businessId: id, memberId, leavingMemberId });
      return result.ok
        ? 'owner'
        : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`).join();
    };

    expect([
      await add(asMember(third), second),
      await add(staff, 'mbr_none'),
      await add(staff, first),
      await add(staff, second, third),
    ]).toEqual([
      'NOT_FOUND businessId',
      'NOT_FOUND cardNumber',
      'NOT_ALLOWED cardNumber',
      'NOT_FOUND leavingMemberId',
    ]);
    expect([await add(staff, second), await owners(id)]).toEqual(['owner', [first, second].sort()]);
    expect([await add(staff, third, first), await owners(id)]).toEqual(['owner', [second, third].sort()]);
  });
});
