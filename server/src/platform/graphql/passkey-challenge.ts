import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('PasskeyQuestion', {
  simpleResolvers: true,
  description: 'What a browser asks its device; it serves once, for five minutes.',
})
export class PasskeyQuestionType {
  @Field(() => ID, { description: 'Sent back with the answer.' })
  challengeId: string;

  @Field(() => String, { description: 'Options as JSON, as WebAuthn writes them.' })
  options: string;
}
