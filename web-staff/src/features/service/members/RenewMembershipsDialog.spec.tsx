/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RenewMembershipDocument } from '../../../lib/circulation/RenewMembership.generated';
import { renderStaff } from '../../../testing/render-staff';
import type { MemberRow } from './member-query';
import { RenewMembershipsDialog } from './RenewMembershipsDialog';

const rows = [
  { id: 'mbr_1', name: 'Ani' },
  { id: 'mbr_2', name: 'Budi' },
] as unknown as readonly MemberRow[];

test('memberships are renewed one by one, and who is refused is told by name with the reason', async () => {
  const asked: string[] = [];
  const onChanged = jest.fn();
  renderStaff(<RenewMembershipsDialog rows={rows} onClose={jest.fn()} onChanged={onChanged} />, {
    answers: [
      answer(RenewMembershipDocument, ({ input: { memberId } }) => {
        asked.push(memberId);
        const isRefused = memberId === 'mbr_2';
        return {
          renewMembership: {
            __typename: 'RenewMembershipPayload' as const,
            member: isRefused
              ? null
              : {
                  __typename: 'Member' as const,
                  id: memberId,
                  version: 2,
                  cardNumber: 'PSR-1',
                  expiresOn: '2027-12-03',
                },
            userErrors: isRefused
              ? [
                  {
                    __typename: 'PlainUserError' as const,
                    code: 'NOT_ALLOWED' as const,
                    message: 'Akunnya ditutup.',
                    field: null,
                  },
                ]
              : [],
          },
        };
      }),
    ],
  });

  await userEvent.click(screen.getByRole('button', { name: 'Perpanjang' }));

  expect(await screen.findByText('Akunnya ditutup.', { exact: false })).not.toBeNull();
  expect(screen.getByRole('listitem').textContent).toBe('Budi Akunnya ditutup.');
  expect(asked).toEqual(['mbr_1', 'mbr_2']);
  expect(onChanged).toHaveBeenCalledTimes(1);
});
