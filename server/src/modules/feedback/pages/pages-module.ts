import type { Module } from '../../../platform/module';
import type { PagesDeps } from './deps';
import { findSitePages } from './find-site-pages';
import { PAGES_PERSONAL_DATA } from './personal-data';
import { publishDuePagesJob } from './publish-due.job';
import { SiteNoticeResolver } from './site-notice.graphql';
import { SitePageMutations } from './site-page-mutations.graphql';
import {
  SitePageDraftResolver,
  SitePageResolver,
  SitePageVersionResolver,
  StatementPageResolver,
} from './site-page.graphql';
import { sitePageById } from './site-pages.queries';

/** Creates the pages that staff write, and the notices on every page. */
export function createPages(deps: PagesDeps): Module {
  return {
    name: 'pages',
    resolvers: [
      new SitePageResolver(),
      new SitePageDraftResolver(),
      new SitePageVersionResolver(),
      new StatementPageResolver(),
      new SitePageMutations(deps),
      new SiteNoticeResolver(deps),
    ],
    jobs: [publishDuePagesJob(deps)],
    personalData: PAGES_PERSONAL_DATA,
    answers: async (text) => (await findSitePages(deps.db, text)).length > 0,
    nodes: [
      { prefix: 'pag', type: 'SitePage', load: (context, id) => context.loader(sitePageById).load(id) },
    ],
    resources: [
      { prefix: 'pag', table: 'site_page', nameColumn: 'title_id', englishNameColumn: 'title_en' },
      { prefix: 'ntc', table: 'site_notice', nameColumn: 'text_id', englishNameColumn: 'text_en' },
    ],
  };
}
