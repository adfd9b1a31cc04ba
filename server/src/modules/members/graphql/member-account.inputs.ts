import { Field, InputType } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { KEY } from './member.inputs';

@InputType({ description: 'What `signInMember` needs.' })
export class SignInMemberInput {
  @Field(() => String, { description: 'Card number, e-mail address or telephone number.' })
  login: string;

  @Field(() => String, { description: 'Password.' })
  password: string;
}

@InputType({ description: 'What `changePassword` needs.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' })
  currentPassword: string;

  @Field(() => String, { description: 'The new password, at least 8 characters.' })
  newPassword: string;
}

@InputType({ description: 'What `updateOwnSettings` changes: absent keeps, null clears.' })
export class UpdateOwnSettingsInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether the library keeps what I read.' })
  keepsHistory?: boolean | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The password of now; required when e-mail address or telephone number change.',
  })
  currentPassword?: string | null;
}

@InputType({ description: 'A child whom a card is wanted for.' })
export class FamilyCardInput {
  @Field(() => String, { description: 'Name as on the papers, at most 120 characters.' })
  name: string;

  @Field(() => DateScalar, { description: 'Date of birth; under 18.' })
  birthDate: string;
}

@InputType({ description: 'What `proposeFamilyCards` needs.' })
export class ProposeFamilyCardsInput {
  @Field(() => [FamilyCardInput], { description: 'The children, 1 to 6.' })
  children: FamilyCardInput[];

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `registerSelf` needs.' })
export class RegisterSelfInput {
  @Field(() => String, { description: 'Name as on the identity card, at most 120 characters.' })
  name: string;

  @Field(() => DateScalar, { description: 'Date of birth.' })
  birthDate: string;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address; it or a telephone number is required.',
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the ward, from `kelurahan`.' })
  kelurahanCode?: string | null;

  @Field(() => String, { description: 'Password, at least 8 characters.' })
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the guardian who consents; required under 18.',
  })
  guardianName?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}
