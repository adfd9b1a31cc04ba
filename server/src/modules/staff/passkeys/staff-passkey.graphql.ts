import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { staffById } from '../accounts/staff-members.queries';
import { askForStaffPasskey, reauthenticateByPasskey, signInStaffByPasskey } from './sign-in-by-passkey';
import type { StaffPasskeyDeps } from './staff-passkeys';
import { addStaffPasskey, beginStaffPasskey, removeStaffPasskey, staffPasskeys } from './staff-passkeys';
import { actingStaff, enrollingStaff } from '../acting-staff.graphql';
import {
  AddStaffPasskeyInput,
  AddStaffPasskeyPayload,
  BeginStaffPasskeyInput,
  BeginStaffPasskeyPayload,
  BeginStaffPasskeySignInPayload,
  ProveIdentityByPasskeyInput,
  ProveIdentityByPasskeyPayload,
  RemoveStaffPasskeyInput,
  RemoveStaffPasskeyPayload,
  SignInStaffByPasskeyInput,
  SignInStaffByPasskeyPayload,
  StaffPasskeyType,
} from './staff-passkey.type';

/** Passkeys of staff: a second step of signing in that a device keeps. */
@Resolver()
export class StaffPasskeyResolver {
  constructor(private readonly deps: StaffPasskeyDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [StaffPasskeyType], { description: 'The passkeys of the caller, newest first; at most ten.' })
  staffPasskeys(@Ctx() { actor }: Context): Promise<readonly StaffPasskeyType[]> {
    return staffPasskeys(this.deps, actingStaff(actor));
  }

  @Access({ staff: 'enrol', fresh: true, alone: true })
  @Mutation(() => BeginStaffPasskeyPayload, {
    description: 'Begins to add a passkey for the caller, also as the first second step of their account.',
  })
  async beginStaffPasskey(
    @Arg('input', () => BeginStaffPasskeyInput, {
      description: 'The password, where no second step is in use yet.',
    })
    { password }: BeginStaffPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof BeginStaffPasskeyPayload>> {
    const result = await beginStaffPasskey(this.deps, enrollingStaff(context.actor), password ?? null);
    return {
      question: result.ok ? result.value : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ staff: 'enrol' })
  @Mutation(() => AddStaffPasskeyPayload, {
    description:
      'Adds the passkey that a device made. As the first second step of an account it ends all other sessions and gives recovery codes, once.',
  })
  async addStaffPasskey(
    @Arg('input', () => AddStaffPasskeyInput, { description: 'The answer of the browser, and a name.' })
    input: AddStaffPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddStaffPasskeyPayload>> {
    const result = await addStaffPasskey(this.deps, enrollingStaff(context.actor), input);
    if (!result.ok)
      return {
        passkeyId: null,
        recoveryCodes: [],
        userErrors: toUserErrors(result.refusals, context.locale),
      };
    if (result.value.token !== null) context.setSession(result.value.token, 'staff');
    return { passkeyId: result.value.id, recoveryCodes: result.value.recoveryCodes, userErrors: [] };
  }

  @Access({ staff: 'own', fresh: true })
  @Mutation(() => RemoveStaffPasskeyPayload, { description: "Removes one of the caller's own passkeys." })
  async removeStaffPasskey(
    @Arg('input', () => RemoveStaffPasskeyInput, { description: 'Which.' })
    { passkeyId }: RemoveStaffPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveStaffPasskeyPayload>> {
    const result = await removeStaffPasskey(this.deps, actingStaff(context.actor), passkeyId);
    return {
      passkeyId: result.ok ? result.value.id : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ public: true })
  @Mutation(() => BeginStaffPasskeySignInPayload, {
    description:
      'Asks the device for a passkey of staff, to sign in or for `proveIdentityByPasskey`; nobody needs to say who they are.',
  })
  async beginStaffPasskeySignIn(
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof BeginStaffPasskeySignInPayload>> {
    const result = await askForStaffPasskey(this.deps, context.remoteAddress);
    return {
      question: result.ok ? result.value : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SignInStaffByPasskeyPayload, {
    description:
      'Signs in the staff member whose passkey answered and sets the session cookie; a passkey counts as password and second step.',
  })
  async signInStaffByPasskey(
    @Arg('input', () => SignInStaffByPasskeyInput, { description: 'The answer of the browser.' })
    input: SignInStaffByPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SignInStaffByPasskeyPayload>> {
    const result = await signInStaffByPasskey(this.deps, input, context.remoteAddress);
    if (!result.ok) return { staff: null, userErrors: toUserErrors(result.refusals, context.locale) };
    context.setSession(result.value.token, 'staff', result.value.staffId);
    return { staff: await context.loader(staffById).load(result.value.staffId), userErrors: [] };
  }

  @Access({ staff: 'own', alone: true })
  @Mutation(() => ProveIdentityByPasskeyPayload, {
    description:
      'Proves by a passkey who is at the screen, for acts that ask for it (`fresh`), and gives the session a new cookie.',
  })
  async proveIdentityByPasskey(
    @Arg('input', () => ProveIdentityByPasskeyInput, { description: 'The answer of the browser.' })
    input: ProveIdentityByPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ProveIdentityByPasskeyPayload>> {
    const result = await reauthenticateByPasskey(this.deps, actingStaff(context.actor), input);
    if (!result.ok) return { isProved: false, userErrors: toUserErrors(result.refusals, context.locale) };
    context.setSession(result.value.token, 'staff');
    return { isProved: true, userErrors: [] };
  }
}
