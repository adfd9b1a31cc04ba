import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import type { TitleOrderField } from './title-lists.queries';
import { TitleOrderFieldEnum } from '../shared/terms.graphql';
import { SeriesStatementType } from './title-facts.type';

@ObjectType('Title', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One bibliographic record: an edition of something the library has or had.',
})
export class TitleType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, {
    description: 'Path of its page on the portal, without language prefix: `/judul/ttl_…`.',
  })
  path: string;

  @Field(() => String, {
    nullable: true,
    description: 'Identifier in the system the record was imported from; null if it was made here.',
  })
  sourceId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of that system, for example `slims`; null if the record was made here.',
  })
  sourceSystem: string | null;

  @Field(() => String, { description: 'Title proper, as printed.' })
  titleProper: string;

  @Field(() => String, { nullable: true, description: 'Other title information (subtitle).' })
  subtitle: string | null;

  @Field(() => String, { nullable: true, description: 'The title in another language, as printed.' })
  parallelTitle: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the original of a translation.' })
  originalTitle: string | null;

  @Field(() => [String], { description: 'Other titles under which it is known.' })
  variantTitles: readonly string[];

  @Field(() => String, { nullable: true, description: 'Statement of responsibility, as printed.' })
  responsibility: string | null;

  @Field(() => String, { nullable: true, description: 'Edition statement, as printed.' })
  edition: string | null;

  @Field(() => String, { nullable: true, description: 'Place of publication.' })
  publicationPlace: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher.' })
  publisher: string | null;

  @Field(() => Int, { nullable: true, description: 'Year for sorting and filters; null if unknown.' })
  publicationYear: number | null;

  @Field(() => String, { nullable: true, description: 'Date of publication as printed.' })
  publicationDate: string | null;

  @Field(() => String, { nullable: true, description: 'Extent, for example `xii, 534 halaman`.' })
  extent: string | null;

  @Field(() => String, { nullable: true, description: 'Dimensions, for example `21 cm`.' })
  dimensions: string | null;

  @Field(() => [SeriesStatementType], { description: 'Series the edition belongs to.' })
  series: readonly SeriesStatementType[];

  @Field(() => String, { nullable: true, description: 'RDA content type, for example `teks`.' })
  contentType: string | null;

  @Field(() => String, { nullable: true, description: 'RDA carrier type, for example `volume`.' })
  carrierType: string | null;

  @Field(() => [String], { description: 'Notes.' })
  notes: readonly string[];

  @Field(() => String, { nullable: true, description: 'Summary.' })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'Table of contents.' })
  tableOfContents: string | null;

  @Field(() => Boolean, { description: 'Whether the record belongs to the sample data.' })
  isSample: boolean;

  @Field(() => Date, { description: 'When it came into the catalogue.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

/** `TitleEdge` and `TitleConnection`. */
export const { EdgeType: TitleEdgeType, ConnectionType: TitleConnectionType } = connectionTypes(
  'Title',
  () => TitleType,
  { one: 'A title', many: 'titles' },
);

@InputType('TitleOrder', { description: 'How to order titles. Ties break on `id`.' })
export class TitleOrderInput {
  @Field(() => TitleOrderFieldEnum, { description: 'By what.' })
  field: TitleOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}
