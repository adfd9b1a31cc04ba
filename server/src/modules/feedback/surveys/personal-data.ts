import type { EntityManager } from 'typeorm';

import type { PersonalData, PersonalTable } from '../../../platform/personal-data/personal-table';
import { aboutOthers, withoutPersonalData } from '../../../platform/personal-data/personal-table';
import { withoutWords } from './answers/without-words.rules';
import { listSheetsOfMember, unlinkSheet } from './answers/sheets.queries';
import { findVersion } from './definition/surveys.queries';
import { SURVEYS } from './processing';
import { say } from './words/say';

/** What surveys say about members: what they thought of events. Every other sheet leads to nobody. */
const SURVEY_TABLES: readonly PersonalTable[] = [
  {
    table: 'survey_sheet',
    processing: SURVEYS,
    meaning: say('personalData.sheet'),
    rowsOf: {
      condition: 'registration_id IN (SELECT id FROM registration WHERE member_id = ?)',
    },
    isErasedByRow: true,
    personal: { answers: { remains: null } },
    other: [
      'survey_id',
      'id',
      'version_number',
      'month',
      'half_day',
      'channel',
      'event_id',
      'session_id',
      'wave',
      'registration_id',
    ],
  },
  withoutPersonalData(
    'survey',
    'id kind slug status title_id title_en opens_on closes_on draft published_number is_changed created_at updated_at is_sample version',
  ),
  withoutPersonalData('survey_version', 'survey_id number definition published_at'),
  aboutOthers('survey_spent', 'hash', { people: 'hash', processing: SURVEYS }),
  withoutPersonalData('event_survey', 'event_id survey_id'),
  withoutPersonalData('programme_outcome_survey', 'programme_id survey_id'),
];

/** What surveys know about members; what one who is erased chose stays for the figures, leads to nobody and has no words. */
export const SURVEYS_PERSONAL_DATA: PersonalData = { tables: SURVEY_TABLES, beforeErasure: unlinkSheets };

async function unlinkSheets(tx: EntityManager, memberId: string): Promise<void> {
  for (const { surveyId, id, versionNumber, answers } of await listSheetsOfMember(tx, memberId)) {
    const version = await findVersion(tx, { surveyId, number: versionNumber });
    await unlinkSheet(tx, {
      surveyId,
      id,
      answers: version ? withoutWords(version.definition, answers) : {},
    });
  }
}
