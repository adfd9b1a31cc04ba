/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../../testing/render-staff';
import type { StaffPeriod } from '../staff-period';
import { EnterSatisfactionSheetDocument } from './EnterSatisfactionSheet.generated';
import { PaperEntry } from './PaperEntry';

const CODES = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;
// Only what the boxes of paper read of a period.
const period = {
  id: 'skp_1',
  elements: CODES.map((code) => ({ code, name: { text: code } })),
  links: [{ service: { code: 'LENDING', name: { text: 'Peminjaman' } } }],
} as unknown as StaffPeriod;

test('Enter pressed twice enters a sheet once, and what is typed meanwhile stands in the next one', async () => {
  const user = userEvent.setup({ delay: null });
  const sent: (number | null | undefined)[] = [];
  renderStaff(<PaperEntry period={period} />, {
    answers: [
      answer(EnterSatisfactionSheetDocument, ({ input }) => {
        sent.push(input.answers.u1);
        return {
          enterSatisfactionSheet: {
            __typename: 'EnterSatisfactionSheetPayload' as const,
            period: null,
            userErrors: [],
          },
        };
      }),
    ],
  });
  const sheet = await screen.findByRole('group');

  await user.type(sheet, '333333333{Enter}{Enter}12');
  expect(await screen.findByRole('list')).toBeTruthy();

  expect(sent).toEqual([3]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '3 3 3 3 3 3 3 3 3',
  ]);
  expect(sheet.textContent).toMatch(/^U11U22U3/);
});
