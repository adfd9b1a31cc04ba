import { Arg, Ctx, Field, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, orNull } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { BookingDeps } from '../bookings/booking-deps';
import { sendBookingCode } from './send-booking-code';

@MutationInput()
export class SendBookingCodeInput {
  @Field(() => String, { description: 'The e-mail address with which a guest wants to book.' })
  email: string;
}

export const SendBookingCodePayload = definePayload('SendBookingCode', {
  expiresAt: orNull(DateTimeScalar, 'Until when the code serves; null if refused.'),
});

/** Proves addresses of guests. */
@Resolver()
export class BookingCodeMutations {
  constructor(private readonly deps: BookingDeps) {}

  @Access({ public: true, alone: true })
  @Mutation(() => SendBookingCodePayload, {
    description:
      'Sends a code of six digits to the address of somebody without a card; `createBooking` takes it in `guest.code`. No place is held meanwhile.',
  })
  async sendBookingCode(
    @Arg('input', () => SendBookingCodeInput, { description: 'Where to.' }) input: SendBookingCodeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SendBookingCodePayload>> {
    const result = await sendBookingCode(this.deps, input, context);
    return result.ok
      ? { expiresAt: result.value.expiresAt, userErrors: [] }
      : { expiresAt: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}
