/** @jest-environment jsdom */
import { ServerError } from '@apollo/client/errors';
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPortal } from '../../../testing/render-portal';
import { AnswerSurveyDocument } from './AnswerSurvey.generated';
import { keepDraft, newDraft, readDraft } from './draft';
import { SurveySheet } from './SurveySheet';

const PASS = 'link-of-a-visit';
const text = (words: string) => ({ __typename: 'LocalizedText' as const, text: words });
const form = {
  __typename: 'SatisfactionForm' as const,
  channel: 'INVITATION' as const,
  state: 'OPEN' as const,
  service: { __typename: 'ServiceUnit' as const, code: 'LENDING' as const, name: text('Lending') },
  elements: [],
};

afterEach(() => localStorage.clear());

test('a sheet that waited and cannot be taken is given back with the fault, to be sent again', async () => {
  const user = userEvent.setup({ delay: null });
  keepDraft(PASS, { ...newDraft(), answers: [4, 4, 4, 4, 4, 4, 4, 4, 4], isQueued: true });
  const keys: string[] = [];
  const taken = answer(AnswerSurveyDocument, ({ input }) => {
    keys.push(input.sheetKey);
    if (keys.length === 1)
      throw new ServerError('No answer.', { response: { status: 400 } as Response, bodyText: '' });
    return {
      answerSatisfactionSurvey: {
        __typename: 'AnswerSatisfactionSurveyPayload' as const,
        outcome: 'RECEIVED' as const,
        isComplete: true,
        userErrors: [],
      },
    };
  });
  await renderPortal(<SurveySheet pass={PASS} form={form as never} isShared={false} />, {
    page: 'survey',
    language: 'en',
    answers: [taken],
  });

  await screen.findByText(/server/i);
  expect(readDraft(PASS)?.isQueued).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Go on with question 9' }));
  await user.click(screen.getByRole('button', { name: 'Send the answers' }));

  await screen.findByRole('heading', { name: 'Thank you' });
  expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  expect(localStorage.length).toBe(0);
});
