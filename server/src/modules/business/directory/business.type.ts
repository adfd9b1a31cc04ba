import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { KelurahanType } from '../../members';
import type { BusinessSector } from '../business.terms';
import { BusinessFactsType } from './business-facts.type';
import { BusinessSectorEnum } from '../enums.graphql';

@ObjectType('Business', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A small business in the public directory: what its owners consented to, and nothing else. What they take back is gone at once.',
})
export class BusinessType extends BusinessFactsType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => String, { description: 'Path of its page in the portal, without language prefix.' })
  path: string;

  @Field(() => String, { description: 'The last part of its path.' })
  slug: string;

  @Field(() => [String], { description: 'Owners who want to be named.' })
  ownerNames: readonly string[];

  @Field(() => Boolean, { description: 'Whether staff of the library saw that it is what it says.' })
  isVerified: boolean;

  @Field(() => DateTimeScalar, { description: 'When it first stood in the directory.' })
  publishedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

/** `BusinessEdge` and `BusinessConnection`. */
export const { EdgeType: BusinessEdgeType, ConnectionType: BusinessConnectionType } = connectionTypes(
  'Business',
  () => BusinessType,
  { one: 'A business', many: 'businesses' },
);

@ObjectType('SectorCount', {
  simpleResolvers: true,
  description: 'How many businesses of a sector stand in the directory.',
})
export class SectorCountType {
  @Field(() => BusinessSectorEnum, { description: 'The sector.' })
  sector: BusinessSector;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('KelurahanCount', {
  simpleResolvers: true,
  description: 'How many businesses of a kelurahan stand in the directory.',
})
export class KelurahanCountType {
  @Field(() => KelurahanType, { description: 'The kelurahan.' })
  kelurahan: KelurahanType;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('BusinessDirectoryFigures', {
  simpleResolvers: true,
  description:
    'What the directory holds, as narrowed by everything but sector and place; what was not consented to is not counted.',
})
export class DirectoryFiguresType {
  @Field(() => [SectorCountType], { description: 'By sector, the most first.' })
  sectors: readonly SectorCountType[];

  @Field(() => [KelurahanCountType], { description: 'By kelurahan of the city, the most first.' })
  kelurahan: readonly KelurahanCountType[];

  @Field(() => Int, { description: 'How many are in the neighbouring Kabupaten.' })
  outsideCityCount: number;
}
