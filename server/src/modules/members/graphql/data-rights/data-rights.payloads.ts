import { Field, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../../platform/graphql/errors/user-error';
import { DataRequestType } from './data-request.type';

@ObjectType({
  simpleResolvers: true,
  description: 'What `prepareOwnData` did. Either `json` is set or `userErrors` is not empty.',
})
export class PrepareOwnDataPayload {
  @Field(() => String, { nullable: true, description: 'A name for the file, unless refused.' })
  fileName: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The text of a JSON file with everything the library keeps about the member, by table; null if refused.',
  })
  json: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `requestErasure` did. Either `request` is set or `userErrors` is not empty.',
})
export class RequestErasurePayload {
  @Field(() => DataRequestType, {
    nullable: true,
    description:
      'The request; the caller is signed out, and may sign in again to withdraw it, unless refused.',
  })
  request: DataRequestType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `withdrawErasure` did. Either `request` is set or `userErrors` is not empty.',
})
export class WithdrawErasurePayload {
  @Field(() => DataRequestType, { nullable: true, description: 'The request, unless refused.' })
  request: DataRequestType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `requestCorrection` did. Either `request` is set or `userErrors` is not empty.',
})
export class RequestCorrectionPayload {
  @Field(() => DataRequestType, { nullable: true, description: 'The request, unless refused.' })
  request: DataRequestType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `decideDataRequest` did. Either `request` is set or `userErrors` is not empty.',
})
export class DecideDataRequestPayload {
  @Field(() => DataRequestType, { nullable: true, description: 'The request, unless refused.' })
  request: DataRequestType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
