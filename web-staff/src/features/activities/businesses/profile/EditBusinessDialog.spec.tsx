/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../../testing/render-staff';
import { EditBusinessDialog } from './EditBusinessDialog';
import type { BusinessOnScreen } from './shown-business';
import { StaffUpdateBusinessDocument } from './UpdateBusiness.generated';
import type { UpdateBusinessInput } from './UpdateBusiness.generated';

// Whether a field is hidden costs a look at the style of everything around it; here nothing is.
configure({ defaultHidden: true });

// Only what the form reads.
const business = {
  id: 'biz_1',
  version: 4,
  name: 'Keripik Bu Sulis',
  sector: 'FOOD',
  summary: null,
  description: null,
  whatsApp: '+6281234567890',
  nib: null,
  kbli: { code: '01111', edition: 'KBLI_2020' },
  place: { regencyPlace: null, street: null, kelurahan: { code: '35.75.01.1005' } },
  sizeBasis: 'SALES',
  links: [{ kind: 'SHOPEE', url: 'https://shopee.co.id/x' }],
} as unknown as BusinessOnScreen;
const kelurahan = [
  { __typename: 'Kelurahan' as const, code: '35.75.01.1005', name: 'Petamanan', district: 'Panggungrejo' },
];

function openDialog(messages: readonly string[] = []) {
  const sent: UpdateBusinessInput[] = [];
  const [onClose, onStale] = [jest.fn(), jest.fn()];
  renderStaff(
    <EditBusinessDialog business={business} kelurahan={kelurahan} onStale={onStale} onClose={onClose} />,
    {
      answers: [
        answer(StaffUpdateBusinessDocument, ({ input }) => {
          sent.push(input);
          return {
            updateBusiness: {
              __typename: 'UpdateBusinessPayload' as const,
              business: null,
              userErrors: messages.map((message) => ({
                __typename: 'PlainUserError' as const,
                code: 'INVALID' as const,
                message,
                field: null,
              })),
            },
          };
        }),
      ],
    },
  );
  return { sent, onClose, onStale };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Simpan' });

test('a profile is changed on behalf of its owner: what was typed is sent, the rest as it was', async () => {
  const user = userEvent.setup({ delay: null });
  const { sent, onClose } = openDialog();

  await user.clear(field('Nama usaha'));
  await user.type(field('Nama usaha'), 'Keripik Sulis');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Bidang' }), 'TRADE');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tempat' }), 'Kab. Pasuruan');
  await user.type(field('Tempat di Kabupaten'), 'Bangil');
  await user.type(field('Jumlah dalam rupiah'), 'Rp2.000.000');
  await user.click(save());

  expect(sent).toMatchObject([
    {
      id: 'biz_1',
      version: 4,
      changes: {
        name: 'Keripik Sulis',
        sector: 'TRADE',
        kelurahanCode: null,
        regencyPlace: 'Bangil',
        size: { basis: 'SALES', amount: 2_000_000 },
        kbli: { code: '01111', edition: 'KBLI_2020' },
        links: [{ kind: 'SHOPEE', url: 'https://shopee.co.id/x' }],
      },
    },
  ]);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('an amount that cannot be read is said at its field and nothing is sent', async () => {
  const user = userEvent.setup({ delay: null });
  const { sent } = openDialog();

  await user.type(field('Jumlah dalam rupiah'), 'dua juta');
  await user.click(save());

  expect(
    screen.getByRole('textbox', {
      name: 'Jumlah dalam rupiah',
      description: /Tulis jumlah dalam rupiah, misalnya 1\.500\.000\./,
    }),
  ).toBeTruthy();
  expect(sent).toEqual([]);
});

test('what the library refuses stands above the form, which stays open with what was typed', async () => {
  const user = userEvent.setup({ delay: null });
  const { onClose, onStale } = openDialog(['Orang lain mengubah usaha ini.']);

  await user.type(field('NIB'), '123');
  await user.click(save());

  expect(await screen.findByText('Orang lain mengubah usaha ini.')).toBeTruthy();
  expect([field('NIB').value, onClose.mock.calls.length, onStale.mock.calls.length]).toEqual(['123', 0, 1]);
});
