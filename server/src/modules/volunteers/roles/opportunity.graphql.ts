import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { VolunteersDeps } from '../deps';
import { listOpenOpportunities, listOpportunities, volunteerOpportunityById } from './opportunities.queries';
import type { VolunteerOpportunity } from './opportunity.entity';
import {
  CreateVolunteerOpportunityInput,
  CreateVolunteerOpportunityPayload,
  UpdateVolunteerOpportunityInput,
  UpdateVolunteerOpportunityPayload,
  VolunteerOpportunityType,
} from './opportunity.type';
import type { VolunteerRole } from './role.entity';
import { VolunteerRoleType } from './role.type';
import { volunteerRoleById } from './roles.queries';
import { createVolunteerOpportunity, updateVolunteerOpportunity } from './save-opportunity';

/** Shows where volunteers are wanted, and lets staff write it. */
@Resolver(() => VolunteerOpportunityType)
export class VolunteerOpportunityResolver {
  constructor(private readonly deps: VolunteersDeps) {}

  @Access({ public: true })
  @Query(() => [VolunteerOpportunityType], {
    description: 'Where volunteers are wanted now, in their order, at most 100.',
  })
  @Priced(10)
  volunteerOpportunities(@Ctx() { db }: Context): Promise<VolunteerOpportunity[]> {
    return listOpenOpportunities(db);
  }

  @Access({ staff: 'volunteers.read' })
  @Query(() => [VolunteerOpportunityType], {
    description: 'All opportunities, open ones first, at most 100.',
  })
  @Priced(10)
  allVolunteerOpportunities(@Ctx() { db }: Context): Promise<VolunteerOpportunity[]> {
    return listOpportunities(db);
  }

  @FieldResolver(() => VolunteerRoleType, { description: 'What one does.' })
  role(@Root() { roleId }: VolunteerOpportunity, @Ctx() context: Context): Promise<VolunteerRole> {
    return loadExisting(context.loader(volunteerRoleById), roleId);
  }

  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null where it is at none.' })
  async branch(@Root() { branchId }: VolunteerOpportunity, @Ctx() context: Context): Promise<Branch | null> {
    return branchId === null ? null : context.loader(branchById).load(branchId);
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => CreateVolunteerOpportunityPayload, {
    description: 'Says where volunteers of a role are wanted.',
  })
  async createVolunteerOpportunity(
    @Arg('input', () => CreateVolunteerOpportunityInput, { description: 'The opportunity.' })
    input: CreateVolunteerOpportunityInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateVolunteerOpportunityPayload>> {
    return payload(context, await createVolunteerOpportunity(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => UpdateVolunteerOpportunityPayload, { description: 'Changes an opportunity.' })
  async updateVolunteerOpportunity(
    @Arg('input', () => UpdateVolunteerOpportunityInput, { description: 'The change.' })
    input: UpdateVolunteerOpportunityInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateVolunteerOpportunityPayload>> {
    return payload(context, await updateVolunteerOpportunity(this.deps, context.actor, input));
  }
}

async function payload(context: Context, result: Result<{ readonly opportunityId: string }, Refusal>) {
  if (!result.ok) return { opportunity: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { opportunityId } = result.value;
  return {
    opportunity: await context.loader(volunteerOpportunityById).clear(opportunityId).load(opportunityId),
    userErrors: [],
  };
}
