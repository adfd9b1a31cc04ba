import { Field, ObjectType } from 'type-graphql';

@ObjectType('EventManagement', {
  simpleResolvers: true,
  description: 'What staff know of an event and manage about it.',
})
export class EventManagementType {
  @Field(() => Date, {
    nullable: true,
    description: 'From when everybody sees it; null while it is being prepared.',
  })
  publicFrom: Date | null;

  @Field(() => Boolean, { description: 'Whether it is a template that new events are made from.' })
  isTemplate: boolean;
}
