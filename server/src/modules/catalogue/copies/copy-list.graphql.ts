import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import type { CopyStatus, MaterialType } from '../shared/catalogue.terms';
import { CopyStatusEnum, MaterialTypes } from '../shared/terms.graphql';
import type { CopyOrderField } from './copy-list.queries';
import { listCopies } from './copy-list.queries';
import type { Copy } from './copy.entity';
import { CopyConnectionType } from './copy.type';

const CopyOrderFieldEnum = registered<CopyOrderField>('CopyOrderField', 'What copies can be ordered by.', {
  BARCODE: 'Barcode.',
  TITLE: 'Title.',
  CALL_NUMBER: 'Place on the shelf.',
  CREATED_AT: 'When it was entered.',
});

@InputType({ description: 'Narrows copies; fields are ANDed, list values are ORed.' })
export class CopyFilter {
  @Field(() => String, { nullable: true, description: 'Beginning of a barcode, or words of the title.' })
  text?: string | null;

  @Field(() => [CopyStatusEnum], { nullable: true, description: 'Doing any of these now.' })
  statuses?: CopyStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these places of a branch.' })
  shelvingLocationIds?: string[] | null;

  @Field(() => [MaterialTypes.Code], { nullable: true, description: 'Of any of these kinds.' })
  materialTypes?: MaterialType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they may only be read in the library.' })
  isReferenceOnly?: boolean | null;

  @Field(() => String, { nullable: true, description: 'From this class on, such as `300`.' })
  classFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to this class and all below it, such as `399`.' })
  classTo?: string | null;
}

@InputType({ description: 'How to order copies. Ties break on `id`.' })
export class CopyOrder {
  @Field(() => CopyOrderFieldEnum, { description: 'By what.' })
  field: CopyOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class CopyListArgs extends PageArgs {
  @Field(() => CopyFilter, { nullable: true, description: 'Which copies.' })
  filter?: CopyFilter | null;

  @Field(() => CopyOrder, { nullable: true, description: 'In which order; by barcode if absent.' })
  orderBy?: CopyOrder | null;
}

/** Lists copies of the whole collection. */
@Resolver()
export class CopyListResolver {
  @Access({ staff: 'catalogue.read' })
  @Query(() => CopyConnectionType, {
    description: 'Copies of all titles, by barcode unless ordered. `first` or `last` is required, 1 to 100.',
  })
  copies(
    @Args(() => CopyListArgs) { filter, orderBy, ...page }: CopyListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<Copy>> {
    return listCopies(db, {
      filter: filter ?? {},
      order: orderBy ?? { field: 'BARCODE', direction: 'ASC' },
      page: pageRequest(page),
    });
  }
}
