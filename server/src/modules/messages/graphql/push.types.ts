import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { MemberType } from '../../members';

@ObjectType('PushDevice', {
  simpleResolvers: true,
  description: 'A browser on a device that takes notes for a member.',
})
export class PushDeviceType {
  @Field(() => ID, { description: 'Id of the device.' })
  id: string;

  @Field(() => String, { description: 'What the member knows it by, for example `Chrome, Android`.' })
  label: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it last took a note; null if never.' })
  lastSentAt: Date | null;
}

@InputType({ description: 'What `addPushDevice` needs: what the browser gave, as it gave it.' })
export class AddPushDeviceInput {
  @Field(() => String, { description: "Address at the browser's push service." })
  endpoint: string;

  @Field(() => String, { description: "The browser's public key, base64url." })
  p256dh: string;

  @Field(() => String, { description: 'The secret that goes with it, base64url.' })
  auth: string;

  @Field(() => String, { description: 'What the member knows the device by, at most 80 characters.' })
  label: string;
}

@InputType({ description: 'What `removePushDevice` needs.' })
export class RemovePushDeviceInput {
  @Field(() => ID, { description: 'The device.' })
  id: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `addPushDevice` did. Either `member` is set or `userErrors` is not empty.',
})
export class AddPushDevicePayload {
  @Field(() => MemberType, { nullable: true, description: 'The member with their devices, unless refused.' })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `removePushDevice` did. Either `member` is set or `userErrors` is not empty.',
})
export class RemovePushDevicePayload {
  @Field(() => MemberType, {
    nullable: true,
    description: 'The member with the devices that are left, unless refused.',
  })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
