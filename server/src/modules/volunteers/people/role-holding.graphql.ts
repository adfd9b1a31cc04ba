import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { defineLoader, loadExisting } from '../../../platform/graphql/loader';
import type { VolunteerRole } from '../roles/role.entity';
import { VolunteerRoleType } from '../roles/role.type';
import { volunteerRoleById } from '../roles/roles.queries';
import { whyNotInRole } from './role-fitness';
import type { Unfitness } from './role-fitness.rules';
import { VolunteerRoleHoldingType, VolunteerUnfitnessType } from './volunteer.type';
import type { RoleHolding } from './volunteers.queries';

/** Shows a role that a volunteer holds, and what stands in the way of its shifts today. */
@Resolver(() => VolunteerRoleHoldingType)
export class VolunteerRoleHoldingResolver {
  @FieldResolver(() => VolunteerRoleType, { description: 'The role.' })
  role(@Root() { roleId }: RoleHolding, @Ctx() context: Context): Promise<VolunteerRole> {
    return loadExisting(context.loader(volunteerRoleById), roleId);
  }

  @FieldResolver(() => [VolunteerUnfitnessType], {
    description: 'Why they may not take its shifts today; empty if they may.',
  })
  @Priced(5)
  unfitness(
    @Root() { memberId, roleId }: RoleHolding,
    @Ctx() context: Context,
  ): Promise<readonly Unfitness[]> {
    const now = context.clock.now().getTime();
    return context.loader(unfitnessToday).load(`${memberId} ${roleId} ${now}`);
  }
}

/** Reasons by member, role and moment: one question for each role. */
const unfitnessToday = defineLoader<string, readonly Unfitness[]>(
  'volunteerUnfitnessToday',
  async ({ db }, keys) => {
    const asked = keys.map((key) => key.split(' ') as [string, string, string]);
    const found = new Map<string, ReadonlyMap<string, readonly Unfitness[]>>();
    for (const roleId of new Set(asked.map(([, role]) => role))) {
      const ofRole = asked.filter(([, role]) => role === roleId);
      const at = new Date(Number(ofRole[0]?.[2]));
      const memberIds = [...new Set(ofRole.map(([memberId]) => memberId))];
      found.set(roleId, await whyNotInRole(db, { memberIds, roleId, from: at, until: at }));
    }
    return asked.map(([memberId, roleId]) => found.get(roleId)?.get(memberId) ?? []);
  },
);
