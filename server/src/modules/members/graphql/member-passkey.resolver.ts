import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import type { MemberPasskeyDeps } from '../use-cases/own-passkeys';
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  ownPasskeys,
  removePasskey,
  signInByPasskey,
} from '../use-cases/own-passkeys';
import { memberAnswer } from './member-answer';
import {
  AddPasskeyInput,
  AddPasskeyPayload,
  BeginPasskeyInput,
  BeginPasskeyPayload,
  BeginPasskeySignInPayload,
  MemberPasskeyType,
  RemovePasskeyInput,
  RemovePasskeyPayload,
  SignInByPasskeyInput,
  SignInByPasskeyPayload,
} from './member-passkey.types';
import { signedInMember } from './signed-in-member';

/** Signing in by what a device keeps. */
@Resolver()
export class MemberPasskeyResolver {
  constructor(private readonly deps: MemberPasskeyDeps) {}

  @Access({ member: 'own' })
  @Query(() => [MemberPasskeyType], { description: 'The passkeys of the caller, newest first; at most ten.' })
  memberPasskeys(@Ctx() { actor }: Context): Promise<unknown> {
    return ownPasskeys(this.deps, signedInMember(actor));
  }

  @Access({ member: 'own', alone: true })
  @Mutation(() => BeginPasskeyPayload, { description: 'Begins to add a passkey for the caller.' })
  async beginPasskey(
    @Arg('input', () => BeginPasskeyInput, { description: 'The password.' }) input: BeginPasskeyInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerWith(
      'question',
      await beginPasskey(this.deps, signedInMember(context.actor), input),
      context,
    );
  }

  @Access({ member: 'own' })
  @Mutation(() => AddPasskeyPayload, { description: 'Adds the passkey that a device made.' })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput, { description: 'The answer of the browser.' })
    input: AddPasskeyInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return idAnswer(await addPasskey(this.deps, signedInMember(context.actor), input), context);
  }

  @Access({ member: 'own' })
  @Mutation(() => RemovePasskeyPayload, { description: "Removes one of the caller's own passkeys." })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'Which.' }) { passkeyId }: RemovePasskeyInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return idAnswer(await removePasskey(this.deps, signedInMember(context.actor), passkeyId), context);
  }

  @Access({ public: true })
  @Mutation(() => BeginPasskeySignInPayload, {
    description: 'Begins to sign a member in by a passkey; nobody needs to say who they are.',
  })
  async beginPasskeySignIn(@Ctx() context: Context): Promise<unknown> {
    return answerWith('question', await beginPasskeySignIn(this.deps, context.remoteAddress), context);
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SignInByPasskeyPayload, {
    description: 'Signs in the member whose passkey answered and sets the session cookie.',
  })
  async signInByPasskey(
    @Arg('input', () => SignInByPasskeyInput, { description: 'The answer of the browser.' })
    input: SignInByPasskeyInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await signInByPasskey(this.deps, input);
    if (result.ok) context.setSession(result.value.token, 'member', result.value.memberId);
    return memberAnswer(context, result);
  }
}

function answerWith<Value>(name: string, result: Result<Value, Refusal>, { locale }: Context): object {
  return {
    [name]: result.ok ? result.value : null,
    userErrors: result.ok ? [] : toUserErrors(result.refusals, locale),
  };
}

function idAnswer(result: Result<{ readonly id: string }, Refusal>, { locale }: Context): object {
  return {
    passkeyId: result.ok ? result.value.id : null,
    userErrors: result.ok ? [] : toUserErrors(result.refusals, locale),
  };
}
