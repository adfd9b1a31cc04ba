import type { FastifyInstance } from 'fastify';

import { consultationCalendarItems } from '../../../modules/consultations';
import { bookingCalendar, OWN_CALENDAR_FOLDERS, ownCalendar } from '../../../modules/programmes';
import { BOOKING_CALENDAR_FOLDERS } from '../../../modules/spaces';
import { shiftCalendarItems } from '../../../modules/volunteers';
import { LOCALES } from '../../../shared/locale';
import type { AppServices } from '../../app-services';

const HIDDEN = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves members' private calendar links, uncached. A revoked link answers 410. */
export function mountOwnCalendars(http: FastifyInstance, { db, dataKey, clock, config }: AppServices): void {
  for (const folder of Object.values(OWN_CALENDAR_FOLDERS)) {
    http.get<{ Params: { link: string } }>(`${folder}/:link`, async (request, reply) => {
      const found = await ownCalendar(
        {
          db,
          dataKey,
          origin: config.publicOrigin,
          moreDates: async (wanted) => [
            ...(await shiftCalendarItems(db, wanted)),
            ...(await consultationCalendarItems(db, wanted)),
          ],
        },
        request.params.link.replace(/\.ics$/, ''),
        clock.now(),
      );
      void reply.headers(HIDDEN);
      if (found.kind !== 'calendar')
        return reply
          .code(found.kind === 'gone' ? 410 : 404)
          .type('text/plain; charset=utf-8')
          .send('');
      return reply.type('text/calendar; charset=utf-8').send(found.text);
    });
  }
}

/** Serves the calendar file of a booking to whoever has its secret link, uncached. */
export function mountBookingCalendars(
  http: FastifyInstance,
  { db, dataKey, clock, config }: AppServices,
): void {
  for (const locale of LOCALES) {
    http.get<{ Params: { link: string } }>(
      `${BOOKING_CALENDAR_FOLDERS[locale]}/:link`,
      async (request, reply) => {
        const text = await bookingCalendar(
          { db, dataKey, origin: config.publicOrigin },
          { link: request.params.link.replace(/\.ics$/, ''), locale, now: clock.now() },
        );
        void reply.headers(HIDDEN);
        if (text === null) return reply.code(404).type('text/plain; charset=utf-8').send('');
        return reply.type('text/calendar; charset=utf-8').send(text);
      },
    );
  }
}
