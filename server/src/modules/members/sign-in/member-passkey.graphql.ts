import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { PasskeyQuestionType } from '../../../platform/graphql/passkey-challenge';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { memberAnswer } from '../profile/member-answer.graphql';
import { MemberType } from '../profile/member.type';
import type { MemberPasskeyDeps } from './own-passkeys';
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  ownPasskeys,
  removePasskey,
  signInByPasskey,
} from './own-passkeys';
import { signedInMember } from './signed-in-member.graphql';

@ObjectType('MemberPasskey', {
  simpleResolvers: true,
  description: 'A passkey of a member: a key that a device keeps and that signs in without a password.',
})
export class MemberPasskeyType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, {
    description:
      'Browser and system on which it was made, such as `Chrome, Android`; empty if they are not known.',
  })
  device: string;

  @Field(() => Boolean, {
    description: 'Whether the device keeps it elsewhere too, such as in an account at its maker.',
  })
  isSynced: boolean;

  @Field(() => Date, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it last signed in; null if it never did.' })
  lastUsedAt: Date | null;
}

@MutationInput()
export class BeginPasskeyInput {
  @Field(() => String, { description: 'The password, which proves that it is the owner who adds a passkey.' })
  currentPassword: string;
}

@MutationInput()
export class AddPasskeyInput {
  @Field(() => ID, { description: 'From `beginPasskey`.' })
  challengeId: string;

  @Field(() => String, { description: "The browser's answer as JSON (WebAuthn `RegistrationResponseJSON`)." })
  response: string;
}

@MutationInput()
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Which of the own passkeys.' })
  passkeyId: string;
}

@MutationInput()
export class SignInByPasskeyInput {
  @Field(() => ID, { description: 'From `beginPasskeySignIn`.' })
  challengeId: string;

  @Field(() => String, {
    description: "The browser's answer as JSON (WebAuthn `AuthenticationResponseJSON`).",
  })
  response: string;
}

export const BeginPasskeyPayload = definePayload('BeginPasskey', {
  question: unlessRefused(PasskeyQuestionType, 'What to ask the device'),
});

export const BeginPasskeySignInPayload = definePayload('BeginPasskeySignIn', {
  question: unlessRefused(PasskeyQuestionType, 'What to ask the device'),
});

export const AddPasskeyPayload = definePayload('AddPasskey', { passkeyId: unlessRefused(ID, 'The passkey') });

export const RemovePasskeyPayload = definePayload('RemovePasskey', {
  passkeyId: unlessRefused(ID, 'The passkey that is gone'),
});

export const SignInByPasskeyPayload = definePayload('SignInByPasskey', {
  member: unlessRefused(MemberType, 'Who is signed in'),
});

/** Signing in by what a device keeps. */
@Resolver()
export class MemberPasskeyResolver {
  constructor(private readonly deps: MemberPasskeyDeps) {}

  @Access({ member: 'own' })
  @Query(() => [MemberPasskeyType], { description: 'The passkeys of the caller, newest first; at most ten.' })
  memberPasskeys(@Ctx() { actor }: Context): Promise<readonly MemberPasskeyType[]> {
    return ownPasskeys(this.deps, signedInMember(actor));
  }

  @Access({ member: 'own', alone: true })
  @Mutation(() => BeginPasskeyPayload, { description: 'Begins to add a passkey for the caller.' })
  async beginPasskey(
    @Arg('input', () => BeginPasskeyInput, { description: 'The password.' }) input: BeginPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof BeginPasskeyPayload>> {
    return questionAnswer(await beginPasskey(this.deps, signedInMember(context.actor), input), context);
  }

  @Access({ member: 'own' })
  @Mutation(() => AddPasskeyPayload, { description: 'Adds the passkey that a device made.' })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput, { description: 'The answer of the browser.' })
    input: AddPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddPasskeyPayload>> {
    return idAnswer(await addPasskey(this.deps, signedInMember(context.actor), input), context);
  }

  @Access({ member: 'own' })
  @Mutation(() => RemovePasskeyPayload, { description: "Removes one of the caller's own passkeys." })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'Which.' }) { passkeyId }: RemovePasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemovePasskeyPayload>> {
    return idAnswer(await removePasskey(this.deps, signedInMember(context.actor), passkeyId), context);
  }

  @Access({ public: true })
  @Mutation(() => BeginPasskeySignInPayload, {
    description: 'Begins to sign a member in by a passkey; nobody needs to say who they are.',
  })
  async beginPasskeySignIn(@Ctx() context: Context): Promise<PayloadOf<typeof BeginPasskeySignInPayload>> {
    return questionAnswer(await beginPasskeySignIn(this.deps, context.remoteAddress), context);
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SignInByPasskeyPayload, {
    description: 'Signs in the member whose passkey answered and sets the session cookie.',
  })
  async signInByPasskey(
    @Arg('input', () => SignInByPasskeyInput, { description: 'The answer of the browser.' })
    input: SignInByPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SignInByPasskeyPayload>> {
    const result = await signInByPasskey(this.deps, input, context.remoteAddress);
    if (result.ok) context.setSession(result.value.token, 'member', result.value.memberId);
    return memberAnswer(context, result);
  }
}

function questionAnswer<Value>(result: Result<Value, Refusal>, { locale }: Context) {
  return {
    question: result.ok ? result.value : null,
    userErrors: result.ok ? [] : toUserErrors(result.refusals, locale),
  };
}

function idAnswer(result: Result<{ readonly id: string }, Refusal>, { locale }: Context) {
  return {
    passkeyId: result.ok ? result.value.id : null,
    userErrors: result.ok ? [] : toUserErrors(result.refusals, locale),
  };
}
