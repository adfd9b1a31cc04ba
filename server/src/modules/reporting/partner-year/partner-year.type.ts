import { Field, Int, ObjectType } from 'type-graphql';

const FEW = 'null for fewer than ten, so that nobody is told apart';

@ObjectType('PartnerYearClassSets', {
  simpleResolvers: true,
  description: 'Class sets that were lent in a year.',
})
export class PartnerYearClassSetsType {
  @Field(() => Int, { description: 'How many sets.' })
  count: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Copies that were lent in them; null for fewer than ten pupils.',
  })
  copies: number | null;

  @Field(() => Int, { nullable: true, description: `Pupils who had a copy; ${FEW}.` })
  pupils: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Copies that are back; null for fewer than ten pupils.',
  })
  returned: number | null;

  @Field(() => Int, { description: 'Copies that were lost.' })
  missing: number;
}

@ObjectType('PartnerYearGroups', {
  simpleResolvers: true,
  description: 'Groups that a partner registered for events of a year.',
})
export class PartnerYearGroupsType {
  @Field(() => Int, { description: 'How many groups.' })
  count: number;

  @Field(() => Int, { description: 'For how many events.' })
  events: number;

  @Field(() => Int, { nullable: true, description: `Places they had, by session; ${FEW}.` })
  places: number | null;

  @Field(() => Int, { nullable: true, description: `How many came, by session; ${FEW}.` })
  attended: number | null;
}

@ObjectType('PartnerYearVisits', {
  simpleResolvers: true,
  description: 'Visits that took place in a year.',
})
export class PartnerYearVisitsType {
  @Field(() => Int, { description: 'Classes that came to the library.' })
  classVisits: number;

  @Field(() => Int, { description: 'Stops of the mobile library.' })
  libraryStops: number;
}

@ObjectType('PartnerYear', {
  simpleResolvers: true,
  description:
    'What a partner and the library did together in a year; nothing of what anybody does with a card of their own.',
})
export class PartnerYearType {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => PartnerYearClassSetsType, { description: 'Class sets.' })
  classSets: PartnerYearClassSetsType;

  @Field(() => PartnerYearGroupsType, { description: 'Groups at events.' })
  groups: PartnerYearGroupsType;

  @Field(() => PartnerYearVisitsType, { description: 'Visits.' })
  visits: PartnerYearVisitsType;

  @Field(() => String, { description: 'Path of the same as a PDF on one page, for whoever is signed in.' })
  path: string;
}
