import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { loadExisting } from '../../../platform/graphql/loader';
import { badInput } from '../../../platform/graphql/errors/faults';
import { always, definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Branch, ShelvingLocation } from '../../library';
import { BranchType, ShelvingLocationType, branchById, shelvingLocationById } from '../../library';
import type { CatalogueDeps } from '../catalogue-deps';
import { canSeeCopyRecords } from '../catalogue.policy';
import { userErrors } from '../shared/user-errors.graphql';
import { CallNumberType } from '../titles/title-facts.type';
import { callNumberView } from '../titles/title-views.graphql';
import { TitleType } from '../titles/title.type';
import type { Title } from '../titles/title.entity';
import { joinCallNumber } from '../titles/title-rows';
import { titleById } from '../titles/titles.queries';
import { addCopies } from './add-copies';
import { readBarcode } from './barcode-numbers';
import { listFreeBarcodes } from './barcodes.queries';
import type { Copy } from './copy.entity';
import { copyById, copyWithBarcode, statusChangesByCopy } from './copies.queries';
import { AcquisitionType, CopyChanges, CopyStatusChangeType, CopyType, NewCopiesInput } from './copy.type';
import { updateCopy } from './update-copy';

/** Reads copies; barcode, note, price and history are for staff only. */
@Resolver(() => CopyType)
export class CopyResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => CopyType, { nullable: true, description: 'A copy by id; null if there is none.' })
  copy(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Copy | null> {
    return context.loader(copyById).load(id);
  }

  @Access({ staff: 'catalogue.read' })
  @Query(() => CopyType, {
    nullable: true,
    description: 'The copy that carries a barcode; null if none does.',
  })
  async copyByBarcode(
    @Arg('barcode', () => String, { description: 'As scanned or typed.' }) barcode: string,
    @Ctx() context: Context,
  ): Promise<Copy | null> {
    const read = readBarcode(barcode);
    return read === null ? null : copyWithBarcode(context.db, read);
  }

  @Access({ staff: 'catalogue.edit' })
  @Query(() => [String], { description: 'Barcodes that are free, in order. They are not reserved.' })
  async freeBarcodes(
    @Arg('count', () => Int, { description: 'How many, 1 to 100.' }) count: number,
    @Arg('startingAt', () => String, {
      nullable: true,
      description: 'The first to try; null goes on after the highest used.',
    })
    startingAt: string | null,
    @Ctx() context: Context,
  ): Promise<string[]> {
    if (count < 1 || count > 100) throw badInput('`count` must be from 1 to 100.');
    const start = startingAt == null ? null : readBarcode(startingAt);
    if (startingAt != null && start === null)
      throw badInput(
        '`startingAt` must be a barcode: 1 to 40 letters, digits, dots, slashes, plus signs or hyphens.',
      );
    return listFreeBarcodes(context.db, count, start);
  }

  @FieldResolver(() => TitleType, { description: 'What it is a copy of.' })
  title(@Root() copy: Copy, @Ctx() context: Context): Promise<Title | null> {
    return context.loader(titleById).load(copy.titleId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Barcode; null to anyone but staff.' })
  barcode(@Root() copy: Copy, @Ctx() context: Context): string | null {
    return canSeeCopyRecords(context.actor) ? copy.barcode : null;
  }

  @FieldResolver(() => BranchType, { description: 'The branch that has it.' })
  branch(@Root() copy: Copy, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(copy.branchId);
  }

  @FieldResolver(() => ShelvingLocationType, {
    nullable: true,
    description: 'Where in the branch it stands; null if nobody said.',
  })
  shelvingLocation(@Root() copy: Copy, @Ctx() context: Context): Promise<ShelvingLocation | null> | null {
    return copy.shelvingLocationId === null
      ? null
      : context.loader(shelvingLocationById).load(copy.shelvingLocationId);
  }

  @FieldResolver(() => CallNumberType, {
    nullable: true,
    description: 'Its own call number, else that of the title; null if there is none.',
  })
  async callNumber(@Root() copy: Copy, @Ctx() context: Context): Promise<CallNumberType | null> {
    const callNumber = joinCallNumber(copy);
    const title = callNumber === null ? await context.loader(titleById).load(copy.titleId) : null;
    return callNumberView(callNumber ?? (title && joinCallNumber(title)));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Note for staff; null to others.' })
  staffNote(@Root() copy: Copy, @Ctx() context: Context): string | null {
    return canSeeCopyRecords(context.actor) ? copy.staffNote : null;
  }

  @FieldResolver(() => AcquisitionType, {
    nullable: true,
    description: 'How it was acquired; null to anyone but staff, or if nothing is known.',
  })
  acquisition(@Root() copy: Copy, @Ctx() context: Context): AcquisitionType | null {
    return canSeeCopyRecords(context.actor) ? acquisitionOf(copy) : null;
  }

  @FieldResolver(() => [CopyStatusChangeType], {
    description: 'Changes of status, newest first, at most 50; empty to anyone but staff.',
  })
  async statusHistory(@Root() copy: Copy, @Ctx() context: Context): Promise<CopyStatusChangeType[]> {
    if (!canSeeCopyRecords(context.actor)) return [];
    const changes = await context.loader(statusChangesByCopy).load(copy.id);
    return changes.map((change) => ({
      from: change.fromStatus,
      to: change.toStatus,
      at: change.changedAt,
      by: change.changedBy,
      reason: change.reason,
    }));
  }
}

function acquisitionOf({ acquiredOn, acquisitionSource, price, supplier }: Copy): AcquisitionType | null {
  const isKnown = [acquiredOn, acquisitionSource, price, supplier].some((fact) => fact !== null);
  return isKnown ? { date: acquiredOn, source: acquisitionSource, price, supplier } : null;
}

@MutationInput()
export class AddCopiesInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => [NewCopiesInput], { description: 'Copies to make.' })
  copies: NewCopiesInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const AddCopiesPayload = definePayload(
  'AddCopies',
  { title: TitleType, copies: always([CopyType], 'The copies that were made.') },
  { description: 'What `addCopies` did. Unless it was refused, `userErrors` is empty.' },
);

/** Adds copies. */
@Resolver()
export class AddCopiesMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit', at: 'copies.branchId?' })
  @Mutation(() => AddCopiesPayload, {
    description: 'Adds copies to a title, all or none. Safe to repeat with the same `idempotencyKey`.',
  })
  async addCopies(
    @Arg('input', () => AddCopiesInput, { description: 'The copies.' }) input: AddCopiesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddCopiesPayload>> {
    const result = await addCopies(this.deps, context.actor, input);
    if (!result.ok)
      return { title: null, copies: [], userErrors: await userErrors(context, result.refusals) };
    return {
      title: await context.loader(titleById).load(input.titleId),
      copies: await Promise.all(result.value.copyIds.map((id) => loadExisting(context.loader(copyById), id))),
      userErrors: [],
    };
  }
}

@MutationInput()
export class UpdateCopyInput {
  @Field(() => ID, { description: 'The copy.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => CopyChanges, { description: 'What changes.' })
  changes: CopyChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateCopyPayload = definePayload(
  'UpdateCopy',
  { copy: CopyType },
  { description: 'What `updateCopy` did. Unless it was refused, `userErrors` is empty.' },
);

/** Changes copies. */
@Resolver()
export class UpdateCopyMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit', at: 'id, changes.branchId?' })
  @Mutation(() => UpdateCopyPayload, {
    description:
      'Changes a copy; a change of status goes into its history. Refused when somebody else changed it since `version`.',
  })
  async updateCopy(
    @Arg('input', () => UpdateCopyInput, { description: 'The changes.' }) input: UpdateCopyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateCopyPayload>> {
    const result = await updateCopy(this.deps, context.actor, input);
    if (!result.ok) return { copy: null, userErrors: await userErrors(context, result.refusals) };
    return { copy: await context.loader(copyById).load(result.value.copyId), userErrors: [] };
  }
}
