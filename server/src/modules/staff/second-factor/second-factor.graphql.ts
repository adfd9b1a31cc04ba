import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { loadSecondFactor } from './second-factors.queries';
import { staffById } from '../accounts/staff-members.queries';
import { confirmTotp, enrolTotp } from './enrol-totp';
import { reauthenticate } from './reauthenticate';
import { resetSecondFactor } from './reset-second-factor';
import { confirmSignIn } from '../sign-in/sign-in';
import type { SecondFactorDeps } from './consume-code';
import { actingStaff, enrollingStaff } from '../acting-staff.graphql';
import {
  ConfirmSignInInput,
  ConfirmSignInPayload,
  ConfirmTotpInput,
  ConfirmTotpPayload,
  EnrolTotpInput,
  EnrolTotpPayload,
  ProveIdentityInput,
  ProveIdentityPayload,
  ResetSecondFactorInput,
  ResetSecondFactorPayload,
  SecondFactorType,
} from './second-factor.type';

/** The second step of signing in: giving codes, setting it up, taking it back. */
@Resolver()
export class SecondFactorResolver {
  constructor(private readonly deps: SecondFactorDeps) {}

  @Access({ staff: 'own' })
  @Query(() => SecondFactorType, { description: "The caller's own second step of signing in." })
  ownSecondFactor(@Ctx() { actor, db }: Context): Promise<SecondFactorType> {
    return loadSecondFactor(db, actingStaff(actor).staffId);
  }

  @Access({ public: true, alone: true })
  @Mutation(() => ConfirmSignInPayload, {
    description: 'Finishes a sign-in with a code and sets the session cookie.',
  })
  async confirmSignIn(
    @Arg('input', () => ConfirmSignInInput, { description: 'Challenge and code.' }) input: ConfirmSignInInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ConfirmSignInPayload>> {
    const result = await confirmSignIn(this.deps, { ...input, remoteAddress: context.remoteAddress });
    if (!result.ok) return { staff: null, userErrors: toUserErrors(result.refusals, context.locale) };
    context.setSession(result.value.token, 'staff', result.value.staffId);
    return { staff: await context.loader(staffById).load(result.value.staffId), userErrors: [] };
  }

  @Access({ staff: 'enrol', fresh: true, alone: true })
  @Mutation(() => EnrolTotpPayload, {
    description: 'Makes a new secret for an authenticator app; `confirmTotp` puts it into use.',
  })
  async enrolTotp(
    @Arg('input', () => EnrolTotpInput, { description: 'The password again.' }) { password }: EnrolTotpInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof EnrolTotpPayload>> {
    const result = await enrolTotp(this.deps, { staffId: enrollingStaff(context.actor).staffId, password });
    if (!result.ok)
      return { secret: null, address: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { ...result.value, userErrors: [] };
  }

  @Access({ staff: 'enrol', alone: true })
  @Mutation(() => ConfirmTotpPayload, {
    description:
      'Puts the second step into use with its first code, ends all other sessions of the account and gives the recovery codes, once.',
  })
  async confirmTotp(
    @Arg('input', () => ConfirmTotpInput, { description: 'The first code.' }) { code }: ConfirmTotpInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ConfirmTotpPayload>> {
    const result = await confirmTotp(this.deps, { staffId: enrollingStaff(context.actor).staffId, code });
    if (!result.ok)
      return { staff: null, recoveryCodes: [], userErrors: toUserErrors(result.refusals, context.locale) };
    const { staffId, token, recoveryCodes } = result.value;
    context.setSession(token, 'staff');
    return { staff: await context.loader(staffById).load(staffId), recoveryCodes, userErrors: [] };
  }

  @Access({ staff: 'own', alone: true })
  @Mutation(() => ProveIdentityPayload, {
    description:
      'Proves once more who is at the screen, for acts that ask for it (`fresh`), and gives the session a new cookie.',
  })
  async proveIdentity(
    @Arg('input', () => ProveIdentityInput, { description: 'Password and code.' }) input: ProveIdentityInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ProveIdentityPayload>> {
    const { staffId, sessionId } = actingStaff(context.actor);
    const result = await reauthenticate(this.deps, { staffId, sessionId, ...input });
    if (!result.ok) return { isProved: false, userErrors: toUserErrors(result.refusals, context.locale) };
    context.setSession(result.value.token, 'staff');
    return { isProved: true, userErrors: [] };
  }

  @Access({ staff: 'staff.manage', fresh: true })
  @Mutation(() => ResetSecondFactorPayload, {
    description:
      'Takes the second step of a colleague out of use and ends their sessions: they set it up anew at the next sign-in.',
  })
  async resetSecondFactor(
    @Arg('input', () => ResetSecondFactorInput, { description: 'Whose.' })
    { staffId }: ResetSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ResetSecondFactorPayload>> {
    const result = await resetSecondFactor(this.deps, actingStaff(context.actor), staffId);
    if (!result.ok) return { staff: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { staff: await context.loader(staffById).load(result.value.id), userErrors: [] };
  }
}
