import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

import { PageArgs } from '../../../platform/graphql/connection';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, orNull } from '../../../platform/graphql/payload';
import { RejectedPupilRowType } from '../../partners';
import { RegistrationContactInput } from '../registrations/registration-inputs.type';
import type { RegistrationStatus } from '../registrations/registration.terms';
import { RegistrationStatusEnum, RegistrationType } from '../registrations/registration.type';

@MutationInput()
export class RegisterPartnerGroupInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose group it is. A key may leave it out: it registers for its own partner only.',
  })
  partnerId?: string | null;

  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { nullable: true, description: 'The session, when one registers for single sessions.' })
  sessionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The class, such as `4B`; at most 60 characters. A list that holds several classes is cut to it.',
  })
  className?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many come, without those who come along; on one ticket. Needed without a list.',
  })
  count?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who comes: the list as pasted, or a CSV file. Needs dates of birth where the event has an age.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The list as an XLSX workbook in Base64, as Dapodik and EMIS export it; at most 70 kB unpacked from Base64.',
  })
  workbook?: string | null;

  @Field(() => [String], { nullable: true, description: 'Names of those who come along, at most 20.' })
  companions?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether everybody of the group is of age; then no guardian is asked.',
  })
  areAdults?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the partner has the signed consent of the guardians of all; a column of the list, such as `Persetujuan`, says it for each and wins.',
  })
  hasGuardianConsent?: boolean | null;

  @Field(() => RegistrationContactInput, { description: 'How to reach whoever answers for the group.' })
  contact: RegistrationContactInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to join the waiting list when there are not enough seats; true unless given.',
  })
  joinsWaitingList?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `registerPartnerGroup` answers. */
export const RegisterPartnerGroupPayload = definePayload('RegisterPartnerGroup', {
  registration: orNull(
    RegistrationType,
    'The registration as it is now, unless refused. Its `status` says whether it has places.',
  ),
  rejectedRows: always([RejectedPupilRowType], 'Rows of the list that were not registered, one by one.'),
  rejectedCsv: orNull(String, 'The same rows as a CSV file with their reasons; null if there are none.'),
});

@MutationInput()
export class ReducePartnerGroupInput {
  @Field(() => ID, { description: 'The registration.' })
  id: string;

  @Field(() => Int, { description: 'How many still come, without those who come along.' })
  count: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `reducePartnerGroup` answers. */
export const ReducePartnerGroupPayload = definePayload('ReducePartnerGroup', {
  registration: RegistrationType,
});

@InputType({ description: 'Narrows the groups of a partner; fields are ANDed.' })
export class PartnerRegistrationFilter {
  @Field(() => [RegistrationStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: RegistrationStatus[] | null;
}

@ArgsType()
export class PartnerRegistrationArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'The partner whose operator asks. A key may leave it out: it reads its own only.',
  })
  partnerId?: string | null;

  @Field(() => PartnerRegistrationFilter, { nullable: true, description: 'Which of them.' })
  filter?: PartnerRegistrationFilter | null;
}
