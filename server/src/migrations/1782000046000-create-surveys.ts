import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'survey',
    columns: [
      column.id(),
      column.text('kind', 24),
      column.text('slug', 80),
      column.text('status', 24),
      column.text('title_id', 160),
      column.text('title_en', 160, nullable),
      column.date('opens_on', nullable),
      column.date('closes_on', nullable),
      column.longText('draft'),
      column.int('published_number', nullable),
      column.flag('is_changed'),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      uniqueIndex('survey', 'slug'),
      index('survey', 'title_id', 'id'),
      index('survey', 'updated_at', 'id'),
      index('survey', 'created_at', 'id'),
    ],
  },
  {
    name: 'survey_version',
    columns: [
      column.text('survey_id', 30, { isPrimary: true }),
      column.int('number', { isPrimary: true }),
      column.longText('definition'),
      column.instant('published_at'),
    ],
    foreignKeys: [foreignKey('survey_version', 'survey_id', 'survey', 'CASCADE')],
  },
  {
    name: 'survey_sheet',
    withoutRowid: true,
    columns: [
      column.text('survey_id', 30, { isPrimary: true }),
      column.text('id', 32, { isPrimary: true }),
      column.int('version_number'),
      column.text('month', 7),
      column.text('half_day', 12),
      column.text('channel', 24),
      column.id('event_id', nullable),
      column.id('session_id', nullable),
      column.text('wave', 12, nullable),
      column.id('registration_id', nullable),
      column.longText('answers'),
    ],
    indices: [
      index('survey_sheet', 'event_id', 'survey_id', 'wave'),
      index('survey_sheet', 'session_id'),
      index('survey_sheet', 'registration_id'),
    ],
    foreignKeys: [
      foreignKey('survey_sheet', 'survey_id', 'survey', 'CASCADE'),
      foreignKey('survey_sheet', 'event_id', 'event', 'CASCADE'),
      foreignKey('survey_sheet', 'session_id', 'event_session', 'SET NULL'),
      foreignKey('survey_sheet', 'registration_id', 'registration', 'SET NULL'),
    ],
  },
  { name: 'survey_spent', withoutRowid: true, columns: [column.text('hash', 64, { isPrimary: true })] },
  {
    name: 'event_survey',
    columns: [column.id('event_id', { isPrimary: true }), column.id('survey_id')],
    indices: [index('event_survey', 'survey_id')],
    foreignKeys: [
      foreignKey('event_survey', 'event_id', 'event', 'CASCADE'),
      foreignKey('event_survey', 'survey_id', 'survey', 'CASCADE'),
    ],
  },
  {
    name: 'programme_outcome_survey',
    columns: [column.id('programme_id', { isPrimary: true }), column.id('survey_id')],
    indices: [index('programme_outcome_survey', 'survey_id')],
    foreignKeys: [
      foreignKey('programme_outcome_survey', 'programme_id', 'programme', 'CASCADE'),
      foreignKey('programme_outcome_survey', 'survey_id', 'survey', 'CASCADE'),
    ],
  },
];

const FEEDBACK: NewTable = {
  name: 'event_feedback',
  columns: [
    column.id(),
    column.id('event_id'),
    column.id('registration_id', nullable),
    column.int('rating'),
    column.text('words', 1000, nullable),
    column.instant('created_at'),
  ],
  indices: [uniqueIndex('event_feedback', 'registration_id'), index('event_feedback', 'event_id', 'rating')],
  foreignKeys: [
    foreignKey('event_feedback', 'event_id', 'event', 'CASCADE'),
    foreignKey('event_feedback', 'registration_id', 'registration', 'SET NULL'),
  ],
};

