import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import type { StaffActor } from '../auth/rights';
import { Access } from '../graphql/access';
import type { Context } from '../graphql/context';
import { registered } from '../graphql/enum';
import { fault } from '../graphql/errors/faults';
import { toUserErrors } from '../graphql/errors/user-error';
import { Priced } from '../graphql/limits/cost';
import { IdempotencyKey, MutationInput } from '../graphql/mutation-input';
import type { PayloadOf } from '../graphql/payload';
import { definePayload } from '../graphql/payload';
import type { NewId } from '../../shared/id';
import { countList } from './count-list';
import { createListExport } from './create-list-export';
import type { ListExport } from './list-export.entity';
import type { ExportFormat, ExportState } from './list-export.terms';
import { findExport, listOwnExports } from './list-exports.queries';
import { listExportable } from './list-rights';
import type { ExportDeps } from './make-export';

const ExportFormatEnum = registered<ExportFormat>('ExportFormat', 'Formats of a file of a list.', {
  CSV: 'Comma-separated text, for any spreadsheet.',
  XLSX: 'A workbook of Excel.',
});

const ExportStateEnum = registered<ExportState>('ExportState', 'How far a file of a list has come.', {
  QUEUED: 'It waits to be made.',
  RUNNING: 'It is being made.',
  DONE: 'It can be fetched.',
  FAILED: 'It could not be made.',
});

@ObjectType('ListExport', { simpleResolvers: true, description: 'A file of a list that you asked for.' })
export class ListExportType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  /** Resolved as `list`. */
  listName: string;

  @Field(() => ExportFormatEnum, { description: 'Its format.' })
  format: ExportFormat;

  @Field(() => ExportStateEnum, { description: 'How far it has come.' })
  state: ExportState;

  @Field(() => Int, { description: 'Rows written so far.' })
  rowsDone: number;

  @Field(() => Int, { description: 'Rows there were when it was asked for.' })
  rowsTotal: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => Date, { description: 'Until when it is kept.' })
  expiresAt: Date;
}

@ObjectType('ExportableList', {
  simpleResolvers: true,
  description: 'A list that you may take along as a file.',
})
export class ExportableListType {
  @Field(() => String, { description: 'Its name, such as `copies`.' })
  list: string;

  @Field(() => Boolean, {
    description:
      'Whether a file of it asks for a fresh proof, because it names people or how they are reached.',
  })
  needsFreshProof: boolean;
}

@ObjectType('ListCount', {
  simpleResolvers: true,
  description: 'How many rows of a list fit a filter.',
})
export class ListCountType {
  @Field(() => Int, {
    nullable: true,
    description: 'How many; null if you may not read them, or the list does not have the filter.',
  })
  count: number | null;
}

@MutationInput()
export class CreateListExportInput {
  @Field(() => String, { description: 'Name of the list, such as `copies`.' })
  list: string;

  @Field(() => String, { description: 'The filter of the list as JSON, such as `{"statuses":["LOST"]}`.' })
  filter: string;

  @Field(() => String, {
    nullable: true,
    description: 'The order of the list as JSON; absent is the usual one.',
  })
  orderBy?: string | null;

  @Field(() => [String], { description: 'The columns, in their order.' })
  columns: string[];

  @Field(() => ExportFormatEnum, { description: 'The format.' })
  format: ExportFormat;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateListExportPayload = definePayload('CreateListExport', { listExport: ListExportType });

/** Numbers of lists, and their files: for their maker only, and for 24 hours. */
@Resolver(() => ListExportType)
export class ListExportResolver {
  constructor(private readonly deps: ExportDeps & { readonly newId: NewId }) {}

  @Access({ staff: 'lists.export' })
  @Query(() => [ListExportType], { description: 'Files that you asked for within 24 hours, newest first.' })
  listExports(@Ctx() { actor, db, clock }: Context): Promise<ListExport[]> {
    return listOwnExports(db, { makerId: toStaff(actor).staffId, now: clock.now() });
  }

  @Access({ staff: 'lists.export' })
  @Query(() => [ExportableListType], {
    description: 'Lists that you may take along as files, by name, and what a file of each asks for.',
  })
  exportableLists(@Ctx() { actor }: Context): ExportableListType[] {
    return listExportable(this.deps.sources(), toStaff(actor));
  }

  @Access({ staff: 'own' })
  @Priced(200)
  @Query(() => [ListCountType], {
    description: 'How many rows of a list fit each of some filters, in their order; at most 20 filters.',
  })
  async listCounts(
    @Arg('list', () => String, { description: 'Name of the list, such as `copies`.' }) list: string,
    @Arg('filters', () => [String], {
      description: 'Filters of the list as JSON, such as `{"statuses":["LOST"]}`.',
    })
    filters: string[],
    @Ctx() { actor, locale }: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<ListCountType[]> {
    const counts = await countList(this.deps, { actor: toStaff(actor), locale, schema }, { list, filters });
    return counts.map((count) => ({ count }));
  }

  @Access({ staff: 'lists.export' })
  @Priced(50)
  @Mutation(() => CreateListExportPayload, {
    description:
      'Writes a list into a file: what the filter holds, with the columns named. Up to 5,000 rows it is there at once; longer ones are made in the background. Safe to repeat with the same `idempotencyKey`.',
  })
  async createListExport(
    @Arg('input', () => CreateListExportInput, { description: 'What is wanted.' })
    input: CreateListExportInput,
    @Ctx() { actor, locale, db }: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<PayloadOf<typeof CreateListExportPayload>> {
    const result = await createListExport(this.deps, { actor: toStaff(actor), locale, schema }, input);
    return result.ok
      ? { listExport: await findExport(db, result.value.id), userErrors: [] }
      : { listExport: null, userErrors: toUserErrors(result.refusals, locale) };
  }

  @FieldResolver(() => String, { description: 'Name of the list.' })
  list(@Root() { listName }: ListExport): string {
    return listName;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of the file, for you alone; null until it is done.',
  })
  path(@Root() { id, state }: ListExport): string | null {
    return state === 'DONE' ? `/staff/files/${id}` : null;
  }
}

function toStaff(actor: Context['actor']): StaffActor {
  if (actor.kind !== 'staff') throw fault('FORBIDDEN', 'Only staff count lists and take them along.');
  return actor;
}
