import type { FastifyReply } from 'fastify';

import { feedbackFigures } from '../../../modules/feedback';
import { activityReportFile, attendanceListFile, eventCertificatesFile } from '../../../modules/programmes';
import type { AppServices } from '../../app-services';
import type { FileAddress, MountStaffFile } from '../../http/staff-files';

type Paper = { readonly name: string; readonly file: Buffer };

const LONGEST = 160;
const idOf = (params: FileAddress['Params']): string => params['id'] ?? '';

/**
 * Mounts the papers of an event for the staff's printer: the list to sign at a session, the report of the
 * activity, and all its certificates. Those that name people are for staff of the branch.
 */
export function mountEventPapers(mount: MountStaffFile, kernel: AppServices): void {
  mount('sessions/:id/attendance.pdf', {
    right: 'programmes.register',
    at: idOf,
    send: async ({ request, reply }) =>
      sendPaper(reply, await attendanceListFile(kernel, idOf(request.params))),
  });
  mount('events/:id/certificates.pdf', {
    right: 'programmes.read',
    at: idOf,
    send: async ({ request, reply }) => {
      const asked = { eventId: idOf(request.params), origin: kernel.config.publicOrigin };
      return sendPaper(reply, await eventCertificatesFile(kernel, asked));
    },
  });
  mount('events/:id/report.pdf', {
    right: 'programmes.read',
    send: async ({ request: { params, query }, reply }) => {
      const signer = { name: line(query['name']), position: line(query['position']) };
      const eventId = idOf(params);
      const feedback = await feedbackFigures(kernel.db, eventId);
      return sendPaper(reply, await activityReportFile(kernel, { eventId, signer, feedback }));
    },
  });
}

function sendPaper(reply: FastifyReply, paper: Paper | null): unknown {
  if (paper === null) return reply.callNotFound();
  return reply
    .header('content-disposition', `inline; filename="${paper.name}"`)
    .type('application/pdf')
    .send(paper.file);
}

/** A parameter that is repeated is a list: then its first value counts. */
function line(entered: unknown): string {
  const first: unknown = Array.isArray(entered) ? entered[0] : entered;
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';
}
