import { Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { branchById, BranchType } from '../../library';
import type { StaffAssignment } from './staff-members.queries';
import { ALL_BRANCHES } from '../roles/grants.rules';
import { RoleType, StaffMemberType } from './staff.type';

/** A page of accounts. */
export const { ConnectionType: StaffMemberConnectionType } = connectionTypes(
  'StaffMember',
  () => StaffMemberType,
  { one: 'A staff member', many: 'staff members' },
);

@ObjectType('StaffAssignment', {
  simpleResolvers: true,
  description: 'A role at a branch, or at all branches.',
})
export class StaffAssignmentType {
  @Field(() => RoleType, { description: 'The role.' })
  role: RoleType;

  /** Resolved as `branch`. */
  branchId: string;
}

/** Resolves where a role holds. */
@Resolver(() => StaffAssignmentType)
export class StaffAssignmentResolver {
  @FieldResolver(() => BranchType, {
    nullable: true,
    description: 'Where it holds; null means at all branches.',
  })
  branch(@Root() { branchId }: StaffAssignment, @Ctx() context: Context): unknown {
    return branchId === ALL_BRANCHES ? null : context.loader(branchById).load(branchId);
  }
}

@InputType({ description: 'A role to give.' })
export class StaffAssignmentInput {
  @Field(() => String, { description: 'Code of the role.' })
  roleCode: string;

  @Field(() => ID, { nullable: true, description: 'Where it holds; absent means at all branches.' })
  branchId?: string | null;
}

@InputType({ description: 'What `inviteStaff` needs.' })
export class InviteStaffInput {
  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;

  @Field(() => String, { description: 'E-mail address by which they sign in.' })
  email: string;

  @Field(() => ID, { nullable: true, description: 'The branch where they mostly work.' })
  branchId?: string | null;

  @Field(() => [StaffAssignmentInput], { description: 'Roles; the inviter must hold all that they give.' })
  assignments: StaffAssignmentInput[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `inviteStaff` or `renewStaffLink` did. Either `staff` and `token` are set or `userErrors` is not empty.',
})
export class StaffLinkPayload {
  @Field(() => StaffMemberType, { nullable: true, description: 'The account, unless refused.' })
  staff: StaffMemberType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The token for the link `/staff/welcome#<token>`, good once within three days. It is never shown again.',
  })
  token: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'Changes to an account: absent keeps, null clears what can be empty.' })
export class StaffChangesInput {
  @Field(() => String, { nullable: true, description: 'Name; it cannot be cleared.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; it cannot be cleared.' })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'The branch where they mostly work.' })
  branchId?: string | null;

  @Field(() => [StaffAssignmentInput], { nullable: true, description: 'All roles they shall have.' })
  assignments?: StaffAssignmentInput[] | null;
}

@InputType({ description: 'What `updateStaff` needs.' })
export class UpdateStaffInput {
  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => StaffChangesInput, { description: 'What changes.' })
  changes: StaffChangesInput;
}

@InputType({ description: 'What `deactivateStaff` needs.' })
export class DeactivateStaffInput {
  @Field(() => ID, { description: 'The account.' })
  staffId: string;
}

@InputType({ description: 'What `reactivateStaff` needs.' })
export class ReactivateStaffInput {
  @Field(() => ID, { description: 'The account.' })
  staffId: string;
}

@InputType({ description: 'What `renewStaffLink` needs.' })
export class RenewStaffLinkInput {
  @Field(() => ID, { description: 'The account.' })
  staffId: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a change of an account did. Either `staff` is set or `userErrors` is not empty.',
})
export class StaffAccountPayload {
  @Field(() => StaffMemberType, { nullable: true, description: 'The account, unless refused.' })
  staff: StaffMemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `acceptInvitation` needs.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the link.' })
  token: string;

  @Field(() => String, { description: 'The new password, at least 15 characters.' })
  password: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `acceptInvitation` did. Either `isDone` or `userErrors` is not empty.',
})
export class AcceptInvitationPayload {
  @Field(() => Boolean, { description: 'Whether the password is set.' })
  isDone: boolean;

  @Field(() => Boolean, {
    description: 'Whether a session began; with a second step in use one signs in with it first.',
  })
  isSignedIn: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
