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

import { DateRange, toDaySpan } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import { branchToSum } from '../../../platform/graphql/branch-access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { addDays } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import type { Copy } from '../../catalogue';
import { classCaption, copyById, CopyType } from '../../catalogue';
import type { InHouseCount } from './in-house-uses.queries';
import type { InHouseUse } from './in-house-use.entity';
import { countUses, readUse, listInHouseUses } from './in-house-uses.queries';
import type { CirculationDeps } from '../deps';
import { recordInHouseUse, undoInHouseUse } from './record-in-house-use';
import { circulationErrors } from '../refusals/refusal.graphql';

const MOST_DAYS = 366;

@ObjectType('InHouseUse', {
  simpleResolvers: true,
  description: 'A copy that was read in the library. Nobody is named.',
})
export class InHouseUseType {
  @Field(() => ID, { description: 'Its id, for `undoInHouseUse`.' })
  id: string;

  @Field(() => Date, { description: 'When it was counted.' })
  usedAt: Date;

  copyId: string;
}

@ObjectType('InHouseCount', {
  simpleResolvers: true,
  description: 'How often copies of a class were read in the library on a day.',
})
export class InHouseCountType {
  @Field(() => DateScalar, { description: 'The day.' })
  day: string;

  @Field(() => String, {
    nullable: true,
    description: 'The main class: `0` to `9`, `2X` for Islam; null without a class.',
  })
  classGroup: string | null;

  @Field(() => Int, { description: 'How often.' })
  count: number;
}

@MutationInput()
export class RecordInHouseUseInput {
  @Field(() => String, { description: 'Barcode of the copy, as scanned.' })
  barcode: string;

  @Field(() => ID, { description: 'The branch where it was read.' })
  branchId: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was scanned without a connection, at most a week ago; now if absent.',
  })
  scannedAt?: Date | null;

  @IdempotencyKey({ effect: 'a repeat has no second effect and returns the first answer' })
  idempotencyKey: string;
}

@MutationInput()
export class UndoInHouseUseInput {
  @Field(() => ID, { description: 'What was counted.' })
  id: string;

  @IdempotencyKey({ effect: 'a repeat has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const RecordInHouseUsePayload = definePayload('RecordInHouseUse', {
  use: unlessRefused(InHouseUseType, 'What was counted'),
  isRepeat: always(
    Boolean,
    'True when the same copy was counted in the last ten minutes, and nothing was added.',
  ),
});

export const UndoInHouseUsePayload = definePayload('UndoInHouseUse', {
  copy: unlessRefused(CopyType, 'The copy that is no longer counted'),
});

/** Counts what is read in the library. */
@Resolver(() => InHouseUseType)
export class InHouseResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.read', at: 'branchId' })
  @Query(() => [InHouseUseType], {
    description: 'What was read at a branch on a day, last first, at most 100.',
  })
  @Priced(20)
  inHouseUses(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('day', () => DateScalar, { description: 'The day.' }) day: string,
    @Ctx() context: Context,
  ): Promise<InHouseUse[]> {
    return listInHouseUses(context.db, branchId, day);
  }

  @Access({ staff: 'circulation.read', at: 'branchId?' })
  @Query(() => [InHouseCountType], {
    description: 'Readings in the library by day and class, at most a year.',
  })
  @Priced(20)
  inHouseCounts(
    @Arg('branchId', () => ID, { nullable: true, description: 'Of one branch; of all if absent.' })
    branchId: string | null,
    @Arg('dates', () => DateRange, { description: 'Which days; both ends are needed.' }) dates: DateRange,
    @Ctx() context: Context,
  ): Promise<InHouseCount[]> {
    const { from, to } = toDaySpan(dates, { mostDays: MOST_DAYS });
    const ofBranch = branchToSum(context.actor, 'circulation.read', branchId);
    return countUses(context.db, { branchId: ofBranch, from, to: addDays(to, -1) });
  }

  @Access({ staff: 'circulation.lend', at: 'branchId' })
  @Mutation(() => RecordInHouseUsePayload, {
    description: 'Counts a copy that was read in the library, without a member.',
  })
  async recordInHouseUse(
    @Arg('input', () => RecordInHouseUseInput, { description: 'The scan.' }) input: RecordInHouseUseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordInHouseUsePayload>> {
    const result = await recordInHouseUse(this.deps, context.actor, input);
    if (!result.ok)
      return { use: null, isRepeat: false, userErrors: circulationErrors(context, result.refusals) };
    return {
      use: await readUse(context.db.read, result.value.useId),
      isRepeat: result.value.isRepeat,
      userErrors: [],
    };
  }

  @Access({ staff: 'circulation.lend' })
  @Mutation(() => UndoInHouseUsePayload, {
    description: 'Takes back what the same person counted in the last minutes.',
  })
  async undoInHouseUse(
    @Arg('input', () => UndoInHouseUseInput, { description: 'What to take back.' })
    input: UndoInHouseUseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UndoInHouseUsePayload>> {
    const result = await undoInHouseUse(this.deps, context.actor, input);
    if (!result.ok) return { copy: null, userErrors: circulationErrors(context, result.refusals) };
    return { copy: await context.loader(copyById).load(result.value.copyId), userErrors: [] };
  }

  @FieldResolver(() => CopyType, { description: 'The copy.' })
  copy(@Root() use: InHouseUse, @Ctx() context: Context): Promise<Copy | null> {
    return context.loader(copyById).load(use.copyId);
  }
}

/** Names the class of a count. */
@Resolver(() => InHouseCountType)
export class InHouseCountResolver {
  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description: 'Name of the class; null without one.',
  })
  className(@Root() { classGroup }: InHouseCount): LocalizedText | null {
    return classGroup === null ? null : classCaption(classGroup);
  }
}
