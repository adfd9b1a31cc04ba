import { Field, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { MemberType } from './member.type';

/** What every payload about one member holds; each operation has its own type, as the contract wants. */
abstract class MemberPayload {
  member: MemberType | null;
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `registerMember` did. Either `member` is set or `userErrors` is not empty.',
})
export class RegisterMemberPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateMember` did. Either `member` is set or `userErrors` is not empty.',
})
export class UpdateMemberPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `renewMembership` did. Either `member` is set or `userErrors` is not empty.',
})
export class RenewMembershipPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `blockMember` did. Either `member` is set or `userErrors` is not empty.',
})
export class BlockMemberPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `liftMemberBlock` did. Either `member` is set or `userErrors` is not empty.',
})
export class LiftMemberBlockPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `addMemberNote` did. Either `member` is set or `userErrors` is not empty.',
})
export class AddMemberNotePayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `setMemberPassword` did. Either `member` is set or `userErrors` is not empty.',
})
export class SetMemberPasswordPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `replaceCard` did. Either `member` is set or `userErrors` is not empty.',
})
export class ReplaceCardPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `signInMember` did. Either `member` is set, with a session cookie, or `userErrors` is not empty.',
})
export class SignInMemberPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => Boolean, {
    description: 'Whether staff chose the password: then this session may do nothing but `changePassword`.',
  })
  mustChangePassword: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `changePassword` did. Either `member` is set or `userErrors` is not empty.',
})
export class ChangePasswordPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateOwnSettings` did. Either `member` is set or `userErrors` is not empty.',
})
export class UpdateOwnSettingsPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `registerSelf` did. Either `member` is set, signed in, or `userErrors` is not empty.',
})
export class RegisterSelfPayload extends MemberPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  override member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  override userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `proposeFamilyCards` did. Either `members` or `userErrors` is not empty.',
})
export class ProposeFamilyCardsPayload {
  @Field(() => [MemberType], { description: 'The new cards.' })
  members: MemberType[];

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
