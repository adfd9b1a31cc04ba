/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../testing/render-staff';
import { CommandPalette } from './CommandPalette';

test('the palette offers what people call a thing, and only what they may do', async () => {
  renderStaff(<CommandPalette turn={1} />, { permissions: ['CIRCULATION_CLOSING'] });

  await userEvent.type(await screen.findByPlaceholderText('Cari judul atau jalankan perintah'), 'fine');

  expect(await screen.findByText('Denda: kas dan rekening anggota')).toBeDefined();
  expect(screen.getByText('Kas')).toBeDefined();
  expect(screen.queryByText('Hari pertama')).toBeNull();
});
