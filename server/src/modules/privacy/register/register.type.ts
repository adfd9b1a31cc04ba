import { Field, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { DataRecipient, DataSubject, LegalBasis } from '../../../platform/personal-data/processing';

const LegalBasisEnum = registered<LegalBasis>('LegalBasis', 'The lawful bases of UU 27/2022 art. 20.', {
  CONSENT: 'Consent of the person, or of the guardian of a child.',
  CONTRACT: 'To keep a contract, such as a membership.',
  LEGAL_DUTY: 'A law asks for it.',
  VITAL_INTEREST: 'To save somebody.',
  PUBLIC_TASK: 'A task of public service.',
  LEGITIMATE_INTEREST: 'Another interest that weighs more than that of the person.',
});
const DataSubjectEnum = registered<DataSubject>('DataSubject', 'Whose data it is.', {
  MEMBER: 'Members.',
  CHILD: 'Members under 18: specific data (art. 4).',
  GUARDIAN: 'Those who answer for a child.',
  VISITOR: 'Guests without a card.',
  STAFF: 'Staff.',
  PARTNER_CONTACT: 'People at partners.',
  BUSINESS_OWNER: 'Owners of businesses.',
  MENTOR: 'Advisers of businesses.',
  CONTRIBUTOR: 'Authors, and people of events.',
});
const DataRecipientEnum = registered<DataRecipient>('DataRecipient', 'Who gets to see it.', {
  SUBJECT: 'The person.',
  STAFF: 'Staff with the right to it.',
  PARTNER: 'The partner they act for.',
  DELIVERY: 'Providers that deliver messages.',
  CITY: 'The finances of the city.',
  PUBLIC: 'Everybody, as far as permitted.',
});

@ObjectType('ProcessedTable', { simpleResolvers: true, description: 'A table with data about people.' })
export class ProcessedTableType {
  @Field(() => String, { description: 'Its name in the database.' })
  name: string;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What its rows are, in plain words.',
  })
  meaning: LocalizedTextType | null;

  @Field(() => [String], { description: 'Its columns that tell of people.' })
  columns: readonly string[];
}

@ObjectType('ProcessingActivity', {
  simpleResolvers: true,
  description: 'One entry of the register of processing (UU 27/2022 art. 31).',
})
export class ProcessingActivityType {
  @Field(() => String, { description: 'Names it for ever.' })
  code: string;

  @Field(() => LocalizedTextType, { description: 'The activity.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'The kinds of data.' })
  data: LocalizedTextType;

  @Field(() => [DataSubjectEnum], { description: 'Whose data.' })
  subjects: readonly DataSubject[];

  @Field(() => LocalizedTextType, { description: 'What it is kept for.' })
  purpose: LocalizedTextType;

  @Field(() => [LegalBasisEnum], { description: 'On which legal basis.' })
  bases: readonly LegalBasis[];

  @Field(() => LocalizedTextType, { description: 'For how long.' })
  retention: LocalizedTextType;

  @Field(() => [DataRecipientEnum], { description: 'Who gets to see it.' })
  recipients: readonly DataRecipient[];

  @Field(() => [ProcessedTableType], { description: 'Where it is kept.' })
  tables: readonly ProcessedTableType[];
}
