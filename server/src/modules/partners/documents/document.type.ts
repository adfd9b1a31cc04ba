import { Field, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { AgreementType } from '../agreements/agreement.type';

@ObjectType('AgreementDocument', {
  simpleResolvers: true,
  description: 'A signed paper of an agreement, as PDF; only staff read it.',
})
export class AgreementDocumentType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What the file is called.' })
  name: string;

  @Field(() => Int, { description: 'How large it is, in bytes.' })
  size: number;

  @Field(() => Date, { description: 'When it was attached.' })
  createdAt: Date;
}

@MutationInput()
export class AnnounceAgreementDocumentInput {
  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;
}

/** What `announceAgreementDocument` answers. */
export const AnnounceAgreementDocumentPayload = definePayload('AnnounceAgreementDocument', {
  uploadId: unlessRefused(ID, 'Id to attach the paper by'),
  url: orNull(String, 'Path to PUT the bytes to as application/pdf, within ten minutes; null if refused.'),
  maxBytes: always(Int, 'How large a paper may be.'),
});

@MutationInput()
export class AddAgreementDocumentInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId: string;

  @Field(() => ID, { description: 'The upload whose bytes have arrived.' })
  uploadId: string;

  @Field(() => String, { description: 'What the file is called, at most 200 characters.' })
  name: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `addAgreementDocument` answers. */
export const AddAgreementDocumentPayload = definePayload('AddAgreementDocument', {
  document: AgreementDocumentType,
});

@MutationInput()
export class RemoveAgreementDocumentInput {
  @Field(() => ID, { description: 'The paper.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `removeAgreementDocument` answers. */
export const RemoveAgreementDocumentPayload = definePayload('RemoveAgreementDocument', {
  agreement: AgreementType,
});
