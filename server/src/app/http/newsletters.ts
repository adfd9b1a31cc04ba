import type { FastifyInstance } from 'fastify';

import { ONE_CLICK_FOLDER, stopByLink, subscriptionPage } from '../../modules/newsletters';
import type { AppServices } from '../app-services';

type Call = { readonly Params: { readonly link: string } };

const LARGEST_BODY = 1_000;

/**
 * Mounts the address that mail programs call when their reader ends a newsletter with one click (RFC 8058): POST,
 * without sign-in, cookie or redirect, and the same answer for every link. Whoever opens it in a browser is led
 * to the page of their subscription; opening ends nothing, since programs open links by themselves.
 */
export function mountNewsletters(http: FastifyInstance, house: AppServices): void {
  const { db, clock, newId, dataKey, config } = house;
  void http.register(async (scope) => {
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'string', bodyLimit: LARGEST_BODY },
      (_request, _body, done) => done(null, null),
    );
    scope.post<Call>(`${ONE_CLICK_FOLDER}/:link`, async ({ params: { link } }, reply) => {
      await stopByLink({ db, clock, newId, dataKey, publicOrigin: config.publicOrigin }, link);
      return reply.header('cache-control', 'no-store').code(200).type('text/plain; charset=utf-8').send('OK');
    });
    scope.get<Call>(`${ONE_CLICK_FOLDER}/:link`, async ({ params: { link } }, reply) =>
      reply.header('cache-control', 'no-store').redirect(subscriptionPage(link), 303),
    );
  });
}
