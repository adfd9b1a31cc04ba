/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { SavedViewsDocument } from '../../../lib/list/views/SavedViews.generated';
import { renderStaff } from '../../../testing/render-staff';
import { DeliveryLog } from './DeliveryLog';
import { DeliveryLogDocument } from './DeliveryLog.generated';
import type { LoggedMessage } from './message-query';
import { RetryMessageDocument } from './RetryMessage.generated';

const messageThat = (status: LoggedMessage['status']): LoggedMessage => ({
  __typename: 'Message',
  id: 'msg_1',
  template: 'LOAN_OVERDUE',
  channel: 'EMAIL',
  status,
  failure: status === 'FAILED' ? 'REJECTED' : null,
  attempts: 1,
  createdAt: '2026-11-29T02:00:00Z',
  nextAttemptAt: '2026-11-29T02:00:00Z',
  sentAt: null,
  tries: [],
  member: null,
});
const draw = (
  permissions: readonly ('MESSAGES_READ' | 'MESSAGES_SEND' | 'MEMBERS_READ')[],
  address = '/',
) => {
  const texts: (string | null | undefined)[] = [];
  let status: LoggedMessage['status'] = 'FAILED';
  renderStaff(<DeliveryLog />, {
    permissions,
    address,
    answers: [
      answer(SavedViewsDocument, () => ({ savedViews: [] })),
      answer(DeliveryLogDocument, ({ filter }) => {
        texts.push(filter?.text);
        return {
          messages: {
            __typename: 'MessageConnection' as const,
            totalCount: 1,
            pageInfo: {
              __typename: 'PageInfo' as const,
              hasNextPage: false,
              hasPreviousPage: false,
              startCursor: null,
              endCursor: null,
            },
            nodes: [messageThat(status)],
          },
        };
      }),
      answer(RetryMessageDocument, () => {
        status = 'QUEUED';
        return {
          retryMessage: {
            __typename: 'RetryMessagePayload' as const,
            message: { __typename: 'Message' as const, id: 'msg_1', status },
            userErrors: [],
          },
        };
      }),
    ],
  });
  return texts;
};

test('a message that failed is sent again from its row, without choosing it', async () => {
  const user = userEvent.setup({ delay: null });
  draw(['MESSAGES_READ', 'MESSAGES_SEND']);

  await user.click(await screen.findByRole('button', { name: 'Kirim lagi' }));

  expect(await screen.findByText('Menunggu')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Kirim lagi' })).toBeNull();
});

test('whoever may only read messages is offered no act', async () => {
  draw(['MESSAGES_READ']);

  expect(await screen.findByText('Gagal')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Kirim lagi' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('messages are searched by their member, by whoever may see members', async () => {
  const texts = draw(['MESSAGES_READ', 'MEMBERS_READ'], '/?q=rina');

  expect(await screen.findByText('Gagal')).toBeTruthy();
  const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Cari pesan menurut anggota' });
  expect([box.value, texts]).toEqual(['rina', ['rina']]);
});

test('whoever may not see members is given no search box', async () => {
  draw(['MESSAGES_READ']);

  expect(await screen.findByText('Gagal')).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
});
