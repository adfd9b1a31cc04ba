import { Field, ID, ObjectType } from 'type-graphql';

import { NodeType } from '../../../platform/graphql/node';

@ObjectType('Transfer', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A copy on its way from one branch to another.',
})
export class TransferType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => Date, { description: 'When it was sent.' })
  sentAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it arrived; null while it is on its way.' })
  receivedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether somebody waits for it there.' })
  forHold: boolean;
}
