import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { exportPath } from '../../platform/list-export/export-files';
import { findExport } from '../../platform/list-export/list-exports.queries';
import { toCivilDate } from '../../shared/civil-date';
import type { AppServices } from '../app-services';
import type { MountStaffFile } from './staff-files';

const TYPES = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Serves `/staff/files/<id>` to whoever asked for the file and still holds the right, until it is a day old; to
 * other staff there is no such file.
 */
export function mountListFiles(mount: MountStaffFile, house: AppServices): void {
  mount(':id', {
    right: 'lists.export',
    send: async ({ request, reply, actor }) => {
      const file = await findExport(house.db, request.params['id'] ?? '');
      const isKept = file !== null && file.state === 'DONE' && file.expiresAt > house.clock.now();
      if (!isKept || file.makerId !== actor.staffId) return reply.callNotFound();
      const path = exportPath(house.config.dataDir, file);
      const found = await stat(path).catch(() => null);
      if (found === null) return reply.callNotFound();
      const name = `${file.listName}-${toCivilDate(file.createdAt)}.${file.format.toLowerCase()}`;
      return reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(TYPES[file.format])
        .send(createReadStream(path));
    },
  });
}
