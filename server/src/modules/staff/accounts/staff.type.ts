import { Field, ID, Int, ObjectType } from 'type-graphql';

import type { Permission } from '../../../platform/auth/permission.terms';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';

@ObjectType('Role', { simpleResolvers: true, description: 'A role: a name for a set of permissions.' })
export class RoleType {
  @Field(() => String, { description: 'Stable code, for example `librarian`.' })
  code: string;

  @Field(() => LocalizedTextType, { description: 'Name of the role.' })
  name: LocalizedTextType;

  permissions: readonly Permission[];

  @Field(() => Boolean, { description: 'Whether it came with the house; such a role cannot be changed.' })
  isShipped: boolean;

  @Field(() => Int, { description: 'Counts changes: send it back with a change.' })
  version: number;
}

@ObjectType('StaffMember', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Somebody who works at the library.',
})
export class StaffMemberType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'E-mail address, by which they sign in.' })
  email: string;

  @Field(() => [RoleType], { description: 'Roles, by code.' })
  roles: readonly RoleType[];

  permissions: readonly Permission[];

  @Field(() => Boolean, { description: 'Whether the account is open; a closed one cannot sign in.' })
  isActive: boolean;

  @Field(() => Int, { description: 'Counts changes: send it back with a change.' })
  version: number;

  /** Where they mostly work; resolved as `branch`. */
  branchId: string | null;
}

@MutationInput()
export class SignInStaffInput {
  @Field(() => String, { description: 'E-mail address.' })
  email: string;

  @Field(() => String, { description: 'Password.' })
  password: string;
}

export const SignInStaffPayload = definePayload(
  'SignInStaff',
  {
    staff: orNull(StaffMemberType, 'Who signed in, unless refused or a code is needed.'),
    challenge: orNull(
      String,
      'Set when the account has a second step: `confirmSignIn` takes it, with a code, within 5 minutes.',
    ),
  },
  {
    description:
      'What `signInStaff` did. Either `staff` is set, with a session cookie, or `challenge` is, or `userErrors` is not empty.',
  },
);

@MutationInput()
export class SignOutInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Ends the other sessions of this account too.',
  })
  everywhere?: boolean | null;
}

export const SignOutPayload = definePayload(
  'SignOut',
  { signedOut: always(Boolean, 'Whether a session was ended; false when nobody was signed in.') },
  { userErrors: 'Always empty: signing out is never refused.' },
);

@MutationInput()
export class SetUpLibraryInput {
  @Field(() => String, { description: 'The token of the set-up link.' })
  token: string;

  @Field(() => String, { description: 'Name of the administrator.' })
  name: string;

  @Field(() => String, { description: 'E-mail address of the administrator.' })
  email: string;

  @Field(() => String, { description: 'Password, at least 15 characters.' })
  password: string;
}

export const SetUpLibraryPayload = definePayload(
  'SetUpLibrary',
  { staff: unlessRefused(StaffMemberType, 'The administrator') },
  {
    description:
      'What `setUpLibrary` did. Either `staff` is set, with a session cookie, or `userErrors` is not empty.',
  },
);
