import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import { ageOn, toCivilDate } from '../../../shared/civil-date';
import { memberById } from '../../members';
import type { VolunteerCheck } from '../checks/check.entity';
import { VolunteerCheckType } from '../checks/check.type';
import { checksByMember } from '../checks/checks.queries';
import { volunteerOpportunityById } from '../roles/opportunities.queries';
import type { VolunteerOpportunity } from '../roles/opportunity.entity';
import { VolunteerOpportunityType } from '../roles/opportunity.type';
import type { VolunteerRole } from '../roles/role.entity';
import { VolunteerRoleType } from '../roles/role.type';
import { volunteerRoleById } from '../roles/roles.queries';
import { canReadAnswers } from '../volunteers.policy';
import type { VolunteerApplication } from './application.entity';
import {
  VolunteerApplicationAnswersType,
  VolunteerApplicationConnectionType,
  VolunteerApplicationListArgs,
  VolunteerApplicationType,
} from './application.type';
import { listApplications, listOwnApplications } from './applications.queries';

/** Shows applications to their members and to staff. */
@Resolver(() => VolunteerApplicationType)
export class VolunteerApplicationResolver {
  @Access({ member: 'own' })
  @Query(() => [VolunteerApplicationType], {
    description: 'The applications of the signed-in member, the newest first, at most 20.',
  })
  @Priced(5)
  async viewerVolunteerApplications(@Ctx() { db, actor }: Context): Promise<VolunteerApplication[]> {
    return actor.kind === 'member' ? listOwnApplications(db, actor.memberId) : [];
  }

  @Access({ staff: 'volunteers.read' })
  @Query(() => VolunteerApplicationConnectionType, { description: 'Applications, the oldest first.' })
  volunteerApplications(
    @Args(() => VolunteerApplicationListArgs) { filter, ...page }: VolunteerApplicationListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<VolunteerApplication>> {
    return listApplications(db, { filter: filter ?? {}, page: pageRequest(page) });
  }

  @FieldResolver(() => VolunteerRoleType, { description: 'The role.' })
  role(@Root() { roleId }: VolunteerApplication, @Ctx() context: Context): Promise<VolunteerRole> {
    return loadExisting(context.loader(volunteerRoleById), roleId);
  }

  @FieldResolver(() => VolunteerOpportunityType, {
    nullable: true,
    description: 'The opportunity they chose; null when it is gone.',
  })
  async opportunity(
    @Root() { opportunityId }: VolunteerApplication,
    @Ctx() context: Context,
  ): Promise<VolunteerOpportunity | null> {
    return opportunityId === null ? null : context.loader(volunteerOpportunityById).load(opportunityId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the applicant.' })
  async memberName(
    @Root() { memberId }: VolunteerApplication,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return (await context.loader(memberById).load(memberId))?.name ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Their age today; null if it is unknown.' })
  async age(@Root() { memberId }: VolunteerApplication, @Ctx() context: Context): Promise<number | null> {
    const birthDate = (await context.loader(memberById).load(memberId))?.birthDate ?? null;
    return birthDate === null ? null : ageOn(birthDate, toCivilDate(context.clock.now()));
  }

  @FieldResolver(() => VolunteerApplicationAnswersType, {
    nullable: true,
    description:
      'What they wrote, for the applicant and staff with `volunteers.write`; null for others, and once forgotten.',
  })
  answers(@Root() application: VolunteerApplication, @Ctx() { actor }: Context): VolunteerApplication | null {
    const isThere = application.forgottenAt === null && canReadAnswers(actor, application.memberId);
    return isThere ? application : null;
  }

  @FieldResolver(() => [VolunteerCheckType], { description: 'What was seen of them, the newest first.' })
  @Priced(5)
  checks(@Root() { memberId }: VolunteerApplication, @Ctx() context: Context): Promise<VolunteerCheck[]> {
    return context.loader(checksByMember).load(memberId);
  }
}
