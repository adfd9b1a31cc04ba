import { Field, ObjectType } from 'type-graphql';

const UNKNOWN = 'null while none waits, and for whoever may not see it.';

@ObjectType('WaitingSince', {
  simpleResolvers: true,
  description:
    'Since when the first of each queue waits, by the name of its number. Numbers that are no queue, or whose days are told elsewhere, have none.',
})
export class WaitingSinceType {
  @Field(() => Date, {
    nullable: true,
    description: `When the first of the holds to fetch for was placed; ${UNKNOWN}`,
  })
  pull?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the copies on their way was sent; ${UNKNOWN}`,
  })
  transfer?: Date;

  @Field(() => Date, { nullable: true, description: `The first due date of the overdue loans; ${UNKNOWN}` })
  overdueLoan?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the open cases was opened; ${UNKNOWN}`,
  })
  openCase?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the class sets was asked for; ${UNKNOWN}`,
  })
  classSet?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the registrations to decide came; ${UNKNOWN}`,
  })
  registration?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the proposed events was handed in; ${UNKNOWN}`,
  })
  proposal?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the businesses was handed in or changed; ${UNKNOWN}`,
  })
  business?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the reviews to check was written; reading lists do not count; ${UNKNOWN}`,
  })
  review?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the posts to approve was handed in; ${UNKNOWN}`,
  })
  postApproval?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the failed messages was written; ${UNKNOWN}`,
  })
  failedMessage?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the messages came to be sent by hand; ${UNKNOWN}`,
  })
  handMessage?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the requests to act for partners was sent; ${UNKNOWN}`,
  })
  partnerRequest?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the offers to volunteer came; ${UNKNOWN}`,
  })
  volunteerApplication?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the letters of hours was asked for; ${UNKNOWN}`,
  })
  volunteerLetter?: Date;

  @Field(() => Date, {
    nullable: true,
    description: `When the first of the complaints, suggestions, praise and questions came; ${UNKNOWN}`,
  })
  feedbackCase?: Date;
}
