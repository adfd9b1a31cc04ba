import { registered } from '../../../platform/graphql/enum';
import type {
  QuestionKind,
  QuestionOutcome,
  SurveyKind,
  SurveyStatus,
  Wave,
} from './definition/definition.terms';

/** Kinds of surveys as the schema has them. */
export const SurveyKindEnum = registered<SurveyKind>(
  'SurveyKind',
  'What a survey is for. New values may appear: show them as `GENERAL`.',
  {
    GENERAL: 'Whatever the library wants to know: needs, perception.',
    EVENT_FEEDBACK: 'What those who came thought of an event.',
    OUTCOME: 'What people can do, do and plan before and after a programme.',
  },
);
/** States of surveys as the schema has them. */
export const SurveyStatusEnum = registered<SurveyStatus>(
  'SurveyStatus',
  'How far a survey has come. New values may appear: show them as `CLOSED`.',
  {
    DRAFT: 'Staff are building it; nobody can answer.',
    OPEN: 'It is published and takes answers between its days.',
    CLOSED: 'It takes no answers any more.',
  },
);
/** Kinds of questions as the schema has them. */
export const SurveyQuestionKindEnum = registered<QuestionKind>(
  'SurveyQuestionKind',
  'How a question is answered. New values may appear: leave such a question out.',
  {
    CHOICE: 'One of its options.',
    CHOICES: 'Any of its options.',
    SCALE: 'A whole number from `scale.min` to `scale.max`.',
    TEXT: 'Words, at most 2,000 characters.',
    MATRIX: 'One of its options for each of its rows.',
  },
);
/** What outcome questions ask about, as the schema has it. */
export const SurveyQuestionOutcomeEnum = registered<QuestionOutcome>(
  'SurveyQuestionOutcome',
  'What a question about outcomes asks. New values may appear.',
  { KNOWS: 'What one knows or can do.', DOES: 'What one does.', PLANS: 'What one plans.' },
);
/** Waves as the schema has them. */
export const SurveyWaveEnum = registered<Wave>(
  'SurveyWave',
  'When questions about outcomes are asked. New values may appear.',
  {
    BEFORE: 'Before the first session.',
    AFTER: 'After the event.',
    DAY_30: 'Thirty days after the event.',
    DAY_90: 'Ninety days after the event.',
  },
);
/** States of forms as the schema has them. */
export const SurveyFormStateEnum = registered<'OPEN' | 'CLOSED' | 'SPENT' | 'NOT_YET'>(
  'SurveyFormState',
  'Whether a survey can be answered. New values may appear: show them as `CLOSED`.',
  {
    OPEN: 'It can be answered.',
    CLOSED: 'It is over.',
    SPENT: 'This link was answered already.',
    NOT_YET: 'It begins on a later day.',
  },
);
/** What becomes of a sheet, as the schema has it. */
export const SurveySheetOutcomeEnum = registered<'RECEIVED' | 'ALREADY_RECEIVED'>(
  'SurveySheetOutcome',
  'What became of a sheet of answers.',
  {
    RECEIVED: 'It was kept.',
    ALREADY_RECEIVED: 'It, or another one by the same link, was kept before; nothing changed.',
  },
);
