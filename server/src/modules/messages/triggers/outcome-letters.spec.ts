import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { answerSurvey, openSurvey } from '../../feedback/surveys/answers/answer-survey';
import { createSurvey } from '../../feedback/surveys/definition/save-survey';
import { publishSurvey } from '../../feedback/surveys/definition/publish-survey';
import { setProgrammeOutcomeSurvey } from '../../feedback/surveys/events/choose-survey';
import { OUTCOME_DEFINITION } from '../../feedback/surveys/testing/definitions';
import { writeEvent } from '../../programmes/testing/programmes-home';
import { TokenBuckets } from '../../../platform/graphql/limits/token-buckets';
import { sendMessages } from '../delivery/send-messages';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueNotifications } from './enqueue-notifications';

const LIBRARY = { kind: 'system', name: 'test' } as const;

describe.each(dialects)('letters about what came of a programme, on $name', (dialect) => {
  let home: MessagesHome;
  let programmeId: string;

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
    home.circulation.setNow('2026-08-01 09:00');
    programmeId = newId('prg');
    await write('programme', {
      id: programmeId,
      kind: 'OTHER',
      status: 'PUBLISHED',
      name_id: 'Kelas Ekspor',
      position: 1,
      created_at: '2026-01-01 00:00:00.000',
    });
    const made = await createSurvey(home.deps, LIBRARY, { kind: 'OUTCOME', definition: OUTCOME_DEFINITION });
    const surveyId = made.ok ? made.value.surveyId : '';
    await publishSurvey(home.deps, LIBRARY, { id: surveyId, version: 1 });
    const chosen = await setProgrammeOutcomeSurvey(home.deps, LIBRARY, { programmeId, surveyId });
    expect(chosen.ok).toBe(true);
  });
  afterAll(() => home.close());

  const write = (table: string, row: Record<string, unknown>) =>
    home.deps.db.transaction(async (tx) => ok(await insertRows(tx, table, [row])));

  /** Writes an event that is over, and a guest who came to it. */
  async function guest(email: string): Promise<string> {
    const registrationId = newId('reg');
    await home.deps.db.transaction(async (tx) => {
      const { eventId, sessionIds } = await writeEvent(tx, {
        sessions: [['2026-08-03 09:00', '2026-08-03 11:00']],
        columns: { programme_id: programmeId, status: 'DONE' },
      });
      await insertRows(tx, 'registration', [
        {
          id: registrationId,
          event_id: eventId,
          kind: 'PARTY',
          status: 'CONFIRMED',
          contact_name: 'Bu Rahma',
          contact_email: email,
          locale: 'ID',
          party_size: 1,
          queue_number: 1,
          created_at: sqlInstant(new Date('2026-08-01T00:00:00Z')),
          created_by: 'anonymous',
          is_sample: 0,
          version: 1,
        },
      ]);
      const personId = newId('rgp');
      await insertRows(tx, 'registered_person', [
        {
          id: personId,
          registration_id: registrationId,
          position: 0,
          name: 'Raka',
          is_companion: 0,
          seats: 1,
          ticket_code: personId.slice(-16),
        },
      ]);
      await insertRows(tx, 'event_place', [
        {
          id: newId('evl'),
          session_id: sessionIds[0],
          registration_id: registrationId,
          person_id: personId,
          seats: 1,
          status: 'RESERVED',
          attended_at: '2026-08-03 02:00:00.000',
          attended_count: 1,
          version: 1,
        },
      ]);
      return ok(null);
    });
    return registrationId;
  }

  /** Plans and sends what is to be sent on a day; gives the letters about outcomes. */
  async function letters(day: string): Promise<string[]> {
    home.sink.received.length = 0;
    home.circulation.setNow(`${day} 10:00`);
    await enqueueNotifications(home.deps);
    home.circulation.setNow(`${day} 10:05`);
    await sendMessages(home.deps);
    return home.sink.received
      .map(({ to, raw }) => `${to} ${raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=')}`)
      .filter((letter) => letter.includes('Apa yang berubah sesudah'));
  }

  test('go once after 30 and once after 90 days, with a link that is answered once and without a name', async () => {
    await guest('ibu@contoh.pustaka');
    expect(await letters('2026-09-01')).toEqual([]);

    const first = await letters('2026-09-03');
    expect(await letters('2026-09-04')).toEqual([]);
    const second = await letters('2026-11-03');
    expect(await letters('2026-11-04')).toEqual([]);

    expect(first.map((letter) => letter.split(' ')[0])).toEqual(['ibu@contoh.pustaka']);
    expect(second).toHaveLength(1);
    const [, slug = '', pass = ''] = /\/survei\/([a-z0-9-]+)#([\w.~-]+)/.exec(second[0] ?? '') ?? [];
    const deps = {
      ...home.deps,
      publicOrigin: '',
      throttle: new TokenBuckets({ capacity: 1_000, restoreRate: 1 }),
    };
    expect(await openSurvey(deps, { slug, pass })).toMatchObject({ state: 'OPEN', pass: { wave: 'DAY_90' } });
    const sent = { slug, pass, sheetKey: 'key-of-chance-000001', versionNumber: 1 };
    const answers = [{ questionKey: 'knows', number: 4 }];
    const guestActor = { kind: 'anonymous' } as const;
    expect(await answerSurvey(deps, guestActor, { ...sent, answers }, '::1')).toMatchObject({
      value: { outcome: 'RECEIVED' },
    });
    const again = { ...sent, sheetKey: 'key-of-chance-000002', answers };
    expect(await answerSurvey(deps, guestActor, again, '::1')).toMatchObject({
      value: { outcome: 'ALREADY_RECEIVED' },
    });
    expect(
      await home.rows(
        'SELECT wave, channel, registration_id, answers FROM survey_sheet WHERE wave IS NOT NULL',
      ),
    ).toEqual([{ wave: 'DAY_90', channel: 'INVITATION', registration_id: null, answers: '{"knows":4}' }]);
    expect(await openSurvey(deps, { slug, pass })).toMatchObject({ state: 'SPENT' });
  });
});
