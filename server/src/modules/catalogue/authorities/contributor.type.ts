import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import type { ContributorKind } from '../shared/catalogue.terms';
import { ContributorKindEnum } from '../shared/terms.graphql';

@ObjectType('Contributor', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A person or body, as an authority record.',
})
export class ContributorType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Path of its page on the portal, without language prefix.' })
  path: string;

  @Field(() => ContributorKindEnum, { description: 'What it is.' })
  kind: ContributorKind;

  @Field(() => String, { description: 'The form of the name that the catalogue uses.' })
  preferredName: string;

  @Field(() => Int, { nullable: true, description: 'Year of birth or foundation; null if unknown.' })
  birthYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of death or end; null if unknown or none.' })
  deathYear: number | null;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

/** `ContributorEdge` and `ContributorConnection`. */
export const { EdgeType: ContributorEdgeType, ConnectionType: ContributorConnectionType } = connectionTypes(
  'Contributor',
  () => ContributorType,
  { one: 'A contributor', many: 'contributors' },
);
