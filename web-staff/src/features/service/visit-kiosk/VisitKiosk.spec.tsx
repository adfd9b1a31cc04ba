/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

import { renderStaff } from '../../../testing/render-staff';
import { VisitKiosk } from './VisitKiosk';

test('the guest book names the library and the branch it stands in', async () => {
  renderStaff(<VisitKiosk />);

  expect(await screen.findByText('Perpustakaan Desa Contoh')).toBeDefined();
  expect(screen.getByText('Perpustakaan Pusat')).toBeDefined();
});
