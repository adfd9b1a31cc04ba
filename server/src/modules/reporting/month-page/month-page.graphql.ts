import { Arg, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';

import type { Actor } from '../../../platform/auth/actor';
import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { ok } from '../../../shared/result';
import type { ReportDeps } from '../reports/report-ask';
import { isMonthPageReader, writeMonthPageReader } from './month-page.queries';

/** Whether to get the page of the month. */
@MutationInput()
export class SaveMonthPageChoiceInput {
  @Field(() => Boolean, { description: 'Whether it comes by e-mail, in the language of the request.' })
  receives: boolean;
}

const SaveMonthPageChoicePayload = definePayload('SaveMonthPageChoice', {
  receives: unlessRefused(Boolean, 'Whether it comes from now on'),
});

/** Lets staff choose to get the page of the month. */
@Resolver()
export class MonthPageResolver {
  constructor(private readonly deps: ReportDeps) {}

  @Access({ staff: 'reports.read', at: EVERYWHERE })
  @Query(() => Boolean, { description: 'Whether you get the page of the month by e-mail.' })
  receivesMonthPage(@Ctx() { actor, db }: Context): Promise<boolean> {
    return isMonthPageReader(db, staffIdOf(actor));
  }

  @Access({ staff: 'reports.read', at: EVERYWHERE })
  @Mutation(() => SaveMonthPageChoicePayload, {
    description: 'Has the page of the month come by e-mail on the first working day of the next, or no more.',
  })
  async saveMonthPageChoice(
    @Arg('input', () => SaveMonthPageChoiceInput, { description: 'Whether it comes.' })
    { receives }: SaveMonthPageChoiceInput,
    @Ctx() { actor, locale }: Context,
  ): Promise<PayloadOf<typeof SaveMonthPageChoicePayload>> {
    const staffId = staffIdOf(actor);
    await this.deps.db.transaction(async (tx) =>
      ok(await writeMonthPageReader(tx, { staffId, locale, receives })),
    );
    return { receives, userErrors: [] };
  }
}

function staffIdOf(actor: Actor): string {
  if (actor.kind !== 'staff') throw fault('FORBIDDEN', 'Only staff get the page of the month.');
  return actor.staffId;
}
