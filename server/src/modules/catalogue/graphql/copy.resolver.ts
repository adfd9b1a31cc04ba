import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/faults';
import type { Branch, ShelvingLocation } from '../../library';
import { branchById, BranchType, shelvingLocationById, ShelvingLocationType } from '../../library';
import { canSeeCopyRecords } from '../catalogue.policy';
import { readBarcode } from '../data/barcode-numbers';
import { listFreeBarcodes } from '../data/barcodes';
import type { Copy } from '../data/copies';
import { copyById, copyWithBarcode, statusChangesByCopy } from '../data/copies';
import type { Title } from '../data/titles';
import { titleById } from '../data/titles';
import { AcquisitionType, CopyStatusChangeType, CopyType } from './copy.type';
import { CallNumberType } from './title-facts.types';
import { callNumberView } from './title-views';
import { TitleType } from './title.type';

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
    return canSeeCopyRecords(context.actor) ? copy.inventoryBarcode : null;
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
    const title = copy.ownCallNumber === null ? await context.loader(titleById).load(copy.titleId) : null;
    return callNumberView(copy.ownCallNumber ?? title?.callNumberParts ?? null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Note for staff; null to others.' })
  staffNote(@Root() copy: Copy, @Ctx() context: Context): string | null {
    return canSeeCopyRecords(context.actor) ? copy.internalNote : null;
  }

  @FieldResolver(() => AcquisitionType, {
    nullable: true,
    description: 'How it was acquired; null to anyone but staff, or if nothing is known.',
  })
  acquisition(@Root() copy: Copy, @Ctx() context: Context): AcquisitionType | null {
    return canSeeCopyRecords(context.actor) ? copy.acquired : null;
  }

  @FieldResolver(() => [CopyStatusChangeType], {
    description: 'Changes of status, newest first, at most 50; empty to anyone but staff.',
  })
  async statusHistory(@Root() copy: Copy, @Ctx() context: Context): Promise<CopyStatusChangeType[]> {
    if (!canSeeCopyRecords(context.actor)) return [];
    const changes = await context.loader(statusChangesByCopy).load(copy.id);
    return changes.map(({ from, to, at, principal, reason }) => ({ from, to, at, by: principal, reason }));
  }
}
