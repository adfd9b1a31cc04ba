import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { exportPath } from '../../platform/list-export/export-files';
import { mayTakeList } from '../../platform/list-export/list-rights';
import { findExport } from '../../platform/list-export/list-exports.queries';
import type { Module } from '../../platform/module';
import { listsOf } from '../../platform/module';
import { toCivilDate } from '../../shared/civil-date';
import { slugOf } from '../../shared/slug';
import type { AppServices } from '../app-services';
import type { MountStaffFile } from './staff-files';
import { forbidden } from './staff-files';

const TYPES = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Serves `/staff/files/<id>` to whoever asked for the file and may still read the list it is of, until it is a
 * day old; to other staff there is no such file.
 */
export function mountListFiles(
  mount: MountStaffFile,
  house: AppServices & { readonly modules: readonly Module[] },
): void {
  const sources = listsOf(house.modules);
  mount(':id', {
    right: 'lists.export',
    send: async ({ request, reply, actor }) => {
      const file = await findExport(house.db, request.params['id'] ?? '');
      const isKept = file !== null && file.state === 'DONE' && file.expiresAt > house.clock.now();
      if (!isKept || file.makerId !== actor.staffId) return reply.callNotFound();
      const source = sources.find(({ name }) => name === file.listName);
      if (source === undefined) return reply.callNotFound();
      if (!(await mayTakeList(house.db, actor, { source, filter: file.filter }))) throw forbidden();
      const path = exportPath(house.config.dataDir, file);
      const found = await stat(path).catch(() => null);
      if (found === null) return reply.callNotFound();
      const name = `${slugOf(source.title[file.locale], file.listName)}-${toCivilDate(file.createdAt)}.${file.format.toLowerCase()}`;
      return reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(TYPES[file.format])
        .send(createReadStream(path));
    },
  });
}
