/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPortal } from '../../../testing/render-portal';
import { readKeptLink } from './kept-link';
import { RememberLink } from './RememberLink';

const LATER = new Date(Date.now() + 3_600_000).toISOString();
const draw = (link: string, endsAt: string | null) =>
  renderPortal(<RememberLink link={link} endsAt={endsAt} />, { page: 'booking' });

beforeEach(() => localStorage.clear());

test('a device remembers a booking only when its guest asks, and forgets it when they say so', async () => {
  await draw('bkg_1.secret', LATER);
  expect(readKeptLink()).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Ingat di perangkat ini' }));
  expect(readKeptLink()).toBe('bkg_1.secret');
  expect(screen.getByRole('status').textContent).toBe('Perangkat ini mengingat pesanan ini sampai selesai.');

  await userEvent.click(screen.getByRole('button', { name: 'Lupakan' }));
  expect(localStorage.length).toBe(0);
});

test('a booking that is over is forgotten; another that is opened leaves what is remembered', async () => {
  localStorage.setItem('pustaka.booking', `bkg_1.secret ${LATER}`);

  await draw('bkg_2.secret', null);
  expect(readKeptLink()).toBe('bkg_1.secret');

  await draw('bkg_1.secret', null);
  expect(readKeptLink()).toBeNull();
});
