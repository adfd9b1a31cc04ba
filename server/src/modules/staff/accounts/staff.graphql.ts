import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import type { Actor } from '../../../platform/auth/actor';
import type { Permission } from '../../../platform/auth/permission.terms';
import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { PermissionEnum } from '../../../platform/graphql/permission-enum';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { ViewerType } from '../../../platform/graphql/viewer';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Branch } from '../../library';
import { BranchType, branchById } from '../../library';
import type { StaffAssignment, StaffMember } from './staff-members.queries';
import { staffById } from './staff-members.queries';
import type { StaffRefusal } from './staff.rules';
import type { StaffDeps } from '../deps';
import { setUpLibrary } from '../set-up-library';
import { signInStaff, signOut } from '../sign-in/sign-in';
import { StaffAssignmentType } from './staff-account.type';
import {
  SetUpLibraryInput,
  SetUpLibraryPayload,
  SignInStaffInput,
  SignInStaffPayload,
  SignOutInput,
  SignOutPayload,
  StaffMemberType,
} from './staff.type';

/** Signing in and out. */
@Resolver(() => StaffMemberType)
export class StaffResolver {
  constructor(private readonly deps: StaffDeps) {}

  @FieldResolver(() => [PermissionEnum], {
    description: 'All permissions of all roles, whatever the branch.',
  })
  heldPermissions(@Root() staff: StaffMember): readonly Permission[] {
    return staff.permissions;
  }

  @FieldResolver(() => BranchType, {
    nullable: true,
    description: 'The branch where they mostly work; null if none.',
  })
  branch(@Root() staff: StaffMember, @Ctx() context: Context): Promise<Branch | null> | null {
    return staff.branchId === null ? null : context.loader(branchById).load(staff.branchId);
  }

  @FieldResolver(() => [StaffAssignmentType], {
    description: 'Roles with their branches; empty to anybody but the person and who manages accounts.',
  })
  assignments(@Root() staff: StaffMember, @Ctx() { actor }: Context): readonly StaffAssignment[] {
    return mayManage(actor, staff) ? staff.assignments : [];
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the account has a second step; null to anybody but the person and who manages accounts.',
  })
  hasSecondFactor(@Root() staff: StaffMember, @Ctx() { actor }: Context): boolean | null {
    return mayManage(actor, staff) ? staff.hasSecondFactor : null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when the link holds with which they set a password; null if there is none, and to anybody but the person and who manages accounts.',
  })
  linkExpiresAt(@Root() staff: StaffMember, @Ctx() { actor }: Context): Date | null {
    return mayManage(actor, staff) ? staff.linkExpiresAt : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether this session may only set up the second step of signing in; false for anybody but the caller.',
  })
  mustEnrol(@Root() staff: StaffMember, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'enrolling' && actor.staffId === staff.id;
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SignInStaffPayload, {
    description:
      'Signs a staff member in and sets the session cookie, or asks for the code of the second step first.',
  })
  async signInStaff(
    @Arg('input', () => SignInStaffInput, { description: 'E-mail and password.' }) input: SignInStaffInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SignInStaffPayload>> {
    const result = await signInStaff(this.deps, {
      ...input,
      remoteAddress: context.remoteAddress,
      knownDevice: (staffId) => context.knownDevice('staff', staffId),
    });
    if (!result.ok) return this.refused(result.refusals, context);
    if (result.value.kind === 'challenged')
      return { staff: null, challenge: result.value.challenge, userErrors: [] };
    return this.signedIn(result.value, context);
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SetUpLibraryPayload, {
    description: 'Creates the first administrator with the one-time set-up link that the server printed.',
  })
  async setUpLibrary(
    @Arg('input', () => SetUpLibraryInput, { description: 'The administrator.' }) input: SetUpLibraryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetUpLibraryPayload>> {
    const result = await setUpLibrary(this.deps, { ...input, remoteAddress: context.remoteAddress });
    return result.ok ? this.signedIn(result.value, context) : this.refused(result.refusals, context);
  }

  @Access({ public: true })
  @Mutation(() => SignOutPayload, { description: 'Ends the session.' })
  async signOut(
    @Arg('input', () => SignOutInput, { description: 'Which sessions.' }) input: SignOutInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SignOutPayload>> {
    const signedOut = await signOut(this.deps, context.actor, input.everywhere ?? false);
    if (context.actor.kind !== 'member') context.setSession(null, 'staff');
    if (context.actor.kind !== 'staff' && context.actor.kind !== 'enrolling')
      context.setSession(null, 'member');
    return { signedOut, userErrors: [] };
  }

  private refused(refusals: readonly StaffRefusal[], context: Context) {
    return { staff: null, challenge: null, userErrors: toUserErrors(refusals, context.locale) };
  }

  private async signedIn({ staffId, token }: { staffId: string; token: string }, context: Context) {
    context.setSession(token, 'staff', staffId);
    return { staff: await context.loader(staffById).load(staffId), challenge: null, userErrors: [] };
  }
}

function mayManage(actor: Actor, { id }: StaffMember): boolean {
  return (actor.kind === 'staff' && actor.staffId === id) || isAllowed(actor, { staff: 'staff.manage' });
}

/** Resolves which staff member is asking. */
@Resolver(() => ViewerType)
export class ViewerStaffResolver {
  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Null unless a staff member is signed in.',
  })
  staff(@Ctx() { actor, loader }: Context): Promise<StaffMember | null> | null {
    return actor.kind === 'staff' || actor.kind === 'enrolling'
      ? loader(staffById).load(actor.staffId)
      : null;
  }
}
