/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../testing/render-staff';
import { CaseForStaffDocument } from './CaseForStaff.generated';
import { CaseScreen } from './CaseScreen';
import { CloseFeedbackCaseDocument } from './handling/CloseFeedbackCase.generated';
import { UpdateFeedbackCaseDocument } from './handling/UpdateFeedbackCase.generated';

const handled = {
  __typename: 'FeedbackCase' as const,
  id: 'fbc_1',
  status: 'OPEN' as const,
  clock: 'NORMATIVE' as const,
  dueOn: '2026-12-08',
  isOverdue: false,
  isPublished: false,
  publicQuestion: null,
  publicAnswer: null,
  laporNumber: null as string | null,
  assigneeId: null,
  assigneeName: null,
  version: 1,
  category: { __typename: 'FeedbackCategory' as const, code: 'SERVICE' as const },
  standard: null,
  reported: null,
  unit: null,
};

test('what was saved of a case stands in its form, and the next act is of the version of now', async () => {
  const user = userEvent.setup({ delay: null });
  let known = handled;
  const closed: unknown[] = [];
  renderStaff(<CaseScreen />, {
    permissions: ['CASES_HANDLE'],
    answers: [
      answer(CaseForStaffDocument, () => ({
        feedbackCase: {
          ...known,
          number: 'ADU-26-0001',
          kind: 'COMPLAINT' as const,
          channel: 'DESK' as const,
          place: null,
          subject: 'Antrean panjang',
          text: 'Antrean panjang sekali.',
          praisedName: null,
          isConfidential: false,
          isAnonymous: true,
          createdAt: '2026-12-01T02:00:00Z',
          photoPaths: [],
          branch: null,
          sender: null,
          entries: [],
        },
        feedbackColleagues: [],
        serviceStandards: [],
        feedbackReplies: [],
      })),
      answer(UpdateFeedbackCaseDocument, ({ input: { changes, version } }) => {
        known = { ...known, laporNumber: changes.laporNumber ?? null, version: version + 1 };
        return {
          updateFeedbackCase: {
            __typename: 'UpdateFeedbackCasePayload' as const,
            case: known,
            userErrors: [],
          },
        };
      }),
      answer(CloseFeedbackCaseDocument, ({ input: { version } }) => {
        closed.push(version);
        return {
          closeFeedbackCase: {
            __typename: 'CloseFeedbackCasePayload' as const,
            case: { ...known, version: version + 1 },
            userErrors: [],
          },
        };
      }),
    ],
    route: '/feedback/:caseId',
    address: '/feedback/fbc_1',
  });
  const number = () => screen.findByRole<HTMLInputElement>('textbox', { name: /SP4N-LAPOR/ });

  await user.type(await number(), '1234');
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await screen.findByText('Penanganan disimpan.');
  expect((await number()).value).toBe('1234');

  await user.type(screen.getByRole('textbox', { name: /Alasan/ }), 'Sama dengan yang lain');
  await user.click(screen.getByRole('button', { name: /Tutup/ }));
  expect(closed).toEqual([2]);
});
