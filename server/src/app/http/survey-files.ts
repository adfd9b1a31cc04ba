import { PassThrough } from 'node:stream';

import { makeSheetFile, surveyFileRefusal, WAVES } from '../../modules/feedback';
import type { AppServices } from '../app-services';
import type { MountStaffFile } from './staff-files';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Serves the sheets of a survey as a table for those who may take lists away: all of them, or those of an event (`event`),
 * a session (`session`) or a wave (`wave`); with `lang=en` in English. A sentence says why not when they are of fewer than
 * five people, or leave so few out; another filter, or a value that cannot be, is refused.
 */
export function mountSurveyFiles(mount: MountStaffFile, house: AppServices): void {
  mount('surveys/:file', {
    right: 'surveys.read',
    send: async ({ request: { id: requestId, params, query }, reply, actor }) => {
      const [, surveyId, type] = /^(svy_[0-9A-Z]{26})\.(csv|xlsx)$/.exec(params['file'] ?? '') ?? [];
      if (surveyId === undefined) return reply.callNotFound();
      if (!actor.permissions.has('lists.export')) return reply.code(403).send('You may not take lists away.');
      const kind = type === 'csv' ? 'csv' : 'xlsx';
      const locale = query['lang'] === 'en' ? 'EN' : 'ID';
      const unknown = findUnknownFilter(query);
      if (unknown !== null)
        return reply.code(400).type('text/plain; charset=utf-8').send(surveyFileRefusal(unknown, locale));
      const choice = {
        eventId: textOf(query['event']),
        sessionId: textOf(query['session']),
        wave: WAVES.find((wave) => wave === query['wave']) ?? null,
      };
      const file = await makeSheetFile(house, { surveyId, kind, choice, locale, actor, requestId });
      if (!file.ok) {
        const [refusal] = file.refusals;
        if (refusal?.code !== 'NOT_ALLOWED') return reply.callNotFound();
        return reply.code(409).type('text/plain; charset=utf-8').send(refusal.message[locale]);
      }
      const stream = new PassThrough();
      file.value
        .write(stream)
        .catch((error: unknown) => stream.destroy(error instanceof Error ? error : undefined));
      return reply
        .header('content-disposition', `attachment; filename="${file.value.name}"`)
        .type(TYPES[kind])
        .send(stream);
    },
  });
}

const FILTERS: ReadonlyMap<string, RegExp> = new Map([
  ['lang', /^(id|en)$/],
  ['event', /^evt_[0-9A-Z]{26}$/],
  ['session', /^evs_[0-9A-Z]{26}$/],
  ['wave', new RegExp(`^(${WAVES.join('|')})$`)],
]);

/** Names a filter that is not known, or says what cannot be: without it more sheets would leave than were meant. */
function findUnknownFilter(query: Readonly<Record<string, unknown>>): string | null {
  const unknown = Object.entries(query).find(
    ([name, value]) =>
      value !== '' && !(typeof value === 'string' && FILTERS.get(name)?.test(value) === true),
  );
  return unknown?.[0].slice(0, 40) ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 30) : null;
}
