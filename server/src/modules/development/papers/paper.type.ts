import { Field, ID, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { PaperKind } from '../../../platform/uploads/sealed-uploads';
import { StaffDevelopmentType } from '../people/person.type';

const PaperKindEnum = registered<PaperKind>('PaperKind', 'What the file of a proof is.', {
  PDF: 'A PDF.',
  JPEG: 'A picture, JPEG.',
  PNG: 'A picture, PNG.',
});

@ObjectType('StaffPaper', {
  simpleResolvers: true,
  description: 'The file of a certificate or of training, encrypted at rest; opened through `path` only.',
})
export class StaffPaperType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => PaperKindEnum, { description: 'What it was announced as.' })
  kind: PaperKind;

  @Field(() => DateTimeScalar, { description: 'When it was attached.' })
  createdAt: Date;
}

@MutationInput()
export class AnnounceStaffPaperInput {
  @Field(() => ID, { description: 'The certificate or the training.' })
  proofId: string;

  @Field(() => PaperKindEnum, { description: 'What the file is.' })
  kind: PaperKind;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;
}

@MutationInput()
export class AddStaffPaperInput {
  @Field(() => ID, { description: 'The certificate or the training.' })
  proofId: string;

  @Field(() => PaperKindEnum, { description: 'What the file is.' })
  kind: PaperKind;

  @Field(() => ID, { description: 'The upload whose bytes have arrived.' })
  uploadId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveStaffPaperInput {
  @Field(() => ID, { description: 'The certificate or the training.' })
  proofId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const whose = unlessRefused(StaffDevelopmentType, 'Whose it is');
export const AnnounceStaffPaperPayload = definePayload('AnnounceStaffPaper', {
  uploadId: unlessRefused(ID, 'Id to attach the file by'),
  url: orNull(String, 'Path to PUT the bytes to, within ten minutes; null if refused.'),
  maxBytes: always(Int, 'How large a file may be.'),
});
export const AddStaffPaperPayload = definePayload('AddStaffPaper', { development: whose });
export const RemoveStaffPaperPayload = definePayload('RemoveStaffPaper', { development: whose });
