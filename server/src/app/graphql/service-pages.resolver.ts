import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { LocalizedTextType } from '../../platform/graphql/localized-text';
import type { LocalizedText } from '../../shared/locale';
import { findPublishedAnswers, findSitePages } from '../../modules/feedback';
import { pathTo } from '../pages/routes';
import { findServicePages } from '../pages/service-pages';

const LONGEST_TEXT = 200;
const MOST_FOUND = 3;

@ObjectType('ServicePage', {
  simpleResolvers: true,
  description: 'A page of the portal about a service of the library: opening hours, joining, consultations.',
})
export class ServicePageType {
  @Field(() => String, { description: 'Path of the page on the portal.' })
  path: string;

  @Field(() => LocalizedTextType, { description: 'What the service is called.' })
  name: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'What one can do there, in a sentence.' })
  summary: LocalizedText;
}

/** Finds the library's own services; only the app knows the pages of the portal. */
@Resolver()
export class ServicePagesResolver {
  @Access({ public: true })
  @Query(() => [ServicePageType], {
    description:
      'Services of the library, pages that staff wrote and published answers to complaints and questions that answer what somebody typed, at most three; none for an empty text.',
  })
  async servicePages(
    @Arg('text', () => String, { description: 'What people type; at most 200 characters are looked at.' })
    text: string,
    @Ctx() { db }: Context,
  ): Promise<ServicePageType[]> {
    const services = findServicePages(text.slice(0, LONGEST_TEXT)).map(({ page, name, summary }) => ({
      path: pathTo(page, 'ID'),
      name,
      summary,
    }));
    const [written, answered] = await Promise.all([findSitePages(db, text), findPublishedAnswers(db, text)]);
    const others = [...written, ...answered].filter(({ path }) =>
      services.every((service) => service.path !== path),
    );
    return [...services, ...others].slice(0, MOST_FOUND);
  }
}
