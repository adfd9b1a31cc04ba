import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../platform/auth/rights';
import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { registered } from '../../platform/graphql/enum';
import { always, definePayload } from '../../platform/graphql/payload';
import { MutationInput } from '../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../platform/graphql/payload';
import type { FirstDay, FirstDayStep } from './first-day';
import { endFirstDay, dismissStep, readFirstDay } from './first-day';

const FirstDayStepEnum = registered<FirstDayStep>('FirstDayStep', 'A step from nothing to the first loan.', {
  IDENTITY: 'What the library is called, and the letters of its cards.',
  BRANCH: 'A branch with opening hours.',
  SHELVES: 'Places where copies stand.',
  RULES: 'The rules of lending, as they come or changed.',
  COLLEAGUES: 'Others who work here.',
  COLLECTION: 'Records taken in, or a first title.',
  MEMBER: 'The first member.',
  LOAN: 'The first loan.',
});

@ObjectType('FirstDayStepState', {
  simpleResolvers: true,
  description: 'How far a step of the first day is.',
})
export class FirstDayStepStateType {
  @Field(() => FirstDayStepEnum, { description: 'The step.' })
  step: FirstDayStep;

  @Field(() => Boolean, { description: 'Whether what the library has shows that it is done.' })
  isDone: boolean;

  @Field(() => Boolean, { description: 'Whether somebody put it aside.' })
  isPutAside: boolean;
}

@ObjectType('FirstDay', {
  simpleResolvers: true,
  description: 'How far a new library is on its way to the first loan.',
})
export class FirstDayType {
  @Field(() => [FirstDayStepStateType], { description: 'The steps, in their order.' })
  steps: readonly FirstDayStepStateType[];

  @Field(() => Boolean, { description: 'Whether nothing needs to remind of it any more.' })
  isOver: boolean;
}

@MutationInput()
export class PutFirstDayStepAsideInput {
  @Field(() => FirstDayStepEnum, { description: 'The step.' })
  step: FirstDayStep;

  @Field(() => Boolean, { description: 'False takes it up again.' })
  isPutAside: boolean;
}

@MutationInput()
export class EndFirstDayInput {
  @Field(() => Boolean, { defaultValue: true, description: 'True: there is nothing else to say.' })
  isOver: boolean;
}

export const FirstDayPayload = definePayload(
  'FirstDay',
  { firstDay: always(FirstDayType, 'How far the library is now.') },
  { description: 'What `putFirstDayStepAside` or `endFirstDay` did.', userErrors: 'Always empty.' },
);

/** Leads a new library from the set-up link to its first loan. */
@Resolver()
export class FirstDayResolver {
  @Access({ staff: 'library.edit' })
  @Query(() => FirstDayType, { description: 'How far a new library is on its way to the first loan.' })
  firstDay(@Ctx() { db }: Context): Promise<FirstDay> {
    return readFirstDay(db);
  }

  @Access({ staff: 'library.edit', at: EVERYWHERE })
  @Mutation(() => FirstDayPayload, {
    description: 'Puts a step of the first day aside, or takes it up again.',
  })
  async putFirstDayStepAside(
    @Arg('input', () => PutFirstDayStepAsideInput, { description: 'The step.' })
    { step, isPutAside }: PutFirstDayStepAsideInput,
    @Ctx() { db }: Context,
  ): Promise<PayloadOf<typeof FirstDayPayload>> {
    await dismissStep(db, step, isPutAside);
    return { firstDay: await readFirstDay(db), userErrors: [] };
  }

  @Access({ staff: 'library.edit', at: EVERYWHERE })
  @Mutation(() => FirstDayPayload, { description: 'Ends the first day for good.' })
  async endFirstDay(
    @Arg('input', () => EndFirstDayInput, { description: 'Nothing else.' }) _input: EndFirstDayInput,
    @Ctx() { db }: Context,
  ): Promise<PayloadOf<typeof FirstDayPayload>> {
    await endFirstDay(db);
    return { firstDay: await readFirstDay(db), userErrors: [] };
  }
}
