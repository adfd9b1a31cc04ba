import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { dependantsByGuardian, readMembers } from '../data/members';
import type { MemberDeps } from '../use-cases/member-deps';
import { proposeFamilyCards } from '../use-cases/propose-family-cards';
import { updateOwnSettings } from '../use-cases/own-settings';
import { changePassword } from '../use-cases/passwords';
import { registerSelf } from '../use-cases/register-self';
import { signInMember } from '../use-cases/sign-in-member';
import {
  ChangePasswordInput,
  ProposeFamilyCardsInput,
  RegisterSelfInput,
  SignInMemberInput,
  UpdateOwnSettingsInput,
} from './member-account.inputs';
import { memberAnswer } from './member-answer';
import {
  ChangePasswordPayload,
  ProposeFamilyCardsPayload,
  RegisterSelfPayload,
  SignInMemberPayload,
  UpdateOwnSettingsPayload,
} from './member.payloads';
import { passwordOwner, signedInMember } from './signed-in-member';

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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
    const { keepsHistory, ...contacts } = input;
    return memberAnswer(
      context,
      await updateOwnSettings(this.deps, signedInMember(context.actor), {
        ...contacts,
        ...(keepsHistory == null ? {} : { keepsHistory }),
      }),
    );
  }

  private async signedIn(
    result: Awaited<ReturnType<typeof registerSelf>>,
    context: Context,
  ): Promise<object> {
    if (result.ok) context.setSession(result.value.token, 'member', result.value.memberId);
    return memberAnswer(context, result);
  }
}
