import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { MessageTemplate } from '../domain/templates';
import type { TemplateApproval } from '../domain/whatsapp-template';
import { MessageTemplateEnum, TemplateApprovalEnum } from './terms';

@ObjectType('WhatsAppTemplate', {
  simpleResolvers: true,
  description:
    'What the WhatsApp provider knows a template by. Only what is approved leaves through the gateway; the rest goes the next way.',
})
export class WhatsAppTemplateType {
  @Field(() => MessageTemplateEnum, { description: 'The template.' })
  template: MessageTemplate;

  @Field(() => String, { description: 'Its name at the provider.' })
  providerName: string;

  @Field(() => TemplateApprovalEnum, { description: 'How far the provider is with it.' })
  approval: TemplateApproval;

  @Field(() => Int, { description: 'What one message costs, in rupiah.' })
  cost: number;

  @Field(() => Date, { nullable: true, description: 'When it was last changed; null if never.' })
  updatedAt: Date | null;

  @Field(() => Int, { description: 'Counts changes, from 0; send it back with a change.' })
  version: number;
}

@InputType({ description: 'What `updateWhatsAppTemplate` needs.' })
export class UpdateWhatsAppTemplateInput {
  @Field(() => MessageTemplateEnum, { description: 'The template.' })
  template: MessageTemplate;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => String, { description: 'Its name at the provider: small letters, digits and underscores.' })
  providerName: string;

  @Field(() => TemplateApprovalEnum, { description: 'How far the provider is with it.' })
  approval: TemplateApproval;

  @Field(() => Int, { description: 'What one message costs, in rupiah.' })
  cost: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateWhatsAppTemplate` did. Either `template` is set or `userErrors` is not empty.',
})
export class UpdateWhatsAppTemplatePayload {
  @Field(() => WhatsAppTemplateType, { nullable: true, description: 'The template, unless refused.' })
  template: WhatsAppTemplateType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
