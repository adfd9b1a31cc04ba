import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Term } from '../../../platform/graphql/coded-term';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import { always, definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { MaterialType } from '../../catalogue';
import { MaterialTypes } from '../../catalogue';
import type { Branch } from '../../library';
import { BranchType, branchById } from '../../library';
import type { MemberCategory } from '../../members';
import { MemberCategoryType, memberCategoryByCode } from '../../members';
import type { CirculationDeps } from '../deps';
import { ANY } from '../rules/rule-matrix.rules';
import { removeSpecialDays, saveSpecialDays } from './save-special-days';
import { specialDaysFrom } from './special-days.queries';
import type { SpecialDays } from './special-days.rules';

@ObjectType('SpecialDays', {
  simpleResolvers: true,
  description:
    'Days on which a copy is lent by numbers of their own, before every row of the matrix. The day of the scan counts.',
})
export class SpecialDaysType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => String, { description: 'Name, such as “Pekan ujian”.' })
  name: string;

  from: string;

  until: string;

  @Field(() => [Int], { description: 'Weekdays on which they hold, 1 = Monday; empty means every day.' })
  weekdays: readonly number[];

  @Field(() => String, {
    nullable: true,
    description:
      'How many open loans a member may have, as the rule `maxLoans` says it; null leaves it to the matrix.',
  })
  maxLoans: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long, as the rule `loanPeriod` says it; null leaves it to the matrix.',
  })
  loanPeriod: string | null;

  /** `*` stands for every branch; resolved as `branch`. */
  branchId: string;

  /** `*` stands for every category; resolved as `category`. */
  categoryCode: string;

  /** `*` stands for every type; resolved as `materialType`. */
  material: string;
}

@MutationInput()
export class SaveSpecialDaysInput {
  @Field(() => ID, { nullable: true, description: 'Those to change; absent enters new ones.' })
  id?: string | null;

  @Field(() => String, { description: 'Name; at most 80 characters.' })
  name: string;

  @Field(() => DateScalar, { description: 'First day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Last day; at most a year later.' })
  untilDate: string;

  @Field(() => [Int], { description: 'Weekdays, 1 = Monday to 7; empty means every day.' })
  weekdays: number[];

  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => String, { nullable: true, description: 'The member category; absent means every category.' })
  categoryCode?: string | null;

  @Field(() => MaterialTypes.Code, {
    nullable: true,
    description: 'The type of material; absent means every type.',
  })
  materialType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How many open loans, such as `1`; absent leaves it to the matrix.',
  })
  maxLoans?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long, such as `3d` or `4h`; absent leaves it to the matrix.',
  })
  loanPeriod?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveSpecialDaysInput {
  @Field(() => ID, { description: 'Those to remove.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SpecialDaysPayload = definePayload(
  'SpecialDays',
  {
    specialDays: always(
      [SpecialDaysType],
      'All special days that are not over, as they are now; empty if refused.',
    ),
  },
  {
    description:
      'What `saveSpecialDays` or `removeSpecialDays` did. Unless it was refused, `userErrors` is empty.',
    userErrors: 'Why it was refused, field by field.',
  },
);

/** Reads, enters and removes days on which lending follows numbers of their own. */
@Resolver(() => SpecialDaysType)
export class SpecialDaysResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @FieldResolver(() => DateScalar, { description: 'First day.' })
  fromDate(@Root() days: SpecialDays): string {
    return days.from;
  }

  @FieldResolver(() => DateScalar, { description: 'Last day.' })
  untilDate(@Root() days: SpecialDays): string {
    return days.until;
  }

  @Access({ staff: 'circulation.read' })
  @Query(() => [SpecialDaysType], {
    description: 'Special days that are not over, those that begin first at the top.',
  })
  @Priced(20)
  async specialDays(@Ctx() context: Context): Promise<SpecialDaysType[]> {
    return (await specialDaysFrom(context.db.read, toCivilDate(context.clock.now()))).map(toSpecialDaysType);
  }

  @Access({ staff: 'circulation.rules', at: EVERYWHERE })
  @Mutation(() => SpecialDaysPayload, {
    description:
      'Enters or changes special days. Two that say the same rule in the same cell on one day are refused. Scans of those days follow at once; open loans keep their due date.',
  })
  async saveSpecialDays(
    @Arg('input', () => SaveSpecialDaysInput, { description: 'The days.' }) input: SaveSpecialDaysInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SpecialDaysPayload>> {
    return this.answer(
      context,
      await saveSpecialDays(this.deps, context.actor, {
        ...input,
        from: input.fromDate,
        until: input.untilDate,
      }),
    );
  }

  @Access({ staff: 'circulation.rules', at: EVERYWHERE })
  @Mutation(() => SpecialDaysPayload, {
    description: 'Removes special days. Loans made on them keep their due date.',
  })
  async removeSpecialDays(
    @Arg('input', () => RemoveSpecialDaysInput, { description: 'The days.' }) input: RemoveSpecialDaysInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SpecialDaysPayload>> {
    return this.answer(context, await removeSpecialDays(this.deps, context.actor, input));
  }

  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null means every branch.' })
  branch(@Root() days: SpecialDaysType, @Ctx() context: Context): Promise<Branch | null> | null {
    return days.branchId === ANY ? null : context.loader(branchById).load(days.branchId);
  }

  @FieldResolver(() => MemberCategoryType, {
    nullable: true,
    description: 'The member category; null means every category.',
  })
  category(@Root() days: SpecialDaysType, @Ctx() context: Context): Promise<MemberCategory | null> | null {
    return days.categoryCode === ANY ? null : context.loader(memberCategoryByCode).load(days.categoryCode);
  }

  @FieldResolver(() => MaterialTypes.Type, {
    nullable: true,
    description: 'The type of material; null means every type.',
  })
  materialType(@Root() days: SpecialDaysType): Term | null {
    return days.material === ANY ? null : MaterialTypes.toTerm(days.material as MaterialType);
  }

  private async answer(context: Context, result: Result<unknown, Refusal>) {
    return result.ok
      ? { specialDays: await this.specialDays(context), userErrors: [] }
      : { specialDays: [], userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

function toSpecialDaysType({
  branch,
  category,
  materialType,
  weekdays,
  ...days
}: SpecialDays): SpecialDaysType {
  return Object.assign(new SpecialDaysType(), {
    ...days,
    weekdays: [...weekdays],
    branchId: branch,
    categoryCode: category,
    material: materialType,
  });
}
