import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { VolunteersDeps } from '../deps';
import type { VolunteerRole } from './role.entity';
import {
  CreateVolunteerRoleInput,
  CreateVolunteerRolePayload,
  UpdateVolunteerRoleInput,
  UpdateVolunteerRolePayload,
  VolunteerRoleType,
} from './role.type';
import { listRoles, volunteerRoleById } from './roles.queries';
import { createVolunteerRole, updateVolunteerRole } from './save-role';

/** Shows the roles of volunteers, and lets staff write them. */
@Resolver(() => VolunteerRoleType)
export class VolunteerRoleResolver {
  constructor(private readonly deps: VolunteersDeps) {}

  @Access({ staff: 'volunteers.read' })
  @Query(() => [VolunteerRoleType], {
    description: 'All roles of volunteers, those in use first, by name, at most 100.',
  })
  @Priced(10)
  volunteerRoles(@Ctx() { db }: Context): Promise<VolunteerRole[]> {
    return listRoles(db);
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => CreateVolunteerRolePayload, { description: 'Creates a role of volunteers.' })
  async createVolunteerRole(
    @Arg('input', () => CreateVolunteerRoleInput, { description: 'The role.' })
    input: CreateVolunteerRoleInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateVolunteerRolePayload>> {
    return payload(context, await createVolunteerRole(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => UpdateVolunteerRolePayload, {
    description: 'Changes a role of volunteers; whoever holds it keeps it.',
  })
  async updateVolunteerRole(
    @Arg('input', () => UpdateVolunteerRoleInput, { description: 'The change.' })
    input: UpdateVolunteerRoleInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateVolunteerRolePayload>> {
    return payload(context, await updateVolunteerRole(this.deps, context.actor, input));
  }
}

async function payload(context: Context, result: Result<{ readonly roleId: string }, Refusal>) {
  if (!result.ok) return { role: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { roleId } = result.value;
  return { role: await context.loader(volunteerRoleById).clear(roleId).load(roleId), userErrors: [] };
}
