/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../testing/render-staff';
import { PartnerEditor } from './PartnerEditor';
import { SaveNewPartnerDocument } from './SaveNewPartner.generated';

const permissions = ['PARTNERS_WRITE'] as const;
const nameField = () => screen.findByLabelText<HTMLInputElement>('Nama');

beforeEach(() => sessionStorage.clear());

test('a new partner begins at its name, and Ctrl S saves it from any field', async () => {
  const saved: string[] = [];
  renderStaff(<PartnerEditor partner={null} />, {
    permissions,
    answers: [
      answer(SaveNewPartnerDocument, ({ input: { partner } }) => {
        saved.push(partner.name ?? '');
        return {
          createPartner: {
            __typename: 'CreatePartnerPayload' as const,
            partner: null,
            userErrors: [],
          },
        };
      }),
    ],
  });
  await waitFor(async () => expect(document.activeElement).toBe(await nameField()));

  await userEvent.keyboard('SDN Uji');
  await userEvent.click(screen.getByLabelText('Telepon'));
  await userEvent.keyboard('{Control>}s{/Control}');

  await waitFor(() => expect(saved).toEqual(['SDN Uji']));
});

test('what was typed is there again after a reload, until it is thrown away', async () => {
  const page = renderStaff(<PartnerEditor partner={null} />, { permissions });
  await userEvent.type(await nameField(), 'SDN Uji');
  await screen.findByText(/^Draf tersimpan/);
  page.unmount();

  renderStaff(<PartnerEditor partner={null} />, { permissions });
  expect((await nameField()).value).toBe('SDN Uji');
  await userEvent.click(screen.getByRole('button', { name: 'Buang draf' }));

  expect((await nameField()).value).toBe('');
});
