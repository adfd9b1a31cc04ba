import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import { anyStaffById, StaffMemberType } from '../../staff';
import { DeskOverrideConnectionType, DeskOverrideType, OverrideListArgs } from './override.type';
import type { OverriddenAct } from './overrides.queries';
import { listOverrides } from './overrides.queries';

/** Shows to whoever leads which rules were overridden at the desk, by whom and why. */
@Resolver(() => DeskOverrideType)
export class OverrideResolver {
  @Access({ staff: 'audit.read', at: 'filter.branchIds' })
  @Query(() => DeskOverrideConnectionType, {
    description:
      'Loans and renewals for which rules were overridden, newest first unless ordered; no reader is named.',
  })
  deskOverrides(
    @Args(() => OverrideListArgs) { filter, orderBy, ...page }: OverrideListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<OverriddenAct>> {
    return listOverrides(db, {
      filter: filter ?? {},
      direction: orderBy?.direction ?? 'DESC',
      page: pageRequest(page),
    });
  }

  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who did it; null if no member of staff did.',
  })
  staff(@Root() { staffId }: OverriddenAct, @Ctx() context: Context): Promise<object | null> {
    return context.loader(anyStaffById).load(staffId);
  }

  @FieldResolver(() => BranchType, { nullable: true, description: 'At which desk.' })
  branch(@Root() { branchId }: OverriddenAct, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(branchId);
  }
}
