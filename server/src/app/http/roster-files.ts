import { PassThrough } from 'node:stream';

import { dutyRosterFile } from '../../modules/volunteers';
import { isCivilDate, toWeekday } from '../../shared/civil-date';
import type { AppServices } from '../app-services';
import type { MountStaffFile } from './staff-files';
import { refusedExport } from './staff-files';

const WEEK = /^(\d{4}-\d{2}-\d{2})-(id|en)\.(csv|xlsx)$/;
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Serves the duty roster of a week, which all staff see, as a table to whoever may take lists away. */
export function mountRosterFiles(mount: MountStaffFile, { db, clock }: AppServices): void {
  mount('duty-roster/:branchId/:file', {
    right: 'own',
    send: async (asked) => {
      const { request, reply, actor } = asked;
      const [, monday = '', language, type] = WEEK.exec(request.params['file'] ?? '') ?? [];
      if (!isCivilDate(monday) || toWeekday(monday) !== 1) return reply.callNotFound();
      const locale = language === 'en' ? 'EN' : 'ID';
      if (refusedExport(asked, locale)) return reply;
      const kind = type === 'csv' ? 'csv' : 'xlsx';
      const file = await dutyRosterFile(
        { db, clock },
        {
          branchId: request.params['branchId'] ?? '',
          monday,
          kind,
          locale,
          actor,
          requestId: request.id,
        },
      );
      const stream = new PassThrough();
      file
        .write(stream)
        .catch((error: unknown) => stream.destroy(error instanceof Error ? error : undefined));
      return reply
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .type(TYPES[kind])
        .send(stream);
    },
  });
}
