import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
import { parseStoredRichText, readRichText, renderRichText } from '../../../platform/rich-text';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { staffById, StaffMemberType } from '../../staff';
import type { Statement } from '../../statements';
import { StatementType } from '../../statements';
import type { SitePage, SitePageDraft, SitePageVersion } from './site-page.entity';
import { fixedSlug } from './site-page.terms';
import { SitePageDraftType, SitePageType, SitePageVersionType } from './site-page.type';
import {
  draftById,
  findVersion,
  listDrafts,
  listSitePages,
  listVersions,
  sitePageById,
  sitePageBySlug,
} from './site-pages.queries';

/** Shows everybody the pages that staff wrote. */
@Resolver(() => SitePageType)
export class SitePageResolver {
  @Access({ public: true })
  @Query(() => SitePageType, {
    nullable: true,
    description:
      'A published page by the word in its address; null if there is none. Stories are read by `story`.',
  })
  @Priced(2)
  async sitePage(
    @Arg('slug', () => String, { description: 'The word in its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<SitePage | null> {
    const page = await context.loader(sitePageBySlug).load(slug);
    return page?.kind === 'STORY' ? null : page;
  }

  @Access({ public: true })
  @Query(() => [SitePageType], { description: 'All published pages by their titles, at most 200.' })
  @Priced(10)
  sitePages(@Ctx() { db }: Context): Promise<SitePage[]> {
    return listSitePages(db);
  }

  @FieldResolver(() => String, {
    description:
      'Its text as HTML of headings from h2, paragraphs, lists, quotes and links; nothing else can stand in it.',
  })
  @Priced(2)
  async html(
    @Root() page: SitePage,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      description: 'The language; that of the request if absent, and Bahasa Indonesia where it has no other.',
    })
    locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    const document = page.document ?? (await context.loader(sitePageById).load(page.id))?.document;
    if (document == null) return '';
    return renderRichText(parseStoredRichText(textIn(document, locale ?? context.locale)));
  }
}

/** Puts what staff wrote beside what the library says by itself. */
@Resolver(() => StatementType)
export class StatementPageResolver {
  @FieldResolver(() => SitePageType, {
    nullable: true,
    description:
      'The page that staff wrote instead; null while they wrote none. Tables of the statement go on holding.',
  })
  async page(@Root() { kind }: Statement, @Ctx() context: Context): Promise<SitePage | null> {
    const slug = fixedSlug(kind);
    if (slug === null) return null;
    const page = await context.loader(sitePageBySlug).load(slug);
    // Whatever stands at the address: only a page that was written to be this statement speaks for it.
    return page?.kind === kind ? page : null;
  }
}

/** Shows staff the pages as they are writing them. */
@Resolver(() => SitePageDraftType)
export class SitePageDraftResolver {
  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => [SitePageDraftType], { description: 'All pages of the portal, by their titles, at most 200.' })
  @Priced(20)
  sitePageDrafts(@Ctx() { db }: Context): Promise<SitePageDraft[]> {
    return listDrafts(db);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => SitePageDraftType, {
    nullable: true,
    description: 'A page as staff are writing it; null if there is none.',
  })
  sitePageDraft(
    @Arg('id', () => ID, { description: 'The page.' }) id: string,
    @Ctx() context: Context,
  ): Promise<SitePageDraft | null> {
    return context.loader(draftById).load(id);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => String, {
    nullable: true,
    description: 'A text as the portal would show it; null if it cannot be read. Nothing is stored.',
  })
  richTextPreview(
    @Arg('document', () => String, { description: 'The JSON of the editor.' }) document: string,
  ): string | null {
    const read = readRichText(document);
    return typeof read === 'string' ? null : renderRichText(read);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => SitePageVersionType, {
    nullable: true,
    description: 'A page as it was published once; null if there is no such version.',
  })
  sitePageVersion(
    @Arg('pageId', () => ID, { description: 'The page.' }) pageId: string,
    @Arg('number', () => Int, { description: 'The number of the version.' }) number: number,
    @Ctx() { db }: Context,
  ): Promise<SitePageVersion | null> {
    return findVersion(db, { pageId, number });
  }

  @FieldResolver(() => [SitePageVersionType], {
    description: 'As it was published before, the newest first, at most 100.',
  })
  @Priced(20)
  versions(@Root() { id }: SitePageDraft, @Ctx() { db }: Context): Promise<SitePageVersion[]> {
    return listVersions(db, id);
  }

  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who changed it last; null if they have left.',
  })
  updatedBy(@Root() { updatedBy }: SitePageDraft, @Ctx() context: Context): unknown {
    return staffOf(context, updatedBy);
  }
}

/** Shows staff what was published once. */
@Resolver(() => SitePageVersionType)
export class SitePageVersionResolver {
  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who published it; null if they have left.',
  })
  createdBy(@Root() { createdBy }: SitePageVersion, @Ctx() context: Context): unknown {
    return staffOf(context, createdBy);
  }

  @FieldResolver(() => String, { description: 'Its text as HTML.' })
  @Priced(2)
  async html(
    @Root() { pageId, number }: SitePageVersion,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      description: 'The language; that of the request if absent.',
    })
    locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    const version = await findVersion(context.db, { pageId, number });
    if (!version?.document) return '';
    return renderRichText(parseStoredRichText(textIn(version.document, locale ?? context.locale)));
  }
}

function staffOf(context: Context, principal: string): unknown {
  return principal.startsWith('stf_') ? context.loader(staffById).load(principal) : null;
}
