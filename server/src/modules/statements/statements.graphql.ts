import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { Priced } from '../../platform/graphql/limits/cost';
import { registered } from '../../platform/graphql/enum';
import { LocaleEnum } from '../../platform/graphql/localized-text';
import type { Locale, LocalizedText } from '../../shared/locale';
import { textIn } from '../../shared/locale';
import { MATERIAL_LABELS } from '../catalogue';
import { openCurrentRules } from '../circulation';
import { allMemberCategories } from '../members';
import { writeAccessibilityStatement } from './accessibility-statement';
import { writeLendingStatement } from './lending-statement';
import { writePrivacyStatement } from './privacy-statement';
import type { Statement, StatementKind } from './statement';

const StatementKindEnum = registered<StatementKind>('StatementKind', 'What the library says about itself.', {
  LENDING: 'How lending works, from the rules as they hold now.',
  PRIVACY: 'What is kept about people.',
  ACCESSIBILITY: 'How far everybody can use the portal.',
});

@ObjectType({ simpleResolvers: true, description: 'A row of a table in a statement.' })
export class StatementRowType {
  @Field(() => [String], { description: 'Its cells, one for each column; the first names the row.' })
  cells: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A part of a statement.' })
export class StatementSectionType {
  @Field(() => String, { description: 'Its heading.' })
  heading: string;

  @Field(() => [String], { description: 'Its sentences, one paragraph each.' })
  paragraphs: readonly string[];

  @Field(() => [String], { description: 'The heads of its table; empty if it has none.' })
  columns: readonly string[];

  @Field(() => [StatementRowType], { description: 'The rows of its table.' })
  rows: readonly StatementRowType[];
}

@ObjectType('Statement', {
  simpleResolvers: true,
  description: 'What the library says about itself, in one language.',
})
export class StatementType {
  @Field(() => StatementKindEnum, { description: 'Which one it is.' })
  kind: StatementKind;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a sentence or two.' })
  intro: string;

  @Field(() => [StatementSectionType], { description: 'Its parts, in order.' })
  sections: readonly StatementSectionType[];
}

/** Writes the statements of the library for anybody. */
@Resolver()
export class StatementsResolver {
  @Access({ public: true })
  @Query(() => StatementType, {
    description:
      'How lending works, what is kept about people, how far everybody can use the portal: the words of those pages, for whoever shows them elsewhere.',
  })
  @Priced(20)
  async statement(
    @Arg('kind', () => StatementKindEnum, { description: 'Which one.' }) kind: StatementKind,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      description: 'The language; that of the caller if absent.',
    })
    locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<Statement> {
    const language = locale ?? context.locale;
    if (kind === 'PRIVACY') return writePrivacyStatement(language);
    return kind === 'ACCESSIBILITY'
      ? writeAccessibilityStatement(language)
      : lendingStatement(context, language);
  }
}

async function lendingStatement({ db, clock }: Context, locale: Locale): Promise<Statement> {
  const [rulesAt, categories] = await Promise.all([openCurrentRules({ db, clock }), allMemberCategories(db)]);
  const named = (code: string, name: LocalizedText) => ({ code, name: textIn(name, locale) });
  return writeLendingStatement(
    {
      rulesAt,
      categories: categories.filter(({ canBorrow }) => canBorrow).map(({ code, name }) => named(code, name)),
      materials: Object.entries(MATERIAL_LABELS)
        .filter(([code]) => code !== 'BOOK')
        .map(([code, name]) => named(code, name)),
    },
    locale,
  );
}