const STANDARD_ID = 'svy_0000000000000EVENTFEEDBACK';
const WRITTEN_AT = '2026-11-29 00:00:00.000';
/** The standard survey of events as this version writes it. */
const STANDARD = JSON.stringify({
  title: { indonesian: 'Umpan balik acara', english: 'Feedback on an event' },
  intro: null,
  thanks: {
    indonesian: 'Terima kasih. Masukan Anda kami baca semua.',
    english: 'Thank you. We read everything you write.',
  },
  sections: [
    {
      key: 'event',
      title: null,
      text: null,
      questions: [
        {
          key: 'rating',
          kind: 'SCALE',
          label: {
            indonesian: 'Bagaimana acara ini menurut Anda?',
            english: 'What did you think of this event?',
          },
          hint: null,
          isRequired: true,
          options: [],
          scale: {
            min: 1,
            max: 5,
            lowLabel: { indonesian: 'kurang', english: 'poor' },
            highLabel: { indonesian: 'bagus sekali', english: 'excellent' },
          },
          rows: [],
          showIf: null,
          outcome: null,
        },
        {
          key: 'words',
          kind: 'TEXT',
          label: {
            indonesian: 'Apa yang baik, dan apa yang bisa lebih baik?',
            english: 'What was good, and what could be better?',
          },
          hint: null,
          isRequired: false,
          options: [],
          scale: null,
          rows: [],
          showIf: null,
          outcome: null,
        },
      ],
    },
  ],
});

/** What differs between the engines: chance, and the month and time of day in Pasuruan. */
const SQLITE = {
  id: 'lower(hex(randomblob(16)))',
  month: "strftime('%Y-%m', created_at, '+7 hours')",
  time: "strftime('%H:%M', created_at, '+7 hours')",
  rating: "json_extract(s.answers, '$.rating')",
  words: "json_extract(s.answers, '$.words')",
};
const MARIADB: typeof SQLITE = {
  id: 'LEFT(SHA2(CONCAT(RAND(), UUID(), RAND(), id), 256), 32)',
  month: "DATE_FORMAT(DATE_ADD(created_at, INTERVAL 7 HOUR), '%Y-%m')",
  time: "DATE_FORMAT(DATE_ADD(created_at, INTERVAL 7 HOUR), '%H:%i')",
  rating: "JSON_VALUE(s.answers, '$.rating')",
  words: "JSON_VALUE(s.answers, '$.words')",
};

/** Makes the tables of surveys; feedback on events becomes sheets of one of them. */
export class CreateSurveys1782000046000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query(
      `INSERT INTO survey (id, kind, slug, status, title_id, title_en, opens_on, closes_on, draft, published_number, is_changed, created_at, updated_at, is_sample, version)
       VALUES (?, 'EVENT_FEEDBACK', 'umpan-balik-acara', 'OPEN', 'Umpan balik acara', 'Feedback on an event', NULL, NULL, ?, 1, 0, ?, ?, 0, 1)`,
      [STANDARD_ID, STANDARD, WRITTEN_AT, WRITTEN_AT],
    );
    await runner.query(
      'INSERT INTO survey_version (survey_id, number, definition, published_at) VALUES (?, 1, ?, ?)',
      [STANDARD_ID, STANDARD, WRITTEN_AT],
    );
    const { id, month, time } = dialectOf(runner);
    await runner.query(
      `INSERT INTO survey_sheet (survey_id, id, version_number, month, half_day, channel, event_id, session_id, wave, registration_id, answers)
       SELECT ?, ${id}, 1, ${month}, CASE WHEN ${time} < '12:30' THEN 'MORNING' ELSE 'AFTERNOON' END, 'EVENT', event_id, NULL, NULL, registration_id,
         CASE WHEN words IS NULL THEN JSON_OBJECT('rating', rating) ELSE JSON_OBJECT('rating', rating, 'words', words) END
       FROM event_feedback`,
      [STANDARD_ID],
    );
    await runner.dropTable(FEEDBACK.name);
  }

  /** Ratings and words of the standard survey go back, one for each registration, to the first day of their month. */
  async down(runner: QueryRunner): Promise<void> {
    await createTables(runner, [FEEDBACK]);
    const { rating, words } = dialectOf(runner);
    await runner.query(
      `INSERT INTO event_feedback (id, event_id, registration_id, rating, words, created_at)
       SELECT CONCAT('efb_', UPPER(SUBSTR(s.id, 1, 26))), s.event_id, s.registration_id, ${rating}, SUBSTR(${words}, 1, 1000), CONCAT(s.month, '-01 00:00:00.000')
       FROM survey_sheet s WHERE s.survey_id = ? AND s.event_id IS NOT NULL AND ${rating} IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM survey_sheet o WHERE o.registration_id = s.registration_id AND o.survey_id = s.survey_id AND o.id < s.id)`,
      [STANDARD_ID],
    );
    await dropTables(runner, TABLES);
  }
}

function dialectOf(runner: QueryRunner): typeof SQLITE {
  return runner.dataSource.options.type === 'better-sqlite3' ? SQLITE : MARIADB;
}
