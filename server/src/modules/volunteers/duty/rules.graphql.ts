import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { readSetting } from '../../../platform/db/setting';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { ShiftAudience } from '../shifts/shift.terms';
import { SHIFT_AUDIENCES } from '../shifts/shift.terms';
import { ShiftAudienceEnum } from '../shifts/shift.type';
import { SHIFT_RULES_SETTING } from '../sign-up/place-in-shift';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { readShiftRules } from '../sign-up/shift-rules.rules';
import { saveShiftRules } from './save-rules';

@ObjectType('ShiftRules', {
  simpleResolvers: true,
  description: 'What the library says about hours and rest in shifts of one audience; minutes all.',
})
class ShiftRulesType {
  @Field(() => ShiftAudienceEnum, { description: 'For whom.' })
  audience: ShiftAudience;

  @Field(() => Int, { description: 'The most on one day.' })
  mostMinutesPerDay: number;

  @Field(() => Int, { description: 'The most from Monday to Sunday.' })
  mostMinutesPerWeek: number;

  @Field(() => Int, { description: 'The least between two shifts; 0 lets them touch.' })
  restMinutes: number;

  @Field(() => Int, { description: 'How long before a shift one may still give it back by oneself.' })
  cancelMinutes: number;
}

@MutationInput()
class SaveShiftRulesInput {
  @Field(() => ShiftAudienceEnum, { description: 'For whom.' })
  audience: ShiftAudience;

  @Field(() => Int, { description: 'The most minutes on one day, at most 1,440.' })
  mostMinutesPerDay: number;

  @Field(() => Int, { description: 'The most minutes from Monday to Sunday, at most 10,080.' })
  mostMinutesPerWeek: number;

  @Field(() => Int, { description: 'The least minutes between two shifts, at most 1,440.' })
  restMinutes: number;

  @Field(() => Int, {
    description: 'How many minutes before a shift one may still give it back, at most 20,160.',
  })
  cancelMinutes: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

const SaveShiftRulesPayload = definePayload('SaveShiftRules', {
  rules: unlessRefused([ShiftRulesType], 'The rules of all audiences'),
});

/** The rules of hours and rest: all staff read them, whoever keeps the roster everywhere sets them. */
@Resolver()
export class ShiftRulesResolver {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [ShiftRulesType], { description: 'The rules of hours and rest in shifts, by audience.' })
  shiftRules(@Ctx() context: Context): Promise<ShiftRulesType[]> {
    return readRules(context);
  }

  @Access({ staff: 'duty.write', at: 'everywhere' })
  @Mutation(() => SaveShiftRulesPayload, {
    description: 'Sets the rules of hours and rest of one audience; nobody is taken out of a shift by them.',
  })
  async saveShiftRules(
    @Arg('input', () => SaveShiftRulesInput, { description: 'The rules.' }) input: SaveShiftRulesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveShiftRulesPayload>> {
    const result = await saveShiftRules(this.deps, context.actor, input);
    if (!result.ok) return { rules: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { rules: await readRules(context), userErrors: [] };
  }
}

async function readRules({ db }: Context): Promise<ShiftRulesType[]> {
  const rules = readShiftRules(await readSetting(db, SHIFT_RULES_SETTING));
  return SHIFT_AUDIENCES.map((audience) => ({ audience, ...rules[audience] }));
}
