import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { DateScalar } from '../../../platform/graphql/scalars';
import { IdempotencyKey, LinkCode, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { proposeFamilyCards } from '../consents/propose-family-cards';
import type { MemberDeps } from '../deps';
import { memberAnswer } from '../profile/member-answer.graphql';
import {
  ChangePasswordPayload,
  ProposeFamilyCardsPayload,
  RegisterSelfPayload,
  SignInMemberPayload,
  UpdateOwnSettingsPayload,
} from '../profile/member-payloads.type';
import { dependantsByGuardian, readMembers } from '../profile/members.queries';
import { updateOwnSettings } from '../profile/update-own-settings';
import { registerSelf } from '../registration/register-self';
import { changePassword } from './change-password';
import { signInMember } from './sign-in-member';
import { passwordOwner, signedInMember } from './signed-in-member.graphql';

@MutationInput()
export class SignInMemberInput {
  @Field(() => String, { description: 'Card number, e-mail address or telephone number.' })
  login: string;

  @Field(() => String, { description: 'Password.' })
  password: string;
}

@MutationInput()
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

@MutationInput()
export class ProposeFamilyCardsInput {
  @Field(() => [FamilyCardInput], { description: 'The children, 1 to 6.' })
  children: FamilyCardInput[];

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
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

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether letters of the library may come by WhatsApp and SMS: yes is written down as a consent, no switches both off; without it nobody was asked, and what is usual holds.',
  })
  acceptsPhoneMessages?: boolean | null;

  @LinkCode()
  linkCode?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What members do with their own account. */
@Resolver()
export class MemberAccountMutations {
  constructor(private readonly deps: MemberDeps) {}

  @Access({ public: true, alone: true })
  @Mutation(() => SignInMemberPayload, {
    description:
      'Signs a member in and sets the session cookie. A contact that several members share is refused: then the card number is needed.',
  })
  async signInMember(
    @Arg('input', () => SignInMemberInput, { description: 'Login and password.' }) input: SignInMemberInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SignInMemberPayload>> {
    const result = await signInMember(this.deps, {
      ...input,
      remoteAddress: context.remoteAddress,
      knownDevice: (memberId) => context.knownDevice('member', memberId),
    });
    return {
      ...(await this.signedIn(result, context)),
      mustChangePassword: result.ok && result.value.mustChangePassword,
    };
  }

  @Access({ public: true, alone: true })
  @Mutation(() => RegisterSelfPayload, {
    description:
      'Registers the caller as a provisional member and signs them in; papers are seen at the desk within 30 days.',
  })
  async registerSelf(
    @Arg('input', () => RegisterSelfInput, { description: 'About oneself.' }) input: RegisterSelfInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RegisterSelfPayload>> {
    const { email = null, phone = null, kelurahanCode = null, guardianName = null } = input;
    return this.signedIn(
      await registerSelf(this.deps, context.actor, {
        ...input,
        email,
        phone,
        kelurahanCode,
        guardianName,
        remoteAddress: context.remoteAddress,
      }),
      context,
    );
  }

  @Access({ member: 'own' })
  @Mutation(() => ProposeFamilyCardsPayload, {
    description:
      'Makes provisional cards for children of the caller: they can be registered for events at once and borrow when the desk has seen papers, within 30 days.',
  })
  async proposeFamilyCards(
    @Arg('input', () => ProposeFamilyCardsInput, { description: 'The children.' })
    input: ProposeFamilyCardsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ProposeFamilyCardsPayload>> {
    const result = await proposeFamilyCards(this.deps, signedInMember(context.actor), { ...input });
    if (!result.ok) return { members: [], userErrors: toUserErrors(result.refusals, context.locale) };
    context.loader(dependantsByGuardian).clearAll();
    return { members: await readMembers(context.db, result.value.ids), userErrors: [] };
  }

  @Access({ member: 'limited', alone: true })
  @Mutation(() => ChangePasswordPayload, {
    description:
      'Changes the own password and ends the other sessions. A session that may do nothing else, because staff chose the password, is a full one afterwards.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Old and new.' }) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ChangePasswordPayload>> {
    const owner = passwordOwner(context.actor);
    const result = await changePassword(this.deps, owner, { ...input });
    if (result.ok && result.value.token !== null)
      context.setSession(result.value.token, 'member', owner.memberId);
    return memberAnswer(context, result);
  }

  @Access({ member: 'own', alone: true })
  @Mutation(() => UpdateOwnSettingsPayload, {
    description: 'Changes the own contacts and whether the library keeps what I read.',
  })
  async updateOwnSettings(
    @Arg('input', () => UpdateOwnSettingsInput, { description: 'The settings.' })
    input: UpdateOwnSettingsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateOwnSettingsPayload>> {
    const { keepsHistory, ...contacts } = input;
    return memberAnswer(
      context,
      await updateOwnSettings(this.deps, signedInMember(context.actor), {
        ...contacts,
        ...(keepsHistory == null ? {} : { keepsHistory }),
      }),
    );
  }

  private async signedIn(result: Awaited<ReturnType<typeof registerSelf>>, context: Context) {
    if (result.ok) context.setSession(result.value.token, 'member', result.value.memberId);
    return memberAnswer(context, result);
  }
}
