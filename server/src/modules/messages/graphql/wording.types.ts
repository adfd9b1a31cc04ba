import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { LocaleEnum } from '../../../platform/graphql/localized-text';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { MessageTemplate } from '../domain/templates';
import { MessageTemplateEnum } from './terms';

@ObjectType('MessageWording', {
  simpleResolvers: true,
  description: 'How a template says it in a language. Placeholders are written `{{name}}`.',
})
export class MessageWordingType {
  @Field(() => MessageTemplateEnum, { description: 'The template.' })
  template: MessageTemplate;

  @Field(() => LocaleEnum, { description: 'The language.' })
  locale: 'ID' | 'EN';

  @Field(() => String, { description: 'Subject of the e-mail.' })
  subject: string;

  @Field(() => String, {
    description: 'The text; an empty line parts paragraphs. Titles are listed after it.',
  })
  body: string;

  @Field(() => String, { description: 'The last paragraph, after the titles; may be empty.' })
  closing: string;

  @Field(() => Boolean, {
    description: 'Whether staff changed it; otherwise it is the one that comes with the program.',
  })
  isChanged: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was last changed; null if never.' })
  updatedAt: Date | null;

  @Field(() => Int, { description: 'Counts changes, from 0; send it back with a change.' })
  version: number;
}

@InputType({ description: 'A wording that is tried or kept.' })
export class MessageWordingInput {
  @Field(() => String, { description: 'Subject, one line, at most 150 characters.' })
  subject: string;

  @Field(() => String, { description: 'Text, at most 3,000 characters.' })
  body: string;

  @Field(() => String, { description: 'Last paragraph, at most 500 characters; may be empty.' })
  closing: string;
}

@InputType({ description: 'What `updateMessageWording` needs.' })
export class UpdateMessageWordingInput {
  @Field(() => MessageTemplateEnum, { description: 'The template.' })
  template: MessageTemplate;

  @Field(() => LocaleEnum, { description: 'The language.' })
  locale: 'ID' | 'EN';

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => MessageWordingInput, { description: 'The new wording.' })
  wording: MessageWordingInput;
}

@InputType({ description: 'What `resetMessageWording` needs.' })
export class ResetMessageWordingInput {
  @Field(() => MessageTemplateEnum, { description: 'The template.' })
  template: MessageTemplate;

  @Field(() => LocaleEnum, { description: 'The language.' })
  locale: 'ID' | 'EN';

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateMessageWording` did. Either `wording` is set or `userErrors` is not empty.',
})
export class UpdateMessageWordingPayload {
  @Field(() => MessageWordingType, { nullable: true, description: 'The wording, unless refused.' })
  wording: MessageWordingType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `resetMessageWording` did. Either `wording` is set or `userErrors` is not empty.',
})
export class ResetMessageWordingPayload {
  @Field(() => MessageWordingType, {
    nullable: true,
    description: 'The wording that comes with the program, unless refused.',
  })
  wording: MessageWordingType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
