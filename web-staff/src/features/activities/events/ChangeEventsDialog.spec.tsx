/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { ChangeEventStatusDocument } from '../../../lib/events/ChangeEventStatus.generated';
import { renderStaff } from '../../../testing/render-staff';
import { ChangeEventsDialog } from './ChangeEventsDialog';
import type { EventRow } from './event-query';

const rows = [
  { id: 'evt_1', version: 4, name: { text: 'Dongeng Sabtu' } },
  { id: 'evt_2', version: 7, name: { text: 'Kelas komputer' } },
] as unknown as readonly EventRow[];

test('events are called off with one notice for all, and one that was changed meanwhile is told by name', async () => {
  const asked: unknown[] = [];
  renderStaff(
    <ChangeEventsDialog status="CANCELLED" rows={rows} onClose={jest.fn()} onChanged={jest.fn()} />,
    {
      answers: [
        answer(ChangeEventStatusDocument, ({ input: { idempotencyKey: _key, ...input } }) => {
          asked.push(input);
          const isStale = input.id === 'evt_2';
          return {
            changeEventStatus: {
              __typename: 'ChangeEventStatusPayload' as const,
              event: null,
              userErrors: isStale
                ? [
                    {
                      __typename: 'StaleVersionError' as const,
                      code: 'STALE_VERSION' as const,
                      message: 'Sudah diubah orang lain.',
                      field: ['version'],
                    },
                  ]
                : [],
            },
          };
        }),
      ],
    },
  );

  await userEvent.type(screen.getAllByRole('textbox')[0] ?? document.body, ' Banjir. ');
  await userEvent.click(screen.getByRole('button', { name: 'Batalkan acara' }));

  expect((await screen.findByRole('listitem')).textContent).toBe('Kelas komputer Sudah diubah orang lain.');
  const notice = { indonesian: 'Banjir.', english: null };
  expect(asked).toEqual([
    { id: 'evt_1', version: 4, status: 'CANCELLED', notice },
    { id: 'evt_2', version: 7, status: 'CANCELLED', notice },
  ]);
});
