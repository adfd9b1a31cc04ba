import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { StaffMember } from './staff-members.queries';
import { BY_NAME, listStaff } from './staff-lists.queries';
import { anyStaffById } from './staff-members.queries';
import type { Assignment } from '../roles/grants.rules';
import { ALL_BRANCHES } from '../roles/grants.rules';
import type { StaffRefusal } from './staff.rules';
import { deactivateStaff, reactivateStaff, updateStaff } from './change-staff';
import type { Invited } from './invite-staff';
import { acceptInvitation, inviteStaff, renewStaffLink } from './invite-staff';
import type { StaffDeps } from '../deps';
import { actingStaff } from '../acting-staff.graphql';
import type { StaffAssignmentInput } from './staff-account.type';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  DeactivateStaffInput,
  InviteStaffInput,
  ReactivateStaffInput,
  RenewStaffLinkInput,
  StaffAccountPayload,
  StaffLinkPayload,
  StaffMemberConnectionType,
  StaffMemberListArgs,
  UpdateStaffInput,
} from './staff-account.type';
import { StaffMemberType } from './staff.type';

const WHO = { description: 'Whose account.' };

/** Lists, invites, changes and closes accounts of staff. */
@Resolver()
export class StaffAccountResolver {
  constructor(private readonly deps: StaffDeps) {}

  @Access({ staff: 'staff.manage' })
  @Query(() => StaffMemberConnectionType, {
    description: 'Accounts, by name unless ordered. `first` or `last` is required, 1 to 100.',
  })
  staffMembers(
    @Args(() => StaffMemberListArgs) { isActive, filter, orderBy, ...page }: StaffMemberListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<StaffMember>> {
    return listStaff(db, {
      filter: filter ?? { isActive },
      order: orderBy ?? BY_NAME,
      page: pageRequest(page),
    });
  }

  @Access({ staff: 'staff.manage' })
  @Query(() => StaffMemberType, {
    nullable: true,
    description: 'An account, also a closed one; null if there is none.',
  })
  staffMember(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<StaffMember | null> {
    return context.loader(anyStaffById).load(id);
  }

  @Access({ staff: 'staff.manage', fresh: true })
  @Mutation(() => StaffLinkPayload, {
    description: 'Makes an account and the link with which the person sets their password.',
  })
  async inviteStaff(
    @Arg('input', () => InviteStaffInput, { description: 'The person.' }) input: InviteStaffInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StaffLinkPayload>> {
    return link(
      context,
      await inviteStaff(this.deps, actingStaff(context.actor), {
        ...input,
        assignments: toAssignments(input.assignments),
      }),
    );
  }

  @Access({ staff: 'staff.manage', fresh: true })
  @Mutation(() => StaffLinkPayload, {
    description:
      'Makes a new link for a colleague who lost it or forgot the password; the one before is worth nothing.',
  })
  async renewStaffLink(
    @Arg('input', () => RenewStaffLinkInput, WHO) { staffId }: RenewStaffLinkInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StaffLinkPayload>> {
    return link(context, await renewStaffLink(this.deps, actingStaff(context.actor), staffId));
  }

  @Access({ staff: 'staff.manage', fresh: true })
  @Mutation(() => StaffAccountPayload, {
    description:
      'Changes an account. Refused when it goes beyond the rights of the caller, or when somebody else changed it since `version`.',
  })
  async updateStaff(
    @Arg('input', () => UpdateStaffInput, { description: 'The changes.' })
    { id, version, changes }: UpdateStaffInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StaffAccountPayload>> {
    const assignments = changes.assignments ? toAssignments(changes.assignments) : null;
    return account(
      context,
      await updateStaff(this.deps, actingStaff(context.actor), {
        id,
        version,
        changes: { ...changes, assignments },
      }),
    );
  }

  @Access({ staff: 'staff.manage', fresh: true })
  @Mutation(() => StaffAccountPayload, { description: 'Closes an account and ends its sessions at once.' })
  async deactivateStaff(
    @Arg('input', () => DeactivateStaffInput, WHO) { staffId }: DeactivateStaffInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StaffAccountPayload>> {
    return account(context, await deactivateStaff(this.deps, actingStaff(context.actor), staffId));
  }

  @Access({ staff: 'staff.manage', fresh: true })
  @Mutation(() => StaffAccountPayload, {
    description: 'Opens a closed account again, with the roles it had.',
  })
  async reactivateStaff(
    @Arg('input', () => ReactivateStaffInput, WHO) { staffId }: ReactivateStaffInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StaffAccountPayload>> {
    return account(context, await reactivateStaff(this.deps, actingStaff(context.actor), staffId));
  }

  @Access({ public: true, alone: true })
  @Mutation(() => AcceptInvitationPayload, {
    description: 'Sets the password of an account with the token of a link, once.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'Token and password.' })
    input: AcceptInvitationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AcceptInvitationPayload>> {
    const result = await acceptInvitation(this.deps, { ...input, remoteAddress: context.remoteAddress });
    if (!result.ok)
      return { isDone: false, isSignedIn: false, userErrors: toUserErrors(result.refusals, context.locale) };
    if (result.value.token !== null) context.setSession(result.value.token, 'staff');
    return { isDone: true, isSignedIn: result.value.token !== null, userErrors: [] };
  }
}

function toAssignments(inputs: readonly StaffAssignmentInput[]): Assignment[] {
  return inputs.map(({ roleCode, branchId }) => ({ roleCode, branchId: branchId ?? ALL_BRANCHES }));
}

async function link(context: Context, result: Result<Invited, StaffRefusal>) {
  if (!result.ok)
    return { staff: null, token: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    staff: await context.loader(anyStaffById).load(result.value.id),
    token: result.value.token,
    userErrors: [],
  };
}

async function account(context: Context, result: Result<{ id: string }, StaffRefusal>) {
  if (!result.ok) return { staff: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { staff: await context.loader(anyStaffById).load(result.value.id), userErrors: [] };
}
