import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { always, definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey } from '../../../platform/graphql/mutation-input';
import type { CertificateRole } from './certificate.rules';
import { EventType } from '../events/event.type';

/** What somebody was, in the schema. */
export const CertificateRoleEnum = registered<CertificateRole>(
  'CertificateRole',
  'What somebody was at the event, as their certificate says. New values may appear.',
  {
    PARTICIPANT: 'Took part.',
    SPEAKER: 'Spoke.',
    TRAINER: 'Taught.',
    STORYTELLER: 'Told stories.',
    ARTIST: 'Showed works or performed.',
    VOLUNTEER: 'Helped.',
    ORGANISER: 'Organised or led through.',
  },
);

@ObjectType('Certificate', {
  simpleResolvers: true,
  description:
    'A certificate as it was issued. Staff with `programmes.read`, and the member in whose library it stands.',
})
export class CertificateType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => String, { description: 'Its number: `SRT-2027-000123`.' })
  number: string;

  @Field(() => CertificateRoleEnum, { description: 'What they were.' })
  role: CertificateRole;

  @Field(() => String, { description: 'Name, as printed.' })
  holderName: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Lesson hours (jam pelajaran); null if none were counted.',
  })
  lessonHours: number | null;

  @Field(() => Date, { description: 'When it was issued.' })
  issuedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null while it is valid.' })
  revokedAt: Date | null;

  eventId: string;
  code: string;
}

@ObjectType('CertificateCheck', {
  simpleResolvers: true,
  description:
    'What the verification page says. The name of the holder is told to whoever has the code of the paper only.',
})
export class CertificateCheckType {
  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => Boolean, { description: 'Whether it was issued by the library and not taken back.' })
  isValid: boolean;

  @Field(() => CertificateRoleEnum, { description: 'What they were.' })
  role: CertificateRole;

  @Field(() => String, { description: 'Name, as printed; a dash after the holder asked to be forgotten.' })
  holderName: string;

  @Field(() => Date, { description: 'When it was issued.' })
  issuedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null while it is valid.' })
  revokedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  eventId: string;
}

@InputType('IssueCertificatesInput', { description: 'What `issueCertificates` needs.' })
export class IssueCertificatesInput {
  @Field(() => ID, { description: 'The event; it must be over.' })
  eventId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Lesson hours (jam pelajaran) of the whole event, 1 to 500; null prints none.',
  })
  lessonHours?: number | null;

  @Field(() => String, { description: 'Who signs.' })
  signerName: string;

  @Field(() => LocalizedTextInput, { description: 'Their position.' })
  signerPosition: LocalizedTextInput;

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const IssueCertificatesPayload = definePayload(
  'IssueCertificates',
  {
    event: EventType,
    issuedCount: always(Int, 'How many were issued now; those who have theirs already are not among them.'),
  },
  { description: 'What `issueCertificates` did.' },
);

@InputType('RevokeCertificateInput', { description: 'What `revokeCertificate` needs.' })
export class RevokeCertificateInput {
  @Field(() => ID, { description: 'The certificate.' })
  id: string;

  @Field(() => String, { description: 'Why; kept with it, shown to staff.' })
  reason: string;

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const RevokeCertificatePayload = definePayload('RevokeCertificate', {
  isRevoked: always(Boolean, 'Whether it is taken back.'),
});
