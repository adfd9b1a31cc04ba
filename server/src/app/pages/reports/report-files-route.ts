import type { FastifyReply } from 'fastify';

import type { FileDeps, MakeBody, ReportFileKind } from '../../../modules/reporting';
import {
  createReports,
  findOwnSource,
  makeReportFile,
  OWN_DIMENSIONS,
  OWN_MEASURES,
  ownReport,
  REPORT_NAMES,
} from '../../../modules/reporting';
import type { Module } from '../../../platform/module';
import type { StaffActor } from '../../../platform/auth/rights';
import { branchMeant, holdsAt } from '../../../platform/auth/rights';
import { isCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { AppServices } from '../../app-services';
import type { AllowedRequest, MountStaffFile } from '../../http/staff-files';
import { forbidden } from '../../http/staff-files';
import { libraryLogo } from '../../library-logo';
import { monthLinesOf } from '../../month-lines';

type Asked = AllowedRequest['request'];

/**
 * Mounts reports as files for staff who may read them: CSV and XLSX as they are shown, and the page of the
 * month as a PDF. The audit says who took them.
 */
export function mountReportFiles(
  mount: MountStaffFile,
  kernel: AppServices & { readonly modules: readonly Module[] },
): void {
  const reports = createReports((span) => monthLinesOf(kernel.modules, span));
  const deps: FileDeps = { db: kernel.db, clock: kernel.clock, logo: () => libraryLogo(kernel) };
  mount('reports/:file', {
    right: 'reports.read',
    send: async ({ request, reply, actor }) => {
      const asked = readFileName(request.params['file'] ?? '');
      if (asked === null) return reply.callNotFound();
      // Rows to take along ask for the right that all lists ask for; the page of the month is for reading.
      if (asked.kind !== 'pdf' && !actor.permissions.has('lists.export'))
        return reply.code(403).send(NOT_ALLOWED);
      const file = await makeReportFile(deps, actor, {
        kind: asked.kind,
        make: asked.name === 'OWN' ? makeOwn(request) : reports[asked.name],
        request: { ...readQuery(request, actor), canSeeMembers: actor.permissions.has('members.read') },
        requestId: request.id,
      });
      if (!file.ok) throw refused(file.refusals.map(({ message }) => message.EN).join(' '));
      return send(reply, file.value);
    },
  });
}

const NOT_ALLOWED = {
  errors: [{ message: 'You do not have the right to do this.', extensions: { code: 'FORBIDDEN' } }],
};

type SentFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

function send(reply: FastifyReply, { name, type, bytes }: SentFile): FastifyReply {
  const place = type === 'application/pdf' ? 'inline' : 'attachment';
  return reply.header('content-disposition', `${place}; filename="${name}"`).type(type).send(bytes);
}

/** Reads `circulation.xlsx`; only the page of the month exists as a PDF. */
function readFileName(
  file: string,
): { readonly name: keyof Reports | 'OWN'; readonly kind: ReportFileKind } | null {
  const [first = '', ending = '', ...rest] = file.split('.');
  const name = [...REPORT_NAMES, 'OWN' as const].find((some) => some.toLowerCase() === first);
  const kind = KINDS.find((some) => some === ending);
  if (name === undefined || kind === undefined || rest.length > 0) return null;
  return kind === 'pdf' && name !== 'MONTH' ? null : { name, kind };
}

type Reports = Readonly<Record<(typeof REPORT_NAMES)[number], MakeBody>>;
const KINDS = ['csv', 'xlsx', 'pdf'] as const satisfies readonly ReportFileKind[];

/** Reads how a report of one's own is put together: `?measure=LOANS&rows=CLASS&columns=MONTH`. */
function makeOwn({ query }: Asked): MakeBody {
  const measure = OWN_MEASURES.find((some) => some === query['measure']);
  const rows = OWN_DIMENSIONS.find((some) => some === query['rows']);
  const columns = OWN_DIMENSIONS.find((some) => some === query['columns']) ?? null;
  if (measure === undefined || rows === undefined)
    throw refused('`measure` and `rows` say what is summed, and by what.');
  const asked = { measure, rows, columns };
  const source = findOwnSource(asked);
  if (typeof source !== 'string') throw refused(source.message.EN);
  return ownReport(asked, source);
}

/** Reads what the address asks for; throws 403 for a branch at which the caller may not read reports. */
function readQuery(
  { query }: Asked,
  actor: StaffActor,
): {
  readonly span: { readonly from: string; readonly to: string };
  readonly branchId: string | null;
  readonly spaceId: string | null;
  readonly locale: Locale;
} {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  const [from, to] = [text('from'), text('to')];
  if (!isCivilDate(from) || !isCivilDate(to)) throw refused('`from` and `to` are days such as 2026-11-01.');
  const branchId = branchMeant(actor, 'reports.read', text('branch') === '' ? null : text('branch'));
  if (!holdsAt(actor, 'reports.read', branchId)) throw forbidden();
  return {
    span: { from, to },
    branchId,
    spaceId: text('space') === '' ? null : text('space'),
    locale: text('language') === 'en' ? 'EN' : 'ID',
  };
}

function refused(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}
