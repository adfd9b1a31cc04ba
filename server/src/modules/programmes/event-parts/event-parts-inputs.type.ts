import { Field, ID, InputType } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { ContributionKind, EventRole } from '../events/event.terms';
import { ContributionKindEnum, EventRoleEnum } from '../enums.graphql';

@InputType({ description: 'Who does what at an event.' })
export class EventCreditInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field(() => EventRoleEnum, { description: 'What they do.' })
  role: EventRole;

  @Field(() => ID, {
    nullable: true,
    description: 'The one session it is about; absent means the whole event.',
  })
  sessionId?: string | null;
}

@InputType({ description: 'What a partner gives; shown to staff only.' })
export class PartnerContributionInput {
  @Field(() => ContributionKindEnum, { description: 'What kind of thing.' })
  kind: ContributionKind;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it is worth.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'What it is in words, at most 300 characters.' })
  note?: string | null;
}

@InputType({ description: 'Who holds an event or a programme together with the library.' })
export class EventPartnerInput {
  @Field(() => ID, { nullable: true, description: 'The partner it is; absent for who is only named.' })
  partnerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name, as on the poster, at most 200 characters; that of the partner unless given.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Their page, beginning with https://.' })
  url?: string | null;

  @Field(() => PartnerContributionInput, { nullable: true, description: 'What they give.' })
  contribution?: PartnerContributionInput | null;
}

@InputType({ description: 'A work shown, or a piece performed.' })
export class EventWorkInput {
  @Field(() => LocalizedTextInput, { description: 'Its name, at most 200 characters.' })
  name: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Who made it.' })
  creator?: string | null;

  @Field(() => String, { nullable: true, description: 'When it was made, in words.' })
  year?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is made of.' })
  medium?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'How large it is, or how long it lasts.' })
  dimensions?: string | null;

  @Field(() => String, { nullable: true, description: 'Who lent it.' })
  lender?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What stands beside it on the wall, at most 2,000 characters.',
  })
  caption?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What the picture shows, for those who do not see it.',
  })
  alternativeText?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true, description: 'Its picture, from `createUpload`.' })
  uploadId?: string | null;
}

@InputType({ description: 'A title of the catalogue that goes with an event.' })
export class RecommendedTitleInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Why it goes with the event, at most 300 characters.',
  })
  note?: LocalizedTextInput | null;
}
