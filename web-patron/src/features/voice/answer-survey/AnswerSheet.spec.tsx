/** @jest-environment jsdom */
import { ServerError } from '@apollo/client/errors';
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { readSheet } from '../../../lib/survey/kept-sheet';
import { shownForm } from '../../../lib/survey/survey-form.fixture';
import { renderPortal } from '../../../testing/render-portal';
import { AnswerSheet } from './AnswerSheet';
import { SendSurveySheetDocument } from './SendSurveySheet.generated';
import type { SendSurveySheetMutationVariables } from './SendSurveySheet.generated';
import { sheetName } from './use-answer-sheet';

type Sent = SendSurveySheetMutationVariables['input'];

const link = { slug: 'kebutuhan', pass: '' };
// Only what the portal reads of a refused request.
const broken = (status: number) =>
  new ServerError('No answer.', { response: { status } as Response, bodyText: '' });

/** Draws a survey before a library whose first answers are these errors, and which then takes the sheet. */
async function openSheet(...errors: readonly Error[]): Promise<Sent[]> {
  const sent: Sent[] = [];
  const taken = answer(SendSurveySheetDocument, ({ input }) => {
    const error = errors[sent.length];
    sent.push(input);
    if (error !== undefined) throw error;
    return {
      answerSurvey: {
        __typename: 'AnswerSurveyPayload' as const,
        outcome: 'RECEIVED' as const,
        userErrors: [],
      },
    };
  });
  await renderPortal(<AnswerSheet link={link} form={shownForm} />, {
    page: 'answerSurvey',
    language: 'en',
    answers: [taken],
  });
  return sent;
}

const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Mengapa/ });
const send = () => screen.getByRole('button', { name: 'Send the answers' });

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

test('a fault that sending again by itself cannot mend is shown, and the sheet is changed and sent again', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openSheet(broken(400));

  await user.type(words(), 'Dekat');
  await user.click(send());
  await screen.findByText(/server/i);
  expect(readSheet(sheetName(link))).toMatchObject({ queued: null, answers: { why: 'Dekat' } });
  await user.type(words(), ' rumah');
  await user.click(send());

  await screen.findByRole('heading', { name: 'Thank you' });
  expect(sent.map(({ answers }) => answers)).toEqual([
    [{ questionKey: 'why', text: 'Dekat' }],
    [{ questionKey: 'why', text: 'Dekat rumah' }],
  ]);
  expect(new Set(sent.map(({ sheetKey }) => sheetKey)).size).toBe(1);
  expect(localStorage.length).toBe(0);
});

test.each([
  ['nobody can be reached', new TypeError('Failed to fetch')],
  ['the library broke down', broken(500)],
])('where %s the sheet waits on the device and leaves by itself', async (_, error) => {
  const user = userEvent.setup({ delay: null });
  // The browser knows that it is offline, so nothing is tried before it says that it is back.
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const sent = await openSheet(error);

  await user.type(words(), 'Dekat');
  await user.click(send());
  await screen.findByRole('heading', { name: 'Kept on this device' });
  expect(readSheet(sheetName(link))?.queued?.answers).toEqual([{ questionKey: 'why', text: 'Dekat' }]);
  fireEvent(window, new Event('online'));

  await screen.findByRole('heading', { name: 'Thank you' });
  expect(sent).toHaveLength(2);
});
