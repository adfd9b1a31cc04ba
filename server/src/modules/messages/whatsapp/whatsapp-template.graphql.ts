import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { definePayload } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { MessageDeps } from '../deps';
import { MessageTemplateEnum, TemplateApprovalEnum } from '../enums.graphql';
import type { MessageTemplate } from '../templates.terms';
import { saveWhatsAppTemplate } from './save-whatsapp-template';
import type { TemplateApproval } from './whatsapp-template.rules';
import type { WhatsAppTemplate } from './whatsapp-templates.queries';
import { getWhatsAppTemplate, listWhatsAppTemplates } from './whatsapp-templates.queries';

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

@MutationInput()
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

export const UpdateWhatsAppTemplatePayload = definePayload('UpdateWhatsAppTemplate', {
  template: WhatsAppTemplateType,
});

/** Shows what the WhatsApp provider knows of each template, and lets staff note it. */
@Resolver()
export class WhatsAppTemplateResolver {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ staff: 'messages.read' })
  @Priced(20, { isFlat: true })
  @Query(() => [WhatsAppTemplateType], { description: 'Every template as the WhatsApp provider knows it.' })
  whatsAppTemplates(@Ctx() { db }: Context): Promise<WhatsAppTemplate[]> {
    return listWhatsAppTemplates(db);
  }

  @Access({ staff: 'messages.edit' })
  @Mutation(() => UpdateWhatsAppTemplatePayload, {
    description:
      'Notes name, approval and price of a template at the WhatsApp provider. Messages that are queued already look at it when they leave.',
  })
  async updateWhatsAppTemplate(
    @Arg('input', () => UpdateWhatsAppTemplateInput, { description: 'The template.' })
    input: UpdateWhatsAppTemplateInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateWhatsAppTemplatePayload>> {
    const result = await saveWhatsAppTemplate(this.deps, context.actor, input);
    if (!result.ok) return { template: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { template: await getWhatsAppTemplate(context.db.read, result.value.template), userErrors: [] };
  }
}
