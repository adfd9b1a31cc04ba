import { Field, ObjectType } from 'type-graphql';

import { LocaleEnum } from '../../../platform/graphql/localized-text';
import type { MessageTopic } from '../domain/templates';
import { MessageTopicEnum } from './terms';

@ObjectType({ simpleResolvers: true, description: 'How a member wants to hear about a topic.' })
export class MessageTopicChoice {
  @Field(() => MessageTopicEnum, { description: 'The topic.' })
  topic: MessageTopic;

  @Field(() => Boolean, { description: 'Whether by e-mail.' })
  email: boolean;

  @Field(() => Boolean, { description: 'Whether as a note on devices.' })
  push: boolean;

  @Field(() => Boolean, {
    description: 'Whether by WhatsApp, or by SMS where the library has a gateway for it.',
  })
  whatsapp: boolean;

  @Field(() => Boolean, { description: 'Whether as a letter on paper, when no other way is left.' })
  print: boolean;
}

@ObjectType('MessageChoices', {
  simpleResolvers: true,
  description:
    'How a member wants to be written to. What is about a child goes to the guardian, as the guardian chose.',
})
export class MessageChoicesType {
  @Field(() => LocaleEnum, { description: 'Language of messages.' })
  locale: 'ID' | 'EN';

  @Field(() => [MessageTopicChoice], { description: 'Every topic.' })
  topics: readonly MessageTopicChoice[];
}
