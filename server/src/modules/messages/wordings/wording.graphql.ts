import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { readLibraryIdentity } from '../../library';
import type { MessageDeps } from '../deps';
import { MessageTemplateEnum } from '../enums.graphql';
import { writeOut } from '../letters/letter.rules';
import { writeLetter } from '../letters/letters.rules';
import { buildPushNote } from '../letters/notes.rules';
import { listPlaceholders, unknownPlaceholders } from '../letters/placeholders.rules';
import { SAMPLE_FACTS, SAMPLE_READER } from '../letters/sample-facts.rules';
import type { Wording } from '../letters/wording.rules';
import { MessagePreview } from '../queue/message.type';
import type { MessageTemplate } from '../templates.terms';
import { isWordedTemplate } from '../templates.terms';
import type { CurrentWording, WordingKey } from './save-wording';
import { changeWording, currentWordings, resetWording } from './save-wording';

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

@MutationInput()
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

@MutationInput()
export class ResetMessageWordingInput {
  @Field(() => MessageTemplateEnum, { description: 'The template.' })
  template: MessageTemplate;

  @Field(() => LocaleEnum, { description: 'The language.' })
  locale: 'ID' | 'EN';

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}

export const UpdateMessageWordingPayload = definePayload('UpdateMessageWording', {
  wording: MessageWordingType,
});

export const ResetMessageWordingPayload = definePayload('ResetMessageWording', {
  wording: unlessRefused(MessageWordingType, 'The wording that comes with the program'),
});

/** Shows what templates say, lets staff try and change it, and brings the shipped wording back. */
@Resolver(() => MessageWordingType)
export class WordingResolver {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ staff: 'messages.read' })
  @Priced(20, { isFlat: true })
  @Query(() => [MessageWordingType], { description: 'What every template says, in both languages.' })
  messageWordings(@Ctx() { db }: Context): Promise<CurrentWording[]> {
    return currentWordings(db);
  }

  @FieldResolver(() => [String], { description: 'Names of the placeholders that the template knows.' })
  placeholders(@Root() { template }: CurrentWording): readonly string[] {
    return listPlaceholders(template);
  }

  @Access({ staff: 'messages.read' })
  @Query(() => MessagePreview, { description: 'What a template says in a language, with example values.' })
  async messagePreview(
    @Arg('template', () => MessageTemplateEnum, { description: 'The template.' }) template: MessageTemplate,
    @Arg('locale', () => LocaleEnum, { description: 'The language.' }) locale: 'ID' | 'EN',
    @Arg('draft', () => MessageWordingInput, {
      nullable: true,
      description: 'A wording to try; absent means the one that holds.',
    })
    draft: MessageWordingInput | null,
    @Ctx() { db }: Context,
  ): Promise<MessagePreview> {
    const wording =
      draft ?? (await currentWordings(db)).find((one) => one.template === template && one.locale === locale);
    const { name: library } = await readLibraryIdentity(db);
    const letter = writeOut(
      writeLetter(template, SAMPLE_FACTS[template], { locale, wording: wording ?? null }),
      { name: SAMPLE_READER, library, origin: this.deps.publicOrigin, locale },
    );
    return {
      ...letter,
      note: buildPushNote(template, locale, library).body,
      unknownPlaceholders: unknownIn(template, wording ?? null),
    };
  }

  @Access({ staff: 'messages.edit' })
  @Mutation(() => UpdateMessageWordingPayload, {
    description: 'Changes what a template says. Messages that are queued already leave in the new wording.',
  })
  async updateMessageWording(
    @Arg('input', () => UpdateMessageWordingInput, { description: 'The wording.' })
    input: UpdateMessageWordingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateMessageWordingPayload>> {
    return answer(context, await changeWording(this.deps, context.actor, input));
  }

  @Access({ staff: 'messages.edit' })
  @Mutation(() => ResetMessageWordingPayload, {
    description: 'Brings back the wording that comes with the program.',
  })
  async resetMessageWording(
    @Arg('input', () => ResetMessageWordingInput, { description: 'Which wording.' })
    input: ResetMessageWordingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ResetMessageWordingPayload>> {
    return answer(context, await resetWording(this.deps, context.actor, input));
  }
}

function unknownIn(template: MessageTemplate, wording: Wording | null): string[] {
  if (wording === null || !isWordedTemplate(template)) return [];
  return [
    ...new Set(
      [wording.subject, wording.body, wording.closing].flatMap((text) => unknownPlaceholders(template, text)),
    ),
  ];
}

async function answer(context: Context, result: Result<WordingKey, Refusal>) {
  if (!result.ok) return { wording: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { template, locale } = result.value;
  return {
    wording:
      (await currentWordings(context.db)).find((one) => one.template === template && one.locale === locale) ??
      null,
    userErrors: [],
  };
}
