import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { findBranches } from '../../platform/audit/resources.queries';
import type { Permission } from '../../platform/auth/permission.terms';
import type { StaffActor } from '../../platform/auth/rights';
import { holdsAt } from '../../platform/auth/rights';
import type { Locale } from '../../shared/locale';
import type { AppServices } from '../app-services';
import { createContext } from '../context';
import { refuseForeignOrigin } from '../graphql/graphql-route';
import type { SessionCookies } from './session-cookies';

/** The parts of an address that a file is asked by. */
export type FileAddress = {
  readonly Params: Readonly<Record<string, string>>;
  readonly Querystring: Readonly<Record<string, unknown>>;
};

/** A request for a file of somebody who may have it. */
export type AllowedRequest = {
  readonly request: FastifyRequest<FileAddress>;
  readonly reply: FastifyReply;
  readonly actor: StaffActor;
};

/** Who may have a file, and what sends it. */
export type StaffFile = {
  /** A right, or `own` for files about one colleague: `send` finds none for whom one may not see. */
  readonly right: Permission | 'own';
  /** Whether the right must hold at every branch. */
  readonly isEverywhere?: boolean;
  /** The id of what it is about, where the right must hold at the branch of that. */
  readonly at?: (params: FileAddress['Params']) => string | undefined;
  readonly send: (asked: AllowedRequest) => Promise<unknown>;
};

/** Mounts a file below `/staff/files/`. */
export type MountStaffFile = (path: string, file: StaffFile) => void;

/**
 * Returns the one way to files of the back office. Nobody keeps them on the way; whoever is not signed in is
 * asked to, and whoever has not the right gets a refusal, before anything is read or written.
 */
export function staffFiles(
  http: FastifyInstance,
  kernel: AppServices,
  cookies: SessionCookies,
): MountStaffFile {
  return (path, { right, at, isEverywhere = false, send }) =>
    void http.get<FileAddress>(
      `/staff/files/${path}`,
      { preHandler: (request) => refuseForeignOrigin(kernel, cookies, request) },
      async (request, reply) => {
        void reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
        const { actor } = await createContext(kernel, cookies, request, reply);
        if (actor.kind === 'anonymous') return reply.redirect('/staff/sign-in', 303);
        if (actor.kind !== 'staff') throw forbidden();
        if (right === 'own') return send({ request, reply, actor });
        if (!actor.permissions.has(right)) throw forbidden();
        if (isEverywhere && !holdsAt(actor, right, null)) throw forbidden();
        const about = at?.(request.params);
        const places = about === undefined ? [] : await findBranches(kernel.db, kernel.resources, [about]);
        if (places.some((branchId) => !holdsAt(actor, right, branchId))) throw forbidden();
        return send({ request, reply, actor });
      },
    );
}

/** Refuses whoever may read something but not take it along as a table; true when it did. */
export function refusedExport({ reply, actor }: AllowedRequest, locale: Locale): boolean {
  if (actor.permissions.has('lists.export')) return false;
  void reply.code(403).type('text/plain; charset=utf-8').send(MAY_NOT_EXPORT[locale]);
  return true;
}

const MAY_NOT_EXPORT: Readonly<Record<Locale, string>> = {
  ID: 'Anda belum boleh mengunduh daftar. Mintalah hak “lists.export” kepada pengelola akun.',
  EN: 'You may not take lists away yet. Ask whoever manages accounts for the right “lists.export”.',
};

/** Returns the refusal of a file to staff who may not have it. */
export function forbidden(): Error {
  return Object.assign(new Error('You do not have the right to take this file.'), { statusCode: 403 });
}
