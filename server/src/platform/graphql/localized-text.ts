import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';

import type { LocalizedText } from '../../shared/locale';
import { textIn } from '../../shared/locale';
import type { Context } from './context';

/** Languages of content and messages, as the schema names them. */
export enum LocaleEnum {
  ID = 'ID',
  EN = 'EN',
}

registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'Languages of content and messages.',
  valuesConfig: { ID: { description: 'Bahasa Indonesia.' }, EN: { description: 'English.' } },
});

/** The direction of an order. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way to order.',
  valuesConfig: { ASC: { description: 'Lowest first.' }, DESC: { description: 'Highest first.' } },
});

@ObjectType('LocalizedText', {
  simpleResolvers: true,
  description: 'Content in several languages. (Never a field called `id`: caches would take it for a key.)',
})
export class LocalizedTextType implements LocalizedText {
  indonesian: string;
  english: string | null;
}

@InputType({ description: 'Content in Bahasa Indonesia and, if there is one, English.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'The text in Bahasa Indonesia.' })
  indonesian: string;

  @Field(() => String, { nullable: true, description: 'The text in English.' })
  english?: string | null;
}

/** Returns content in the requested language, else in that of the request, else in Bahasa Indonesia. */
@Resolver(() => LocalizedTextType)
export class LocalizedTextResolver {
  @FieldResolver(() => String, {
    description: "The text in `locale`, else in Bahasa Indonesia. Default: the request's language.",
  })
  text(
    @Root() root: LocalizedText,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language wanted.' })
    locale: LocaleEnum | null,
    @Ctx() context: Context,
  ): string {
    return textIn(root, locale ?? context.locale);
  }

  @FieldResolver(() => [LocaleEnum], { description: 'Languages this text exists in.' })
  locales(@Root() root: LocalizedText): LocaleEnum[] {
    return root.english === null ? [LocaleEnum.ID] : [LocaleEnum.ID, LocaleEnum.EN];
  }
}
