/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../testing/render-staff';
import { LateMenu } from './LateMenu';

test('pointing at the button fetches its menu and leaves the button in its place; pressing it draws the menu', async () => {
  const fetch = jest.fn(() => Promise.reject(new Error('no network')));
  renderStaff(
    <LateMenu
      button={(acts) => (
        <button type="button" {...acts}>
          Akun
        </button>
      )}
      fetch={fetch}
      menu={() => <p>Keluar</p>}
    />,
  );
  const button = screen.getByRole('button', { name: 'Akun' });

  await userEvent.hover(button);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { name: 'Akun' })).toBe(button);
  await userEvent.click(button);

  expect(await screen.findByText('Keluar')).toBeDefined();
});
