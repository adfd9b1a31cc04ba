import type { SurveyDefinition } from '../definition/definition.terms';

/** The survey of all events that have none of their own; a migration writes it, and a start wherever it is missing. */
export const STANDARD_SURVEY_ID = 'svy_0000000000000EVENTFEEDBACK';
/** The word in its address; nobody answers it there. */
export const STANDARD_SURVEY_SLUG = 'umpan-balik-acara';

/** What the standard survey asks until staff extend it: what event feedback asked before there were surveys. */
export const STANDARD_SURVEY: SurveyDefinition = {
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
};
