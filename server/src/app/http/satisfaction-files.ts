import { PassThrough } from 'node:stream';

import { satisfactionFile, satisfactionWorkbook } from '../../modules/feedback';
import type { AppServices } from '../app-services';
import type { MountStaffFile } from './staff-files';
import { refusedExport } from './staff-files';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Serves the sheet that is published for a period as a PDF in both languages, and its answers as a table for those who
 * may take lists away; the audit says who did.
 */
export function mountSatisfactionFiles(mount: MountStaffFile, house: AppServices): void {
  mount('satisfaction/:file', {
    right: 'satisfaction.read',
    send: async ({ request, reply, actor }) => {
      const [, id, language, kind] =
        /^(skp_[0-9A-Z]{26})-(id|en)\.(pdf|xlsx)$/.exec(request.params['file'] ?? '') ?? [];
      if (id === undefined) return reply.callNotFound();
      const locale = language === 'en' ? 'EN' : 'ID';
      if (kind === 'pdf') {
        const paper = await satisfactionFile(house, id, locale);
        if (paper === null) return reply.callNotFound();
        return reply
          .header('content-disposition', `inline; filename="${paper.name}"`)
          .type('application/pdf')
          .send(paper.bytes);
      }
      if (refusedExport({ request, reply, actor }, locale)) return reply;
      const write = await satisfactionWorkbook(house, { periodId: id, locale, actor, requestId: request.id });
      if (write === null) return reply.callNotFound();
      const stream = new PassThrough();
      write(stream).catch((error: unknown) => stream.destroy(error instanceof Error ? error : undefined));
      return reply
        .header('content-disposition', `attachment; filename="skm-${id.slice(-6)}.xlsx"`)
        .type(XLSX)
        .send(stream);
    },
  });
}
