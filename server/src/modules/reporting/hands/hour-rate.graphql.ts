import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import type { Database } from '../../../platform/db/database';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { HourRate } from './hour-rate';
import { readHourRate, saveHourRate } from './hour-rate';

@ObjectType('VolunteerHourRate', {
  simpleResolvers: true,
  description: 'What an hour of a volunteer is worth, as the library says.',
})
export class VolunteerHourRateType {
  @Field(() => RupiahScalar, { description: 'Rupiah for an hour.' })
  rupiah: number;

  @Field(() => String, { description: 'Where the figure is from.' })
  source: string;
}

@MutationInput()
export class SaveVolunteerHourRateInput {
  @Field(() => RupiahScalar, { description: 'Rupiah for an hour, 1 to 10,000,000.' })
  rupiah: number;

  @Field(() => String, { description: 'Where the figure is from, at most 200 characters.' })
  source: string;
}

const SaveVolunteerHourRatePayload = definePayload('SaveVolunteerHourRate', {
  rate: unlessRefused(VolunteerHourRateType, 'The rate that was kept'),
});

/** Reads and keeps what an hour of a volunteer is worth. */
@Resolver()
export class HourRateResolver {
  constructor(private readonly deps: { readonly db: Database }) {}

  @Access({ staff: 'reports.read' })
  @Query(() => VolunteerHourRateType, {
    nullable: true,
    description: 'What an hour of a volunteer is worth; null while the library says nothing.',
  })
  volunteerHourRate(@Ctx() { db }: Context): Promise<HourRate | null> {
    return readHourRate(db);
  }

  @Access({ staff: 'reports.goals', at: EVERYWHERE })
  @Mutation(() => SaveVolunteerHourRatePayload, {
    description: 'Keeps what an hour of a volunteer is worth, with its source.',
  })
  async saveVolunteerHourRate(
    @Arg('input', () => SaveVolunteerHourRateInput, { description: 'The rate.' })
    input: SaveVolunteerHourRateInput,
    @Ctx() { locale }: Context,
  ): Promise<PayloadOf<typeof SaveVolunteerHourRatePayload>> {
    const saved = await saveHourRate(this.deps, input);
    return saved.ok
      ? { rate: saved.value, userErrors: [] }
      : { rate: null, userErrors: toUserErrors(saved.refusals, locale) };
  }
}
