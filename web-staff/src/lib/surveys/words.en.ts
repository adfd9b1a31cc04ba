import type { activitySurveys as indonesian } from './words.id';

/** Words of the surveys of events and programmes, where they are chosen and what they came to. */
export const activitySurveys: typeof indonesian = {
  eventTitle: 'Survey of those who came',
  eventText: 'Asked on the registration of those who came, for each session, until 60 days after the event.',
  survey: 'Survey',
  standard: '{{title}} (standard)',
  programmeTitle: 'Outcomes of the programme',
  programmeText:
    'The same questions are asked before an event, after it, and after 30 and 90 days, without a name.',
  none: 'None are asked',
  save: 'Save the choice',
  saved: 'The choice of the survey is saved',
  results: 'See the results of the survey',
  outcomes: 'What changed for participants',
  question: 'Question',
  change: 'Change',
  empty: 'Not enough answers yet; figures show from 5 answers on at each time.',
  answers: '{{total}} answers',
  hidden: 'under 5',
  outcome: { KNOWS: 'knows or can', DOES: 'does', PLANS: 'plans' },
  wave: { BEFORE: 'Before', AFTER: 'After', DAY_30: '30 days', DAY_90: '90 days' },
};
