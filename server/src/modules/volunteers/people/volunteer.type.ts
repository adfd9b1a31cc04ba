import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import { VolunteerCheckKindEnum, VolunteerStatusEnum, VolunteerUnfitnessCodeEnum } from '../enums.graphql';
import type { CheckKind, UnfitnessCode, VolunteerStatus } from '../volunteer.terms';

@ObjectType('VolunteerUnfitness', {
  simpleResolvers: true,
  description: 'Why somebody may not take shifts of a role today.',
})
export class VolunteerUnfitnessType {
  @Field(() => VolunteerUnfitnessCodeEnum, { description: 'The reason.' })
  code: UnfitnessCode;

  @Field(() => VolunteerCheckKindEnum, { nullable: true, description: 'Which check it is about.' })
  kind?: CheckKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of a check that expired.' })
  validUntil?: CivilDate | null;

  @Field(() => Boolean, { description: 'Whether staff may assign a shift nevertheless, with a reason.' })
  isOverridable: boolean;
}

@ObjectType('VolunteerRoleHolding', {
  simpleResolvers: true,
  description: 'A role that a volunteer holds.',
})
export class VolunteerRoleHoldingType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  grantedAt: Date;

  memberId: string;
  roleId: string;
}

@ObjectType('VolunteerAgreement', {
  simpleResolvers: true,
  description: 'What volunteers agree to.',
})
export class VolunteerAgreementType {
  @Field(() => Int, { description: 'The version of this text.' })
  version: number;

  @Field(() => [String], { description: 'Its points, in the language of the request.' })
  points: readonly string[];
}

@ObjectType('Volunteer', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A member who volunteers, or did. They see themselves; staff see all.',
})
export class VolunteerType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => VolunteerStatusEnum, { description: 'Whether they volunteer now.' })
  status: VolunteerStatus;

  @Field(() => DateTimeScalar, { description: 'Since when they volunteer.' })
  since: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they paused or stopped; null if they go on.',
  })
  stoppedAt: Date | null;

  @Field(() => Int, { description: 'The version of the agreement they gave.' })
  agreementVersion: number;

  @Field(() => DateTimeScalar, { description: 'When they gave it.' })
  agreedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they took it back; null while it holds.',
  })
  revokedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

/** `VolunteerEdge` and `VolunteerConnection`. */
export const { EdgeType: VolunteerEdgeType, ConnectionType: VolunteerConnectionType } = connectionTypes(
  'Volunteer',
  () => VolunteerType,
  { one: 'A volunteer', many: 'volunteers' },
);

@InputType({ description: 'Narrows volunteers.' })
export class VolunteerFilter {
  @Field(() => [VolunteerStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: VolunteerStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Holding any of these roles now.' })
  roleIds?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of whom a check ends by this day, or has ended, and was not seen anew.',
  })
  checksEndBy?: CivilDate | null;
}

@ArgsType()
export class VolunteerListArgs extends PageArgs {
  @Field(() => VolunteerFilter, { nullable: true, description: 'Which volunteers.' })
  filter?: VolunteerFilter | null;
}

@MutationInput()
export class SetVolunteerRolesInput {
  @Field(() => ID, { description: 'The volunteer.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => [ID], { description: 'All roles they shall hold.' })
  roleIds: string[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class ChangeVolunteerStatusInput {
  @Field(() => ID, { description: 'The volunteer.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => VolunteerStatusEnum, { description: 'What they shall be.' })
  status: VolunteerStatus;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RevokeVolunteerAgreementInput {
  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class GiveVolunteerAgreementInput {
  @Field(() => Int, { description: 'The version of the agreement you read.' })
  agreementVersion: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const volunteer = { volunteer: unlessRefused(VolunteerType, 'The volunteer as they are now') };

export const SetVolunteerRolesPayload = definePayload('SetVolunteerRoles', volunteer);
export const ChangeVolunteerStatusPayload = definePayload('ChangeVolunteerStatus', volunteer);
export const RevokeVolunteerAgreementPayload = definePayload('RevokeVolunteerAgreement', volunteer);
export const GiveVolunteerAgreementPayload = definePayload('GiveVolunteerAgreement', volunteer);
