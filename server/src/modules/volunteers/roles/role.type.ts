import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { VolunteerCheckKindEnum } from '../enums.graphql';
import type { CheckKind } from '../volunteer.terms';

@ObjectType('VolunteerRole', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What volunteers do, and what must be seen of them before they take its shifts.',
})
export class VolunteerRoleType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What one does in it.' })
  duties: LocalizedTextType | null;

  @Field(() => Int, { nullable: true, description: 'From which age on, in years; null for any age.' })
  minAge: number | null;

  @Field(() => Boolean, {
    description: 'Whether one is with children; then safeguarding is always asked for.',
  })
  worksWithChildren: boolean;

  @Field(() => [VolunteerCheckKindEnum], { description: 'What must be seen before the first shift.' })
  checks: readonly CheckKind[];

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@InputType({ description: 'What can be said of a role of volunteers: absent keeps, null clears.' })
export class VolunteerRoleDetailsInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its name, at most 120 characters.' })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What one does in it, at most 600 characters.',
  })
  duties?: LocalizedTextInput | null;

  @Field(() => Int, { nullable: true, description: 'From which age on, 10 to 99 years.' })
  minAge?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one is with children.' })
  worksWithChildren?: boolean | null;

  @Field(() => [VolunteerCheckKindEnum], {
    nullable: true,
    description: 'All checks it asks for; with children safeguarding is added.',
  })
  checks?: CheckKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use.' })
  isActive?: boolean | null;
}

@MutationInput()
export class CreateVolunteerRoleInput {
  @Field(() => VolunteerRoleDetailsInput, { description: 'What it says; it needs a name.' })
  role: VolunteerRoleDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateVolunteerRoleInput {
  @Field(() => ID, { description: 'The role.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => VolunteerRoleDetailsInput, { description: 'What changes.' })
  role: VolunteerRoleDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const role = { role: unlessRefused(VolunteerRoleType, 'The role as it is now') };

export const CreateVolunteerRolePayload = definePayload('CreateVolunteerRole', role);
export const UpdateVolunteerRolePayload = definePayload('UpdateVolunteerRole', role);
