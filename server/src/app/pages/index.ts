import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';

import { newestTitleIds, titlePicture, wasTitleDeleted } from '../../modules/catalogue';
import { isReadingListThere } from '../../modules/community';
import { eventPoster } from '../../modules/programmes';
import { isAllowed } from '../../platform/graphql/access';
import { createContext } from '../context';
import type { Module } from '../../platform/module';
import type { AppServices } from '../app-services';
import { mountAgreementFiles } from '../http/agreement-files';
import { mountDevelopmentFiles } from '../http/development-files';
import { mountRosterFiles } from '../http/roster-files';
import { mountPrivacyFiles } from '../http/privacy-files';
import { mountSatisfactionFiles } from '../http/satisfaction-files';
import { mountNewsletters } from '../http/newsletters';
import { mountRadius } from '../http/radius';
import { mountNewsletterFiles } from '../http/newsletter-files';
import { mountSurveyFiles } from '../http/survey-files';
import { mountListFiles } from '../http/list-files';
import { sessionCookies } from '../http/session-cookies';
import type { MountStaffFile } from '../http/staff-files';
import { staffFiles } from '../http/staff-files';
import { mountBusinessFiles } from './business-routes';
import { currentPortal } from './portal-bundle';
import { mountCertificates } from './events/certificate-route';
import { mountEventFeeds } from './events/event-feed-routes';
import { mountBookingCalendars, mountOwnCalendars } from './events/own-calendar-route';
import { mountEventPapers } from './events/event-papers-route';
import { mountPartnerYears } from './reports/partner-year-route';
import { mountReportFiles } from './reports/report-files-route';
import { mountEventPhotos } from './events/event-photo-route';
import { mountStandardPapers } from './standard-papers';
import { mountGuideFiles } from './guides/guide-file-routes';
import { mountCards } from './card-route';
import { mountLinks } from './link-route';
import { openLibraryContact } from './library-contact';
import { mountPageRoutes } from './page-route';
import type { PageGraphQL } from './run-operation';
import { mountNoticeAddress } from './notice-address';
import { openSiteNotices } from './site-notices';
import { mountPortalFiles } from './site/portal-files';
import { mountSite } from './site/site-routes';
import type { CoverSource } from './title-files/cover-routes';
import { mountCovers } from './title-files/cover-routes';
import { mountMarcFiles } from './title-files/marc-routes';
import { PngStore } from './title-files/png-store';
import type { PosterSource } from './title-files/poster-routes';
import { mountPosters } from './title-files/poster-routes';
import { mountUploads } from './title-files/uploads';

/** Mounts the patron portal: its rendered pages and the files beside them. */
export async function mountPages(
  http: FastifyInstance,
  house: AppServices & { readonly modules: readonly Module[] },
  door: PageGraphQL,
): Promise<void> {
  const folder = path.join(house.config.webRoot, 'web-patron/dist');
  const portal = currentPortal(folder);
  const notices = openSiteNotices(house);
  mountNoticeAddress(http, { notices, clock: house.clock });
  mountPageRoutes(http, {
    kernel: house,
    door,
    portal,
    contact: openLibraryContact(house),
    notices,
    wasDeleted: (id) => wasTitleDeleted(house.db, id),
    isReadingListThere: (id) => isReadingListThere(house.db, id),
  });
  mountPortalFiles(http, folder);
  mountSite(http, house, door);
  mountEventFeeds(http, house, door);
  mountLinks(http, house);
  mountCards(http, house);
  mountCovers(http, coverSource(house), house.config.dataDir);
  const cookies = sessionCookies(house.config);
  const mayPreview: PosterSource['mayPreview'] = async (request, reply) =>
    isAllowed((await createContext(house, cookies, request, reply)).actor, { staff: 'programmes.read' });
  mountPosters(
    http,
    { posterOf: (request) => eventPoster(house, request), mayPreview },
    new PngStore(path.join(house.config.dataDir, 'cache/posters')),
  );
  mountCertificates(http, house);
  mountOwnCalendars(http, house);
  mountBookingCalendars(http, house);
  mountGuideFiles(http, house);
  mountStandardPapers(http, house);
  mountMarcFiles(http, house);
  mountRadius(http, house);
  mountNewsletters(http, house);
  const mountStaffFile = staffFiles(http, house, cookies);
  mountStaffFiles(mountStaffFile, house);
  mountEventPhotos(http, house, mayPreview);
  mountBusinessFiles(http, house, cookies);
  mountPartnerYears(http, house, cookies);
  await mountUploads(http, house, cookies);
}

/** Mounts what only staff read or print. */
function mountStaffFiles(
  mountStaffFile: MountStaffFile,
  house: AppServices & { readonly modules: readonly Module[] },
): void {
  mountEventPapers(mountStaffFile, house);
  mountReportFiles(mountStaffFile, house);
  mountSatisfactionFiles(mountStaffFile, house);
  mountSurveyFiles(mountStaffFile, house);
  mountNewsletterFiles(mountStaffFile, house);
  mountPrivacyFiles(mountStaffFile, house);
  mountListFiles(mountStaffFile, house);
  mountAgreementFiles(mountStaffFile, house);
  mountDevelopmentFiles(mountStaffFile, house);
  mountRosterFiles(mountStaffFile, house);
}

function coverSource({ db, config }: AppServices): CoverSource {
  const pictureOf: CoverSource['pictureOf'] = (id) => titlePicture({ db, dataDir: config.dataDir }, id);
  return { pictureOf, newestTitles: (count) => newestTitleIds(db, count) };
}
