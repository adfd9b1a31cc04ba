import { PassThrough } from 'node:stream';

import { developmentFile, developmentPlanFile, openStaffPaper } from '../../modules/development';
import type { AppServices } from '../app-services';
import type { AllowedRequest, MountStaffFile } from './staff-files';
import { refusedExport } from './staff-files';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const TRAINING = /^(\d{4})-(id|en)\.(csv|xlsx)$/;
const MATRIX = /^(id|en)\.(csv|xlsx)$/;
const PLAN = /^(\d{4})-(id|en)\.pdf$/;

/**
 * Serves development plans as PDF and the files of certificates to the person, their lead and the head; to others
 * there is none. Who opens the file of a certificate is written down. Training by person and the matrix without names are
 * lists for whoever may take lists away.
 */
export function mountDevelopmentFiles(mount: MountStaffFile, house: AppServices): void {
  mount('development-plans/:staffId/:file', {
    right: 'own',
    send: async ({ request, reply, actor }) => {
      const [, year, language] = PLAN.exec(request.params['file'] ?? '') ?? [];
      if (year === undefined) return reply.callNotFound();
      const plan = await developmentPlanFile(house, actor, {
        staffId: request.params['staffId'] ?? '',
        year: Number(year),
        locale: language === 'en' ? 'EN' : 'ID',
      });
      if (plan === null) return reply.callNotFound();
      return reply
        .header('content-disposition', `inline; filename="${plan.name}"`)
        .type('application/pdf')
        .send(plan.file);
    },
  });
  mountPapers(mount, house);
  mountLists(mount, house);
}

function mountPapers(mount: MountStaffFile, house: AppServices): void {
  mount('staff-papers/:id', {
    right: 'own',
    send: async ({ request, reply, actor }) => {
      const { db, clock, dataKey, config } = house;
      const paper = await openStaffPaper({ db, clock, dataKey, dataDir: config.dataDir }, actor, {
        id: request.params['id'] ?? '',
        requestId: request.id,
      });
      if (paper === null) return reply.callNotFound();
      return reply
        .header('content-disposition', `attachment; filename="${paper.name}"`)
        .header('x-content-type-options', 'nosniff')
        .type(paper.type)
        .send(paper.bytes);
    },
  });
}

function mountLists(mount: MountStaffFile, house: AppServices): void {
  mount('staff-training/:file', {
    right: 'development.read',
    isEverywhere: true,
    send: async (asked) => {
      const [, year, language, kind] = TRAINING.exec(asked.request.params['file'] ?? '') ?? [];
      if (year === undefined) return asked.reply.callNotFound();
      return sendList(house, asked, { list: { name: 'TRAINING', year: Number(year) }, language, kind });
    },
  });
  mount('staff-matrix/:file', {
    right: 'own',
    send: async (asked) => {
      const [, language, kind] = MATRIX.exec(asked.request.params['file'] ?? '') ?? [];
      if (language === undefined) return asked.reply.callNotFound();
      return sendList(house, asked, { list: { name: 'MATRIX' }, language, kind });
    },
  });
}

type AskedList = Pick<Parameters<typeof developmentFile>[1], 'list'> & {
  readonly language: string | undefined;
  readonly kind: string | undefined;
};

async function sendList(house: AppServices, asked: AllowedRequest, { list, language, kind }: AskedList) {
  const { request, reply, actor } = asked;
  const locale = language === 'en' ? 'EN' : 'ID';
  if (refusedExport(asked, locale)) return reply;
  const type = kind === 'csv' ? 'csv' : 'xlsx';
  const file = await developmentFile(house, { list, kind: type, locale, actor, requestId: request.id });
  if (file === null) return reply.callNotFound();
  const stream = new PassThrough();
  file.write(stream).catch((error: unknown) => stream.destroy(error instanceof Error ? error : undefined));
  return reply
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .type(TYPES[type])
    .send(stream);
}
