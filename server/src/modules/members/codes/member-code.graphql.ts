import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { confirmPhone } from './confirm-phone';
import { issuePasswordCode } from './issue-password-code';
import { requestPasswordLink } from './request-password-link';
import { setPasswordByCode, setPasswordByLink } from './set-password';
import { sendContactCode, verifyContact, verifyEmailByLink } from './verify-contact';
import type { MemberDeps } from '../deps';
import { memberAnswer } from '../profile/member-answer.graphql';
import {
  ConfirmPhoneInput,
  IssuePasswordCodeInput,
  RequestPasswordLinkInput,
  SendContactCodeInput,
  SetPasswordByCodeInput,
  SetPasswordByLinkInput,
  VerifyContactInput,
  VerifyEmailByLinkInput,
} from './member-code.type';
import {
  ConfirmPhonePayload,
  IssuePasswordCodePayload,
  RequestPasswordLinkPayload,
  SendContactCodePayload,
  SetPasswordByCodePayload,
  SetPasswordByLinkPayload,
  VerifyContactPayload,
  VerifyEmailByLinkPayload,
} from './member-code.type';
import { signedInMember } from '../sign-in/signed-in-member.graphql';

/** Passwords and contacts by one-time codes and links. */
@Resolver()
export class MemberCodeMutations {
  constructor(private readonly deps: MemberDeps) {}

  @Access({ public: true, alone: true })
  @Mutation(() => RequestPasswordLinkPayload, {
    description:
      'Sends a link to a new password, for a forgotten or a first one. The answer is the same whether anybody has the login.',
  })
  async requestPasswordLink(
    @Arg('input', () => RequestPasswordLinkInput, { description: 'The login.' })
    input: RequestPasswordLinkInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RequestPasswordLinkPayload>> {
    const result = await requestPasswordLink(this.deps, { ...input, remoteAddress: context.remoteAddress });
    return { isAccepted: result.ok, userErrors: errorsOf(result, context) };
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SetPasswordByLinkPayload, {
    description: 'Sets a password by a link of the last half hour, once, and ends all sessions.',
  })
  async setPasswordByLink(
    @Arg('input', () => SetPasswordByLinkInput, { description: 'Secret and password.' })
    input: SetPasswordByLinkInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetPasswordByLinkPayload>> {
    const result = await setPasswordByLink(this.deps, { ...input, remoteAddress: context.remoteAddress });
    return { isSet: result.ok, userErrors: errorsOf(result, context) };
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SetPasswordByCodePayload, {
    description: 'Sets a password by a slip from the desk, once, and ends all sessions.',
  })
  async setPasswordByCode(
    @Arg('input', () => SetPasswordByCodeInput, { description: 'Card, code and password.' })
    input: SetPasswordByCodeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetPasswordByCodePayload>> {
    const result = await setPasswordByCode(this.deps, { ...input, remoteAddress: context.remoteAddress });
    return { isSet: result.ok, userErrors: errorsOf(result, context) };
  }

  @Access({ member: 'own', alone: true })
  @Mutation(() => SendContactCodePayload, {
    description: 'Sends a code that proves that a contact is yours.',
  })
  async sendContactCode(
    @Arg('input', () => SendContactCodeInput, { description: 'Which contact.' }) input: SendContactCodeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SendContactCodePayload>> {
    return memberAnswer(
      context,
      await sendContactCode(this.deps, signedInMember(context.actor), input.contact),
    );
  }

  @Access({ member: 'own', alone: true })
  @Mutation(() => VerifyContactPayload, {
    description: 'Proves that a contact is yours by the code that came.',
  })
  async verifyContact(
    @Arg('input', () => VerifyContactInput, { description: 'Contact and code.' }) input: VerifyContactInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof VerifyContactPayload>> {
    return memberAnswer(context, await verifyContact(this.deps, signedInMember(context.actor), { ...input }));
  }

  @Access({ public: true, alone: true })
  @Mutation(() => VerifyEmailByLinkPayload, {
    description: 'Proves that an e-mail address is yours by the link that came.',
  })
  async verifyEmailByLink(
    @Arg('input', () => VerifyEmailByLinkInput, { description: 'The secret.' }) input: VerifyEmailByLinkInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof VerifyEmailByLinkPayload>> {
    const result = await verifyEmailByLink(this.deps, { ...input, remoteAddress: context.remoteAddress });
    return { isVerified: result.ok, userErrors: errorsOf(result, context) };
  }

  @Access({ staff: 'members.edit' })
  @Mutation(() => ConfirmPhonePayload, {
    description:
      'Notes that a telephone was seen to be a member’s, at the desk or by their own message: they can sign in by it and place holds.',
  })
  async confirmPhone(
    @Arg('input', () => ConfirmPhoneInput, { description: 'Whose, and how.' }) input: ConfirmPhoneInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ConfirmPhonePayload>> {
    return memberAnswer(context, await confirmPhone(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.edit', fresh: true })
  @Mutation(() => IssuePasswordCodePayload, {
    description:
      'Makes a code for a member at the desk, who sets a password with it by themselves and is told by every known contact.',
  })
  async issuePasswordCode(
    @Arg('input', () => IssuePasswordCodeInput, { description: 'Whose.' }) input: IssuePasswordCodeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof IssuePasswordCodePayload>> {
    const result = await issuePasswordCode(this.deps, context.actor, { ...input });
    return {
      code: result.ok ? result.value.code : null,
      expiresAt: result.ok ? result.value.expiresAt : null,
      userErrors: errorsOf(result, context),
    };
  }
}

function errorsOf(result: Result<unknown, Refusal>, { locale }: Context) {
  return result.ok ? [] : toUserErrors(result.refusals, locale);
}
