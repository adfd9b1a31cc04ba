import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { activityReportFile, attendanceListFile, eventCertificatesFile } from '../../../modules/programmes';
import type { Permission } from '../../../platform/auth/permission.terms';
import { findBranches } from '../../../platform/audit/resources.queries';
import { holdsAt } from '../../../platform/auth/rights';
import { createContext } from '../../context';
import { refuseForeignOrigin } from '../../graphql/graphql-route';
import type { AppServices } from '../../app-services';
import type { SessionCookies } from '../../http/session-cookies';

type Paper = { readonly name: string; readonly file: Buffer };

const LONGEST = 160;

/**
 * Mounts the papers of an event for the staff's printer: the list to sign at a session, the report of the
 * activity, and all its certificates. Nobody keeps them on the way.
 */
export function mountEventPapers(http: FastifyInstance, kernel: AppServices, cookies: SessionCookies): void {
  const preHandler = (request: FastifyRequest): Promise<void> =>
    refuseForeignOrigin(kernel, cookies, request);
  const send = createPaperSender(kernel, cookies);
  http.get<{ Params: { id: string } }>(
    '/staff/files/sessions/:id/attendance.pdf',
    { preHandler },
    (request, reply) =>
      send(request, reply, {
        right: 'programmes.register',
        at: request.params.id,
        draw: () => attendanceListFile(kernel, request.params.id),
      }),
  );
  http.get<{ Params: { id: string } }>(
    '/staff/files/events/:id/certificates.pdf',
    { preHandler },
    (request, reply) =>
      send(request, reply, {
        right: 'programmes.read',
        at: request.params.id,
        draw: () =>
          eventCertificatesFile(kernel, { eventId: request.params.id, origin: kernel.config.publicOrigin }),
      }),
  );
  http.get<{ Params: { id: string }; Querystring: { name?: string; position?: string } }>(
    '/staff/files/events/:id/report.pdf',
    { preHandler },
    (request, reply) => {
      const signer = { name: line(request.query.name), position: line(request.query.position) };
      return send(request, reply, {
        right: 'programmes.read',
        draw: () => activityReportFile(kernel, { eventId: request.params.id, signer }),
      });
    },
  );
}

/**
 * Returns the act of sending a paper to staff who hold the right, where the thing it is about stands if it names people, and to
 * nobody else.
 */
function createPaperSender(kernel: AppServices, cookies: SessionCookies) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    { right, at, draw }: { right: Permission; at?: string; draw: () => Promise<Paper | null> },
  ): Promise<unknown> => {
    void reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    const { actor } = await createContext(kernel, cookies, request, reply);
    if (actor.kind === 'anonymous') return reply.redirect('/staff/sign-in', 303);
    const places = at === undefined ? [] : await findBranches(kernel.db, kernel.resources, [at]);
    if (
      actor.kind !== 'staff' ||
      !actor.permissions.has(right) ||
      places.some((branchId) => !holdsAt(actor, right, branchId))
    )
      throw Object.assign(new Error('You do not have the right to print this.'), { statusCode: 403 });
    const paper = await draw();
    if (paper === null) return reply.callNotFound();
    return reply
      .header('content-disposition', `inline; filename="${paper.name}"`)
      .type('application/pdf')
      .send(paper.file);
  };
}

/** A parameter that is repeated is a list: then its first value counts. */
function line(entered: unknown): string {
  const first: unknown = Array.isArray(entered) ? entered[0] : entered;
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';
}
