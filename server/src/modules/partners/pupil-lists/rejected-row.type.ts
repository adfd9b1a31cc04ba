import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('RejectedPupilRow', {
  simpleResolvers: true,
  description: 'A row of a list that names no pupil.',
})
export class RejectedPupilRowType {
  @Field(() => Int, { description: 'Its number in the list, from 1.' })
  row: number;

  @Field(() => [String], { description: 'What it holds.' })
  cells: readonly string[];

  @Field(() => String, { description: 'Why it was not taken.' })
  reason: string;
}
