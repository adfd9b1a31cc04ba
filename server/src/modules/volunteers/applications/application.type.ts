import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { VolunteerApplicationStatusEnum } from '../enums.graphql';
import type { ApplicationStatus } from '../volunteer.terms';

@ObjectType('VolunteerApplicationAnswers', {
  simpleResolvers: true,
  description: 'What an applicant wrote. It is forgotten 45 days after the decision.',
})
export class VolunteerApplicationAnswersType {
  @Field(() => String, { nullable: true, description: 'Why they want to help.' })
  motivation: string | null;

  @Field(() => String, { nullable: true, description: 'What they did before, or can do.' })
  experience: string | null;

  @Field(() => String, { nullable: true, description: 'When they can come.' })
  availability: string | null;

  @Field(() => String, { nullable: true, description: 'Who knows them, and how to reach those people.' })
  references: string | null;

  @Field(() => String, { nullable: true, description: 'The parent or guardian of a minor.' })
  guardianName: string | null;

  @Field(() => String, { nullable: true, description: 'How to reach the parent or guardian.' })
  guardianContact: string | null;

  @Field(() => String, { nullable: true, description: 'Where and when they are asked to come.' })
  invitation: string | null;

  @Field(() => String, { nullable: true, description: 'Why staff declined.' })
  reason: string | null;
}

@ObjectType('VolunteerApplication', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A member offers to help in a role. They see their own; staff see all.',
})
export class VolunteerApplicationType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => ID, { description: 'The member who applies.' })
  memberId: string;

  @Field(() => VolunteerApplicationStatusEnum, { description: 'How far it has come.' })
  status: ApplicationStatus;

  @Field(() => Boolean, { description: 'Whether the applicant is a minor, for whom a guardian must agree.' })
  needsGuardian: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When staff heard from the guardian that they agree.',
  })
  guardianAgreedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were asked to come, last.' })
  invitedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided or taken back.' })
  decidedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its answers were forgotten.' })
  forgottenAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an act.' })
  version: number;

  opportunityId: string | null;
  roleId: string;
}

/** `VolunteerApplicationEdge` and `VolunteerApplicationConnection`. */
export const { EdgeType: VolunteerApplicationEdgeType, ConnectionType: VolunteerApplicationConnectionType } =
  connectionTypes('VolunteerApplication', () => VolunteerApplicationType, {
    one: 'An application',
    many: 'applications',
  });

@InputType({ description: 'Narrows applications.' })
export class VolunteerApplicationFilter {
  @Field(() => [VolunteerApplicationStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: ApplicationStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'For any of these roles.' })
  roleIds?: string[] | null;
}

@ArgsType()
export class VolunteerApplicationListArgs extends PageArgs {
  @Field(() => VolunteerApplicationFilter, { nullable: true, description: 'Which applications.' })
  filter?: VolunteerApplicationFilter | null;
}
