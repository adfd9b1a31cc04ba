import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { KeptTemplate } from '../data/card-templates';
import { cardTemplate } from '../data/card-templates';
import type { CardDeps } from '../use-cases/card-pictures';
import { printExampleCard, saveCardTemplate } from '../use-cases/save-card-template';
import {
  MemberCardTemplateType,
  PrintExampleCardInput,
  PrintExampleCardPayload,
  SaveMemberCardTemplateInput,
  SaveMemberCardTemplatePayload,
} from './card-template.types';

/** Decides how library cards look. */
@Resolver()
export class CardTemplateResolver {
  constructor(private readonly deps: CardDeps & { readonly publicOrigin: string }) {}

  @Access({ staff: 'members.cards' })
  @Query(() => MemberCardTemplateType, { description: 'How the library prints its cards.' })
  async memberCardTemplate(@Ctx() { db }: Context): Promise<MemberCardTemplateType> {
    return this.shown(await cardTemplate(db));
  }

  @Access({ staff: 'library.edit', at: EVERYWHERE })
  @Mutation(() => SaveMemberCardTemplatePayload, {
    description:
      'Changes how the library prints its cards. Refused when somebody else changed it since `version`.',
  })
  async saveMemberCardTemplate(
    @Arg('input', () => SaveMemberCardTemplateInput, { description: 'The template.' })
    input: SaveMemberCardTemplateInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await saveCardTemplate(this.deps, context.actor, input);
    return {
      template: result.ok ? await this.shown(result.value) : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ staff: 'members.cards' })
  @Mutation(() => PrintExampleCardPayload, {
    description: 'Writes a card of nobody into a PDF, to see a template on paper before it is saved.',
  })
  @Priced(100)
  async printExampleCard(
    @Arg('input', () => PrintExampleCardInput, { description: 'Which template, and how.' })
    input: PrintExampleCardInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await printExampleCard(this.deps, context.actor, {
      ...input,
      portal: new URL(this.deps.publicOrigin).host,
    });
    return {
      pdf: result.ok ? result.value.toString('base64') : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  private async shown({
    logoUploadId,
    backLines,
    ...template
  }: KeptTemplate): Promise<MemberCardTemplateType> {
    const picture = logoUploadId === null ? null : await this.deps.pictures.find(logoUploadId);
    return {
      ...template,
      backLines: [...backLines],
      logo:
        logoUploadId && picture
          ? { uploadId: logoUploadId, url: picture.url, width: picture.width, height: picture.height }
          : null,
    };
  }
}
