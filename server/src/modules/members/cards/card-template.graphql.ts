import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { UserErrorType, toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { CardDeps } from './card-pictures';
import { CardDesignEnum, CardPaperEnum } from './card-print.graphql';
import type { CardCode, CardColour } from './card-template.rules';
import type { KeptTemplate } from './card-templates.queries';
import { cardTemplate } from './card-templates.queries';
import type { CardDesign, CardPaper } from './member-cards';
import { printExampleCard, saveCardTemplate } from './save-card-template';

/** Colours of cards, in the schema. */
export const CardColourEnum = registered<CardColour>(
  'CardColour',
  'Colours a printed card may have; white text can be read on all of them. New values may appear: treat an unknown one as `TEAL`.',
  {
    TEAL: 'The teal of the house.',
    NAVY: 'Navy blue.',
    FOREST: 'Forest green.',
    MAROON: 'Maroon.',
    PLUM: 'Plum.',
    CHARCOAL: 'Charcoal.',
  },
);

/** What scanners read on a card, in the schema. */
export const CardCodeEnum = registered<CardCode>('CardCode', 'What scanners read on a printed card.', {
  BOTH: 'Bars (Code 128) and a QR code.',
  BARS: 'Bars alone.',
  QR: 'A QR code alone.',
});

@ObjectType('CardLogo', { simpleResolvers: true, description: "The library's own logo on printed cards." })
export class CardLogoType {
  @Field(() => ID, { description: 'The upload it was sent as.' })
  uploadId: string;

  @Field(() => String, { description: 'Path of the picture.' })
  url: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height: number;
}

@ObjectType('MemberCardTemplate', { simpleResolvers: true, description: 'How the library prints its cards.' })
export class MemberCardTemplateType {
  @Field(() => String, { description: 'First line: whose card it is.' })
  institution: string;

  @Field(() => String, { description: 'Second line: what it is; may be empty.' })
  heading: string;

  @Field(() => [String], { description: 'What stands on the back, a paragraph each; at most four.' })
  backLines: string[];

  @Field(() => CardColourEnum, { description: 'Its colour.' })
  colour: CardColour;

  @Field(() => CardCodeEnum, { description: 'What scanners read on it.' })
  code: CardCode;

  @Field(() => Boolean, { description: 'Whether the kawung pattern stands in the colour.' })
  hasMotif: boolean;

  @Field(() => CardLogoType, {
    nullable: true,
    description: "The library's own logo; null for the mark of the house.",
  })
  logo: CardLogoType | null;

  @Field(() => Int, { description: 'Counts changes: send it back with a change.' })
  version: number;
}

@InputType({ description: 'How cards shall look.' })
export class MemberCardTemplateInput {
  @Field(() => String, { description: 'First line, at most 60 characters.' })
  institution: string;

  @Field(() => String, { description: 'Second line, at most 40 characters; may be empty.' })
  heading: string;

  @Field(() => [String], { description: 'The back, at most four paragraphs of 140 characters.' })
  backLines: string[];

  @Field(() => CardColourEnum, { description: 'Its colour.' })
  colour: CardColour;

  @Field(() => CardCodeEnum, { description: 'What scanners read on it.' })
  code: CardCode;

  @Field(() => Boolean, { description: 'Whether the kawung pattern stands in the colour.' })
  hasMotif: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      "The library's own logo, an upload of the caller whose bytes have arrived: its longer side has at least 200 pixels and is at most three times the other. Null for the mark of the house; absent leaves it as it is.",
  })
  logoUploadId?: string | null;
}

@InputType({ description: 'What `saveMemberCardTemplate` needs.' })
export class SaveMemberCardTemplateInput {
  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => MemberCardTemplateInput, { description: 'How cards shall look.' })
  template: MemberCardTemplateInput;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `saveMemberCardTemplate` did. Either `template` is set or `userErrors` is not empty.',
})
export class SaveMemberCardTemplatePayload {
  @Field(() => MemberCardTemplateType, {
    nullable: true,
    description: 'The template as it is now, unless refused.',
  })
  template: MemberCardTemplateType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `printExampleCard` needs.' })
export class PrintExampleCardInput {
  @Field(() => MemberCardTemplateInput, { description: 'How it looks; it need not be saved.' })
  template: MemberCardTemplateInput;

  @Field(() => CardDesignEnum, { description: 'In colour or dark on white.' })
  design: CardDesign;

  @Field(() => CardPaperEnum, { description: 'What it is printed on.' })
  paper: CardPaper;

  @Field(() => Boolean, { description: 'Whether the back is printed too.' })
  hasBack: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `printExampleCard` did. Either `pdf` is set or `userErrors` is not empty.',
})
export class PrintExampleCardPayload {
  @Field(() => String, { nullable: true, description: 'The file, a PDF in base64, unless refused.' })
  pdf: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

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
