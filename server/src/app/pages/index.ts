import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';

import { newestTitleIds, titlePicture, wasTitleDeleted } from '../../modules/catalogue';
import { eventPoster } from '../../modules/programmes';
import { isAllowed } from '../../platform/graphql/access';
import { createContext } from '../context';
import type { Module } from '../../platform/module';
import type { AppServices } from '../app-services';
import { mountListFiles } from '../http/list-files';
import { sessionCookies } from '../http/session-cookies';
import { staffFiles } from '../http/staff-files';
import { mountBusinessFiles } from './business-routes';
import { currentPortal } from './portal-bundle';
import { mountCertificates } from './events/certificate-route';
import { mountEventFeeds } from './events/event-feed-routes';
import { mountOwnCalendars } from './events/own-calendar-route';
import { mountEventPapers } from './events/event-papers-route';
import { mountReportFiles } from './reports/report-files-route';
import { mountEventPhotos } from './events/event-photo-route';
import { mountGuideFiles } from './guides/guide-file-routes';
import { openLibraryContact } from './library-contact';
import { mountPageRoutes } from './page-route';
import type { PageGraphQL } from './run-operation';
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
  mountPageRoutes(http, {
    kernel: house,
    door,
    portal,
    contact: openLibraryContact(house),
    wasDeleted: (id) => wasTitleDeleted(house.db, id),
  });
  mountPortalFiles(http, folder);
  mountSite(http, house, door);
  mountEventFeeds(http, house, door);
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
  mountGuideFiles(http, house);
  mountMarcFiles(http, house);
  const mountStaffFile = staffFiles(http, house, cookies);
  mountEventPapers(mountStaffFile, house);
  mountReportFiles(mountStaffFile, house);
  mountListFiles(mountStaffFile, house);
  mountEventPhotos(http, house, mayPreview);
  mountBusinessFiles(http, house, cookies);
  await mountUploads(http, house, cookies);
}

function coverSource({ db, config }: AppServices): CoverSource {
  const pictureOf: CoverSource['pictureOf'] = (id) => titlePicture({ db, dataDir: config.dataDir }, id);
  return { pictureOf, newestTitles: (count) => newestTitleIds(db, count) };
}
