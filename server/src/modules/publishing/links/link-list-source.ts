import { createLoaders } from '../../../platform/graphql/loader';
import type { ListDescription, ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { say } from '../words/say';
import { figuresOfLinks } from './link-figures';
import type { LinkFigures } from './link-figures.rules';
import type { ShortLink } from './link.entity';
import { linkPath } from './link.terms';
import type { LinkFilter, LinkOrder } from './links.queries';
import { countLinks, listLinks } from './links.queries';

type ExportedLink = { readonly link: ShortLink; readonly figures: LinkFigures };
type Figure = Exclude<keyof LinkFigures, 'clicks'>;
type Column = ListDescription<LinkFilter, LinkOrder, ExportedLink>['columns'][number];

/** Writes the list of links into files; numbers of few people are not told there either. */
export const linkListSource: ListSource = defineListSource<LinkFilter, LinkOrder, ExportedLink>({
  name: 'shortLinks',
  title: say('links.list'),
  permission: 'posts.write',
  filterType: 'ShortLinkFilter',
  orderType: 'ShortLinkOrder',
  columns: [
    {
      key: 'label',
      heading: say('links.label'),
      width: 40,
      cell: ({ link }, locale) => textIn(link.label, locale),
    },
    { key: 'address', heading: say('links.address'), width: 16, cell: ({ link }) => linkPath(link.code) },
    { key: 'target', heading: say('links.target'), width: 40, cell: ({ link }) => link.targetPath },
    { key: 'clicks', heading: say('links.clicks'), cell: ({ figures }) => figures.clicks },
    figureColumn('registrations'),
    figureColumn('holds'),
    figureColumn('memberships'),
    figureColumn('attendances'),
    {
      key: 'created',
      heading: say('links.created'),
      kind: 'date',
      cell: ({ link }) => toCivilDate(link.createdAt),
    },
  ],
  count: ({ db, clock }, { filter }) => countLinks(db, { filter, now: clock.now() }),
  read: async ({ db, clock, locale }, { filter, orderBy, page }) => {
    const found = await listLinks(db, { filter, orderBy, page, now: clock.now() });
    const loader = createLoaders({ db, locale });
    const nodes = await Promise.all(
      found.nodes.map(async (link) => ({
        link,
        figures: (await loader(figuresOfLinks).load(link.id)).total,
      })),
    );
    return { nodes, pageInfo: found.pageInfo };
  },
});

function figureColumn(key: Figure): Column {
  return {
    key,
    heading: say(`links.${key}`),
    cell: ({ figures }: ExportedLink, locale: Locale) => figures[key] ?? say('links.tooFew')[locale],
  };
}
