import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { writeOut } from '../domain/letters/letter';
import { letterFrom } from '../domain/letters/letters';
import { noteFor } from '../domain/letters/notes';
import { placeholdersOf, unknownPlaceholders } from '../domain/letters/placeholders';
import { SAMPLE_FACTS, SAMPLE_READER } from '../domain/letters/sample-facts';
import type { Wording } from '../domain/letters/wording';
import type { MessageTemplate } from '../domain/templates';
import { isWordedTemplate } from '../domain/templates';
import type { MessageDeps } from '../use-cases/message-deps';
import type { CurrentWording, WordingKey } from '../use-cases/message-wordings';
import { changeWording, currentWordings, resetWording } from '../use-cases/message-wordings';
import { MessagePreview } from './message.type';
import { MessageTemplateEnum } from './terms';
import {
  MessageWordingInput,
  MessageWordingType,
  ResetMessageWordingInput,
  ResetMessageWordingPayload,
  UpdateMessageWordingInput,
  UpdateMessageWordingPayload,
} from './wording.types';

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
    return placeholdersOf(template);
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
    const letter = writeOut(
      letterFrom(template, SAMPLE_FACTS[template], { locale, wording: wording ?? null }),
      { name: SAMPLE_READER, origin: this.deps.publicOrigin, locale },
    );
    return {
      ...letter,
      note: noteFor(template, locale).body,
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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
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

async function answer(context: Context, result: Result<WordingKey, Refusal>): Promise<unknown> {
  if (!result.ok) return { wording: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { template, locale } = result.value;
  return {
    wording:
      (await currentWordings(context.db)).find((one) => one.template === template && one.locale === locale) ??
      null,
    userErrors: [],
  };
}
