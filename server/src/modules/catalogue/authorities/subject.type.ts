import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';

@ObjectType('Subject', { implements: NodeType, simpleResolvers: true, description: 'What titles are about.' })
export class SubjectType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Path of its page on the portal, without language prefix.' })
  path: string;

  @Field(() => String, { description: 'The heading that the catalogue uses.' })
  heading: string;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

/** `SubjectEdge` and `SubjectConnection`. */
export const { EdgeType: SubjectEdgeType, ConnectionType: SubjectConnectionType } = connectionTypes(
  'Subject',
  () => SubjectType,
  { one: 'A subject', many: 'subjects' },
);
