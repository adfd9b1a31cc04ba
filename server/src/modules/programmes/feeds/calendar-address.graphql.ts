import { Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { signedInMember } from '../../members';
import { findCalendarAddress } from './calendar-addresses.queries';
import { calendarPath, createCalendarAddress, revokeCalendarAddress } from './calendar-address';
import type { RegistrationDeps } from '../registrations/registration-deps';

@ObjectType('CalendarAddress', {
  simpleResolvers: true,
  description:
    'A secret address at which calendar programs read the events of a family. Only its member sees it.',
})
class CalendarAddressType {
  @Field(() => String, {
    description: 'Path of the calendar on this server; whoever has it sees which events the family joined.',
  })
  path: string;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;
}

const CreateCalendarAddressPayload = definePayload(
  'CreateCalendarAddress',
  { address: unlessRefused(CalendarAddressType, 'The new address') },
  { description: 'What `createCalendarAddress` did.' },
);

const RevokeCalendarAddressPayload = definePayload(
  'RevokeCalendarAddress',
  { address: orNull(CalendarAddressType, 'The address that still serves; null now.') },
  { description: 'What `revokeCalendarAddress` did.' },
);

/** Gives members a calendar of their own that their telephone can subscribe to, and takes it away again. */
@Resolver()
export class CalendarAddressResolver {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ member: 'own' })
  @Query(() => CalendarAddressType, {
    nullable: true,
    description: "The secret address of the calendar of the caller's family; null if there is none.",
  })
  calendarAddress(@Ctx() context: Context): Promise<CalendarAddressType | null> {
    context.setNoStore();
    return this.addressOf(context);
  }

  @Access({ member: 'own' })
  @Mutation(() => CreateCalendarAddressPayload, {
    description: 'Makes a new secret address; the one before ends at once.',
  })
  async createCalendarAddress(
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateCalendarAddressPayload>> {
    return this.payload(
      context,
      await createCalendarAddress(this.deps, {
        memberId: signedInMember(context.actor).memberId,
        locale: context.locale,
      }),
    );
  }

  @Access({ member: 'own' })
  @Mutation(() => RevokeCalendarAddressPayload, {
    description: 'Ends the secret address; whoever asks there afterwards gets nothing.',
  })
  async revokeCalendarAddress(
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RevokeCalendarAddressPayload>> {
    return this.payload(context, await revokeCalendarAddress(this.deps, signedInMember(context.actor)));
  }

  private async payload(context: Context, result: Result<{ memberId: string }, Refusal>) {
    context.setNoStore();
    return result.ok
      ? { address: await this.addressOf(context), userErrors: [] }
      : { address: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  private async addressOf({ db, actor }: Context): Promise<CalendarAddressType | null> {
    const found = await findCalendarAddress(db, signedInMember(actor).memberId);
    return found && { path: calendarPath(this.deps, found), createdAt: found.createdAt };
  }
}
