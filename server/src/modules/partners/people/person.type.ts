import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { PartnerDutyEnum } from '../enums.graphql';
import type { PartnerDuty } from '../partner.terms';

@ObjectType('PartnerPerson', { simpleResolvers: true, description: 'Somebody to talk to at a partner.' })
export class PartnerPersonType {
  @Field(() => ID, { description: 'Unique id; it changes when the people are written anew.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What they do there.' })
  role: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as people write it.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => [PartnerDutyEnum], { description: 'What they may do for the partner on the portal.' })
  duties: readonly PartnerDuty[];

  memberId: string | null;
}

@InputType({ description: 'Somebody to talk to at a partner.' })
export class PartnerPersonInput {
  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What they do there, at most 120 characters.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the library card they sign in with; duties need one.',
  })
  cardNumber?: string | null;

  @Field(() => [PartnerDutyEnum], {
    nullable: true,
    description: 'What they may do for the partner on the portal; nothing unless given.',
  })
  duties?: PartnerDuty[] | null;
}
