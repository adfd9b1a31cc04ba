import { PassThrough } from 'node:stream';

import { assessmentPaper, breachLetter, registerPaper, registerWorkbook } from '../../modules/privacy';
import type { Module } from '../../platform/module';
import type { Locale } from '../../shared/locale';
import type { AppServices } from '../app-services';
import { collectPersonalData } from '../personal-data';
import type { AllowedRequest, MountStaffFile } from './staff-files';
import { refusedExport } from './staff-files';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE =
  /^(?:(register)|(assessment)-(dpa_[0-9A-Z]{26})|(breach)-(brc_[0-9A-Z]{26}))-(id|en)\.(pdf|xlsx)$/;

/**
 * Serves the papers of UU PDP in both languages: the register of processing, also as a table for those who may take
 * lists away, impact assessments, and notices of breaches.
 */
export function mountPrivacyFiles(
  mount: MountStaffFile,
  house: AppServices & { readonly modules: readonly Module[] },
): void {
  const deps = { db: house.db, clock: house.clock, personalData: collectPersonalData(house.modules) };
  mount('privacy/:file', {
    right: 'privacy.read',
    isEverywhere: true,
    send: async (asked) => {
      const name = asked.request.params['file'] ?? '';
      const [, register, , assessmentId, , breachId, language, kind] = FILE.exec(name) ?? [];
      const locale: Locale = language === 'en' ? 'EN' : 'ID';
      if (kind === 'xlsx')
        return register === undefined ? asked.reply.callNotFound() : sendWorkbook(asked, deps, locale);
      if (register !== undefined) return sendPaper(asked, name, await registerPaper(deps, locale));
      if (assessmentId !== undefined)
        return sendPaper(asked, name, await assessmentPaper(deps, assessmentId, locale));
      return sendPaper(
        asked,
        name,
        breachId === undefined ? null : await breachLetter(deps, breachId, locale),
      );
    },
  });
}

function sendPaper({ reply }: AllowedRequest, name: string, paper: Buffer | null): unknown {
  if (paper === null) return reply.callNotFound();
  return reply
    .header('content-disposition', `inline; filename="${name}"`)
    .type('application/pdf')
    .send(paper);
}

async function sendWorkbook(
  asked: AllowedRequest,
  deps: Parameters<typeof registerWorkbook>[0],
  locale: Locale,
): Promise<unknown> {
  const { request, reply, actor } = asked;
  if (refusedExport(asked, locale)) return reply;
  const write = await registerWorkbook(deps, { locale, actor, requestId: request.id });
  const stream = new PassThrough();
  write(stream).catch((error: unknown) => stream.destroy(error instanceof Error ? error : undefined));
  return reply
    .header('content-disposition', `attachment; filename="register-${locale.toLowerCase()}.xlsx"`)
    .type(XLSX)
    .send(stream);
}
