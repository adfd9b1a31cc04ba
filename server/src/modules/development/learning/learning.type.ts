import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import { StaffDevelopmentType } from '../people/person.type';

@ObjectType('TrainingCourse', {
  simpleResolvers: true,
  description: 'A course for staff: an event of the library, or one elsewhere.',
})
export class TrainingCourseType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who gives it; null if not entered.' })
  provider: string | null;

  @Field(() => Int, { description: 'Hours of training (JP).' })
  hours: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; null for one that begins at any time.',
  })
  startsOn: CivilDate | null;

  @Field(() => Boolean, { description: 'Whether it is proposed.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;

  competenceId: string | null;
  eventId: string | null;
}

@ObjectType({ simpleResolvers: true })
abstract class ProvenByPaperType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When somebody else saw the paper; null until then.',
  })
  seenOn: CivilDate | null;

  @Field(() => Boolean, {
    description: 'Whether somebody ever saw the paper; then its owner alone does not remove it.',
  })
  wasSeen: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;

  seenBy: string | null;
}

@ObjectType('StaffCertificate', {
  simpleResolvers: true,
  description: 'A certificate of somebody of the staff.',
})
export class StaffCertificateType extends ProvenByPaperType {
  @Field(() => String, { description: 'What it certifies, such as first aid.' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'Its number; null if not entered.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it; null if not entered.' })
  issuer: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for one that does not expire.' })
  validUntil: CivilDate | null;
}

@ObjectType('StaffTraining', {
  simpleResolvers: true,
  description: 'Training that somebody of the staff had; it counts once somebody else saw the proof.',
})
export class StaffTrainingType extends ProvenByPaperType {
  @Field(() => String, { description: 'What it was called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who gave it; null if not entered.' })
  provider: string | null;

  @Field(() => DateScalar, { description: 'Last day of it.' })
  completedOn: CivilDate;

  @Field(() => Int, { description: 'Hours of training (JP).' })
  hours: number;

  competenceId: string | null;
}

@ObjectType('TrainingYear', {
  simpleResolvers: true,
  description: 'Hours of training (JP) in a year, against what the post asks for.',
})
export class TrainingYearType {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { description: 'Hours whose proof was seen.' })
  hours: number;

  @Field(() => Int, { description: 'Hours whose proof nobody has seen yet.' })
  unseenHours: number;

  @Field(() => Int, { description: 'What a year asks for; of staff on contract at most 24.' })
  targetHours: number;
}

@InputType({ description: 'A certificate.' })
export class StaffCertificateInput {
  @Field(() => String, { description: 'What it certifies, at most 120 characters.' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'Its number, at most 80 characters.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it, at most 160 characters.' })
  issuer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; absent for one that does not expire.' })
  validUntil?: CivilDate | null;
}

@InputType({ description: 'Training that somebody had; of a known course what is absent is taken from it.' })
export class StaffTrainingInput {
  @Field(() => ID, { nullable: true, description: 'A known course.' })
  courseId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was called, at most 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it, at most 160 characters.' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'The competence it was about.' })
  competenceId?: string | null;

  @Field(() => DateScalar, { description: 'Last day of it, not in the future.' })
  completedOn: CivilDate;

  @Field(() => Int, { nullable: true, description: 'Hours of training (JP), 1 to 500.' })
  hours?: number | null;
}

@InputType({ description: 'A course for staff, whole.' })
export class TrainingCourseInput {
  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who gives it, at most 160 characters.' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'The competence it teaches.' })
  competenceId?: string | null;

  @Field(() => Int, { description: 'Hours of training (JP), 1 to 500.' })
  hours: number;

  @Field(() => ID, { nullable: true, description: 'The event of the library that it is.' })
  eventId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; absent for one that begins at any time.',
  })
  startsOn?: CivilDate | null;

  @Field(() => Boolean, { description: 'Whether it is proposed.' })
  isActive: boolean;
}

@InputType()
abstract class SaveProofInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId: string;

  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a known one.' })
  version?: number | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SaveStaffCertificateInput extends SaveProofInput {
  @Field(() => StaffCertificateInput, { description: 'What it says now.' })
  certificate: StaffCertificateInput;
}

@MutationInput()
export class SaveStaffTrainingInput extends SaveProofInput {
  @Field(() => StaffTrainingInput, { description: 'What it says now.' })
  training: StaffTrainingInput;
}

@MutationInput()
export class ConfirmStaffProofInput {
  @Field(() => ID, { description: 'The certificate or the training.' })
  id: string;

  @Field(() => Int, { description: 'The version you read: what you confirm is what you saw.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveStaffProofInput {
  @Field(() => ID, { description: 'The certificate or the training.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SaveTrainingCourseInput {
  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a known one.' })
  version?: number | null;

  @Field(() => TrainingCourseInput, { description: 'What it says now.' })
  course: TrainingCourseInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const whose = unlessRefused(StaffDevelopmentType, 'Whose it is');
export const SaveStaffCertificatePayload = definePayload('SaveStaffCertificate', { development: whose });
export const SaveStaffTrainingPayload = definePayload('SaveStaffTraining', { development: whose });
export const ConfirmStaffProofPayload = definePayload('ConfirmStaffProof', { development: whose });
export const RemoveStaffProofPayload = definePayload('RemoveStaffProof', { development: whose });
export const SaveTrainingCoursePayload = definePayload('SaveTrainingCourse', {
  course: unlessRefused(TrainingCourseType, 'The course as it is now'),
});
