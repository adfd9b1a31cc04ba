import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { WhatsAppTemplate } from '../data/whatsapp-templates';
import { getWhatsAppTemplate, listWhatsAppTemplates } from '../data/whatsapp-templates';
import type { MessageDeps } from '../use-cases/message-deps';
import { saveWhatsAppTemplate } from '../use-cases/save-whatsapp-template';
import {
  UpdateWhatsAppTemplateInput,
  UpdateWhatsAppTemplatePayload,
  WhatsAppTemplateType,
} from './whatsapp-template.types';

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
  ): Promise<unknown> {
    const result = await saveWhatsAppTemplate(this.deps, context.actor, input);
    if (!result.ok) return { template: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { template: await getWhatsAppTemplate(context.db.read, result.value.template), userErrors: [] };
  }
}
