import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import type { FastifyInstance } from 'fastify';

import { exportPath } from '../../platform/list-export/export-files';
import { findExport } from '../../platform/list-export/list-exports.queries';
import { staffActor } from '../../modules/staff';
import { toCivilDate } from '../../shared/civil-date';
import type { AppServices } from '../app-services';
import type { SessionCookies } from './session-cookies';

const TYPES = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Serves `/staff/files/<id>` to whoever asked for the file and still holds the right, until it is a day old; to
 * everybody else there is no such file.
 */
export function mountListFiles(http: FastifyInstance, house: AppServices, cookies: SessionCookies): void {
  http.get<{ Params: { id: string } }>('/staff/files/:id', async (request, reply) => {
    const file = await findExport(house.db, request.params.id);
    const isKept = file !== null && file.state === 'DONE' && file.expiresAt > house.clock.now();
    if (!isKept || !(await isAskedByMaker(file.makerId))) return reply.callNotFound();
    const path = exportPath(house.config.dataDir, file);
    const found = await stat(path).catch(() => null);
    if (found === null) return reply.callNotFound();
    const name = `${file.listName}-${toCivilDate(file.createdAt)}.${file.format.toLowerCase()}`;
    return reply
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex')
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(TYPES[file.format])
      .send(createReadStream(path));

    async function isAskedByMaker(makerId: string): Promise<boolean> {
      for (const { audience, token } of cookies.read(request)) {
        if (audience !== 'staff') continue;
        const actor = await staffActor(house, token);
        if (actor?.kind === 'staff' && actor.staffId === makerId && actor.permissions.has('lists.export'))
          return true;
      }
      return false;
    }
  });
}
