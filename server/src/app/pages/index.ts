import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';

import { titlePicture, wasTitleDeleted } from '../../modules/catalogue';
import type { Kernel } from '../kernel';
import { sessionCookies } from '../session-cookies';
import { readPageChunks } from './document/chunks';
import { readTemplate } from './document/template';
import type { Portal } from './draw-page';
import { mountPageRoutes } from './page-route';
import type { GraphQLDoor } from './run-operation';
import { mountPortalFiles } from './site/portal-files';
import { mountSite } from './site/site-routes';
import { mountCovers } from './title-files/cover-routes';
import { mountMarcFiles } from './title-files/marc-routes';
import { mountUploads } from './title-files/uploads';

/** Mounts the patron portal: every page with its head, its first data and plain readable content, and the files beside it. */
export async function mountPages(http: FastifyInstance, house: Kernel, door: GraphQLDoor): Promise<void> {
  const folder = path.join(house.config.webRoot, 'web-patron/dist');
  mountPageRoutes(http, { kernel: house, door, portal: readPortal(folder, house.config.isDevelopment), wasDeleted: (id) => wasTitleDeleted(house.db, id) });
  mountPortalFiles(http, folder);
  mountSite(http, house, door);
  mountCovers(http, (id) => titlePicture({ db: house.db, dataDir: house.config.dataDir }, id), house.config.dataDir);
  mountMarcFiles(http, house);
  await mountUploads(http, house, sessionCookies(house.config.staffOrigin));
}

/** Reads the built portal once; in development anew for every page, because it may have been rebuilt. */
function readPortal(folder: string, isDevelopment: boolean): Portal {
  const read = (): Portal => ({ template: readTemplate(folder), chunks: readPageChunks(folder) });
  const once = read();
  if (!isDevelopment) return once;
  return { get template() { return read().template; }, get chunks() { return read().chunks; } };
}
