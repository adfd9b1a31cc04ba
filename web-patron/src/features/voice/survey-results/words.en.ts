import { respondentValues } from '@pustaka/web-shared/i18n/respondent-values.en.ts';

import type { SurveyResultsWords } from './words.id';

/** Words of the page on which the results of the satisfaction survey are published, in English. */
export const words: SurveyResultsWords = {
  title: 'What people think of us',
  eyebrow: 'Satisfaction survey',
  none: 'No results are published yet',
  noneText:
    'The results of the satisfaction survey appear here once the first period is closed, the bad ones too.',
  grades: { A: 'Very good', B: 'Good', C: 'Less good', D: 'Not good' },
  grade: 'Quality {{grade}}',
  period: 'Period',
  respondents: 'Respondents',
  people: '{{count}} people',
  incomplete: '{{count}} incomplete sheets are left out.',
  incompleteLabel: 'Incomplete',
  change: 'Against the period before',
  up: 'up {{points}} points',
  down: 'down {{points}} points',
  same: 'the same',
  elements: 'Nine elements',
  element: 'Element',
  value: 'Index',
  mean: 'Mean 1–4',
  quality: 'Quality',
  barNote: 'Bars run from 25 to 100.',
  weakest: 'We work on these first: {{names}}.',
  trend: 'From period to period',
  services: 'By service',
  service: 'Service',
  who: 'Who answered',
  group: 'Group',
  count: 'People',
  hidden: 'fewer than 10',
  hiddenText: 'Groups of fewer than 10 people are not shown, nor others from which they could be worked out.',
  kinds: { SEX: 'Sex', AGE: 'Age', EDUCATION: 'Education', OCCUPATION: 'Occupation' },
  values: respondentValues,
  said: 'You said, we did',
  due: '{{unit}}, by {{date}}',
  states: {
    PLANNED: 'Planned',
    RUNNING: 'Under way',
    DONE: 'Done',
    DECLINED: 'Not possible, with the reason',
  },
  how: 'How it is computed',
  howText:
    'Each answer counts 1 to 4. The means of the elements weigh the same, exactly 1/9; their sum is multiplied by 25 (Permenpan RB 14/2017). From 88.31 the quality is A, from 76.61 B, from 65.00 C, below that D.',
  printed:
    'With the weight 0.11 that the annex of the regulation prints it would be {{value}}: for comparison only.',
  anonymous: 'A sheet keeps no name, card, number or time; only the month and the half of the day.',
};
