import { Field, ID, Int, ObjectType } from 'type-graphql';

import { NodeType } from '../../../platform/graphql/node';

@ObjectType('Work', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Editions of the same intellectual creation.',
})
export class WorkType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Title of the work.' })
  title: string;

  @Field(() => Int, { description: 'How many editions the catalogue has.' })
  editionCount: number;
}
