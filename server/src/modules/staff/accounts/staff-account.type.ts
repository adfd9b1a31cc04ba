import {
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import { branchById, BranchType } from '../../library';
import type { StaffOrderField } from './staff-lists.queries';
import type { StaffAssignment } from './staff-members.queries';
import { ALL_BRANCHES } from '../roles/grants.rules';
import { RoleType, StaffMemberType } from './staff.type';

/** A page of accounts. */
export const { ConnectionType: StaffMemberConnectionType } = connectionTypes(
  'StaffMember',
  () => StaffMemberType,
  { one: 'A staff member', many: 'staff members' },
);

const StaffMemberOrderFieldEnum = registered<StaffOrderField>(
  'StaffMemberOrderField',
  'What accounts can be ordered by.',
  { NAME: 'Name.', EMAIL: 'E-mail address.' },
);

@InputType({ description: 'Narrows accounts; fields are ANDed, list values are ORed.' })
export class StaffMemberFilter {
  @Field(() => String, { nullable: true, description: 'Parts of the name or of the e-mail address.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Open accounts, or closed ones; both if absent.' })
  isActive?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'With any of these roles, by code.' })
  roleCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'With a role at any of these branches; a role at all branches is one at each of them.',
  })
  branchIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'With or without a second step of signing in.' })
  hasSecondFactor?: boolean | null;
}

@InputType({ description: 'How to order accounts. Ties break on `id`.' })
export class StaffMemberOrder {
  @Field(() => StaffMemberOrderFieldEnum, { description: 'By what.' })
  field: StaffOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class StaffMemberListArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Open accounts, or closed ones; counts only without `filter`.',
  })
  isActive: boolean;

  @Field(() => StaffMemberFilter, { nullable: true, description: 'Which accounts.' })
  filter?: StaffMemberFilter | null;

  @Field(() => StaffMemberOrder, { nullable: true, description: 'In which order; by name if absent.' })
  orderBy?: StaffMemberOrder | null;
}

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

@MutationInput()
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

export const StaffLinkPayload = definePayload(
  'StaffLink',
  {
    staff: unlessRefused(StaffMemberType, 'The account'),
    token: orNull(
      String,
      'The token for the link `/staff/welcome#<token>`, good once within three days. It is never shown again.',
    ),
  },
  {
    description:
      'What `inviteStaff` or `renewStaffLink` did. Either `staff` and `token` are set or `userErrors` is not empty.',
  },
);

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

@MutationInput()
export class UpdateStaffInput {
  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => StaffChangesInput, { description: 'What changes.' })
  changes: StaffChangesInput;
}

@MutationInput()
export class DeactivateStaffInput {
  @Field(() => ID, { description: 'The account.' })
  staffId: string;
}

@MutationInput()
export class ReactivateStaffInput {
  @Field(() => ID, { description: 'The account.' })
  staffId: string;
}

@MutationInput()
export class RenewStaffLinkInput {
  @Field(() => ID, { description: 'The account.' })
  staffId: string;
}

export const StaffAccountPayload = definePayload(
  'StaffAccount',
  { staff: unlessRefused(StaffMemberType, 'The account') },
  { description: 'What a change of an account did. Either `staff` is set or `userErrors` is not empty.' },
);

@MutationInput()
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the link.' })
  token: string;

  @Field(() => String, { description: 'The new password, at least 15 characters.' })
  password: string;
}

export const AcceptInvitationPayload = definePayload(
  'AcceptInvitation',
  {
    isDone: always(Boolean, 'Whether the password is set.'),
    isSignedIn: always(
      Boolean,
      'Whether a session began; with a second step in use one signs in with it first.',
    ),
  },
  { description: 'What `acceptInvitation` did. Either `isDone` or `userErrors` is not empty.' },
);
