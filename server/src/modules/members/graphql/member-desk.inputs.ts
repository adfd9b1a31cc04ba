import { Field, ID, InputType } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { MemberBlockKind } from './member.enums';
import { KEY } from './member.inputs';

@InputType({ description: 'What `renewMembership` needs.' })
export class RenewMembershipInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `blockMember` needs.' })
export class BlockMemberInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => MemberBlockKind, { description: 'What kind of block.' })
  kind: MemberBlockKind;

  @Field(() => String, { description: 'Why, in words the member will read; at most 300 characters.' })
  reason: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it holds; none means until it is lifted.',
  })
  until?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `liftMemberBlock` needs.' })
export class LiftMemberBlockInput {
  @Field(() => ID, { description: 'The block.' })
  blockId: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `addMemberNote` needs.' })
export class AddMemberNoteInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: 'The note, at most 2,000 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `setMemberPassword` needs.' })
export class SetMemberPasswordInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: 'The password, at least 8 characters.' })
  password: string;
}

@InputType({ description: 'What `replaceCard` needs.' })
export class ReplaceCardInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}
