/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPortal } from '../../testing/render-portal';
import { shownForm } from '../survey/survey-form.fixture';
import { AnswerEventSurveyDocument } from './AnswerEventSurvey.generated';
import type { AnswerEventSurveyMutationVariables } from './AnswerEventSurvey.generated';
import { EventSurvey } from './EventSurvey';
import { RegistrationSurveyDocument } from './RegistrationSurvey.generated';

type Sent = AnswerEventSurveyMutationVariables['input'];

const session = (id: string, fromDate: string) => ({
  __typename: 'EventSession' as const,
  id,
  fromDate,
  untilDate: fromDate,
  startsAt: `${fromDate}T02:00:00Z`,
  endsAt: `${fromDate}T04:00:00Z`,
  isAllDay: false,
});

const found = answer(RegistrationSurveyDocument, () => ({
  node: {
    __typename: 'Registration' as const,
    id: 'rgs_1',
    attendedSessions: [session('evs_a', '2026-11-10'), session('evs_b', '2026-11-17')],
    feedbackSurvey: { ...shownForm, kind: 'EVENT_FEEDBACK' as const },
    surveyAnswers: [],
  },
}));

/** Draws the survey of an event with two sessions before a library that takes every sheet, and notes what it was sent. */
async function openSurvey(): Promise<Sent[]> {
  const sent: Sent[] = [];
  const taken = answer(AnswerEventSurveyDocument, ({ input }) => {
    sent.push(input);
    return {
      answerEventSurvey: {
        __typename: 'AnswerEventSurveyPayload' as const,
        registration: null,
        userErrors: [],
      },
    };
  });
  const event = { __typename: 'Event', id: 'evt_1', name: { __typename: 'LocalizedText', text: 'Mewarna' } };
  await renderPortal(
    <EventSurvey registration={{ id: 'rgs_1', event: event as never }} claim={{ id: 'rgs_1' }} />,
    { page: 'registration', language: 'en', answers: [found, taken] },
  );
  return sent;
}

afterEach(() => localStorage.clear());

test('a session that is chosen again shows what was sent of it, and can be changed', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openSurvey();
  const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Mengapa/ });
  const choose = (id: string) => user.selectOptions(screen.getByRole('combobox', { name: 'Session' }), id);

  await user.type(await screen.findByRole('textbox', { name: /Mengapa/ }), 'Ramai');
  await user.click(screen.getByRole('button', { name: 'Send feedback' }));
  await screen.findByText('Thank you. Your feedback was noted.');
  await choose('evs_b');
  expect(words().value).toBe('');
  screen.getByRole('button', { name: 'Send feedback' });
  await choose('evs_a');

  expect(words().value).toBe('Ramai');
  screen.getByRole('button', { name: 'Change feedback' });
  expect(sent.map(({ sessionId, answers }) => [sessionId, answers])).toEqual([
    ['evs_a', [{ questionKey: 'why', text: 'Ramai' }]],
  ]);
  expect(localStorage.length).toBe(0);
});
