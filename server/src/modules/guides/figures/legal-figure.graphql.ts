import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { GuidesDeps } from '../deps';
import type { LegalFigure } from './legal-figure.entity';
import { legalFigures } from './legal-figures.queries';
import { updateLegalFigure } from './save-figure';

@ObjectType('LegalFigure', {
  simpleResolvers: true,
  description:
    'A figure or date that law decides, with where it stands and since when it holds. Either `amount` or `value` is set.',
})
export class LegalFigureType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => String, {
    description: 'What programs call it, for example `size.micro.sales`; it never changes.',
  })
  code: string;

  @Field(() => LocalizedTextType, { description: 'What it is about.' })
  name: LocalizedTextType;

  @Field(() => RupiahScalar, { nullable: true, description: 'The amount, in rupiah.' })
  amount: number | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What it says, if it is no amount.' })
  value: LocalizedTextType | null;

  @Field(() => String, { description: 'The rule, with its article.' })
  sourceName: string;

  @Field(() => String, { nullable: true, description: 'Where the rule stands on the internet.' })
  sourceUrl: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it holds (berlaku sejak); null if the source does not say.',
  })
  effectiveSince: string | null;

  @Field(() => DateScalar, { description: 'The day on which somebody last compared it with its source.' })
  reviewedOn: string;

  @Field(() => DateScalar, { description: 'The day from which it has to be looked at again.' })
  reviewDueOn: string;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@InputType({
  description:
    'What changes about a legal figure: absent keeps, null clears. An amount stays an amount, words stay words.',
})
export class LegalFigureChangesInput {
  @Field(() => RupiahScalar, { nullable: true, description: 'The amount, in rupiah.' })
  amount?: number | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it says, at most 300 characters.' })
  value?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'The rule, with its article, at most 200 characters.' })
  sourceName?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the rule stands, beginning with https://.' })
  sourceUrl?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it holds.' })
  effectiveSince?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was compared with its source; not in the future.',
  })
  reviewedOn?: string | null;
}

@MutationInput()
export class UpdateLegalFigureInput {
  @Field(() => ID, { description: 'The figure.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => LegalFigureChangesInput, { description: 'What changes.' })
  changes: LegalFigureChangesInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateLegalFigurePayload = definePayload('UpdateLegalFigure', {
  figure: unlessRefused(LegalFigureType, 'The figure as it is now'),
});

/** Reads and writes figures that law decides. */
@Resolver()
export class FiguresResolver {
  constructor(private readonly deps: GuidesDeps) {}

  @Access({ public: true })
  @Query(() => [LegalFigureType], {
    description: 'Figures and dates that law decides for small businesses, with their sources; at most 200.',
  })
  legalFigures(@Ctx() context: Context): Promise<LegalFigure[]> {
    return legalFigures(context.db);
  }

  @Access({ staff: 'guides.write' })
  @Mutation(() => UpdateLegalFigurePayload, {
    description: 'Changes a legal figure, and so every page and every calculation that uses it.',
  })
  async updateLegalFigure(
    @Arg('input', () => UpdateLegalFigureInput, { description: 'The change.' }) input: UpdateLegalFigureInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateLegalFigurePayload>> {
    const result = await updateLegalFigure(this.deps, context.actor, input);
    if (!result.ok) return { figure: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const figures = await legalFigures(context.db);
    return { figure: figures.find(({ id }) => id === result.value.figureId) ?? null, userErrors: [] };
  }
}
