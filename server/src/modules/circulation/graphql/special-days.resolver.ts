import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { civilDateOf } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { MaterialTypeEnum } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import { memberCategoryByCode, MemberCategoryType } from '../../members';
import { specialDaysFrom } from '../data/special-days';
import { ANY } from '../domain/rule-matrix';
import type { SpecialDays } from '../domain/special-days';
import type { CirculationDeps } from '../use-cases/circulation-deps';
import { removeSpecialDays, saveSpecialDays } from '../use-cases/save-special-days';
import {
  RemoveSpecialDaysInput,
  SaveSpecialDaysInput,
  SpecialDaysPayload,
  SpecialDaysType,
} from './special-days.type';

/** Reads, enters and removes days on which lending follows numbers of their own. */
@Resolver(() => SpecialDaysType)
export class SpecialDaysResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.read' })
  @Query(() => [SpecialDaysType], {
    description: 'Special days that are not over, those that begin first at the top.',
  })
  @Priced(20)
  async specialDays(@Ctx() context: Context): Promise<SpecialDaysType[]> {
    return (await specialDaysFrom(context.db.read, civilDateOf(context.clock.now()))).map(toSpecialDaysType);
  }

  @Access({ staff: 'circulation.rules', at: EVERYWHERE })
  @Mutation(() => SpecialDaysPayload, {
    description:
      'Enters or changes special days. Two that say the same rule in the same cell on one day are refused. Scans of those days follow at once; open loans keep their due date.',
  })
  async saveSpecialDays(
    @Arg('input', () => SaveSpecialDaysInput, { description: 'The days.' }) input: SaveSpecialDaysInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return this.answer(context, await saveSpecialDays(this.deps, context.actor, input));
  }

  @Access({ staff: 'circulation.rules', at: EVERYWHERE })
  @Mutation(() => SpecialDaysPayload, {
    description: 'Removes special days. Loans made on them keep their due date.',
  })
  async removeSpecialDays(
    @Arg('input', () => RemoveSpecialDaysInput, { description: 'The days.' }) input: RemoveSpecialDaysInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
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
  category(@Root() days: SpecialDaysType, @Ctx() context: Context): Promise<object | null> | null {
    return days.categoryCode === ANY ? null : context.loader(memberCategoryByCode).load(days.categoryCode);
  }

  @FieldResolver(() => MaterialTypeEnum, {
    nullable: true,
    description: 'The type of material; null means every type.',
  })
  materialType(@Root() days: SpecialDaysType): string | null {
    return days.material === ANY ? null : days.material;
  }

  private async answer(context: Context, result: Result<unknown, Refusal>): Promise<unknown> {
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
