/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import type { ShownSurvey } from './shown-survey';
import type { SurveyAnswers } from './survey-answer';
import { surveyWords } from './survey-words.en';
import { SurveySteps } from './SurveySteps';

const text = (words: string) => ({ text: words });
const base = { hint: null, isRequired: false, options: [], scale: null, rows: [], showIf: null };
const yesNo = [
  { key: 'yes', label: text('Yes') },
  { key: 'no', label: text('No') },
];
const survey: ShownSurvey = {
  title: text('Needs'),
  intro: null,
  thanks: null,
  sections: [
    {
      key: 'a',
      title: text('You'),
      text: null,
      questions: [
        {
          ...base,
          key: 'visits',
          kind: 'CHOICE',
          label: text('Do you visit?'),
          isRequired: true,
          options: yesNo,
        },
        {
          ...base,
          key: 'why',
          kind: 'TEXT',
          label: text('Why not?'),
          showIf: { questionKey: 'visits', optionKeys: ['no'] },
        },
      ],
    },
    {
      key: 'b',
      title: text('Rooms'),
      text: null,
      questions: [
        {
          ...base,
          key: 'mark',
          kind: 'SCALE',
          label: text('How good?'),
          isRequired: true,
          scale: { min: 1, max: 3, lowLabel: text('Poor'), highLabel: text('Great') },
        },
        {
          ...base,
          key: 'parts',
          kind: 'MATRIX',
          label: text('Which parts?'),
          options: yesNo,
          rows: [{ key: 'seats', label: text('Seats') }],
        },
      ],
    },
  ],
};

type FilledProps = {
  readonly refusals?: Record<string, string>;
  readonly onSend: (answers: SurveyAnswers) => void;
};

function Filled({ refusals = {}, onSend }: FilledProps) {
  const [answers, setAnswers] = useState<SurveyAnswers>({});
  return (
    <SurveySteps
      survey={survey}
      answers={answers}
      refusals={refusals}
      say={(key, facts = {}) =>
        surveyWords[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name]))
      }
      sending={<button type="submit">Send</button>}
      backClass=""
      nextClass=""
      onAnswer={setAnswers}
      onSend={() => onSend(answers)}
    />
  );
}

afterEach(cleanup);

test('whoever goes on without a needed answer is led to it; then the next section has the focus', async () => {
  const user = userEvent.setup();
  render(<Filled onSend={() => undefined} />);

  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('This question needs an answer.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));

  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  expect(screen.queryByText('This question needs an answer.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Rooms' }));
});

test('a question shows when its condition holds, and the form is sent by keyboard alone', async () => {
  const user = userEvent.setup();
  const sent: SurveyAnswers[] = [];
  render(<Filled onSend={(answers) => sent.push(answers)} />);

  expect(screen.queryByLabelText('Why not?')).toBeNull();
  screen.getByRole('radio', { name: 'No' }).focus();
  await user.keyboard(' ');
  await user.type(screen.getByLabelText('Why not?'), 'Far');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  screen.getByRole('radio', { name: '3 Great' }).focus();
  await user.keyboard(' ');
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));

  expect(sent).toEqual([{ visits: 'no', why: 'Far', mark: 3, parts: { seats: 'no' } }]);
});

test('an answer that is not needed can be taken away again', async () => {
  const user = userEvent.setup();
  render(<Filled onSend={() => undefined} />);
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  expect(screen.queryByRole('button', { name: 'Clear the answer' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await user.click(screen.getByRole('button', { name: 'Clear the answer' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(false);
});

test('what the library refuses stands at its question, on its own step, with the focus there', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Filled onSend={() => undefined} />);
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  rerender(<Filled onSend={() => undefined} refusals={{ visits: 'Not so.' }} />);

  expect(screen.getByText('Not so.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));
});
