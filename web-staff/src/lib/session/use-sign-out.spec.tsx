/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../testing/render-staff';
import { noteHeldAct } from '../acts/held-acts';
import { ShellActsContext } from '../page/shell-acts';
import { useSignOut } from './use-sign-out';

function SignOutButton() {
  const signOut = useSignOut();
  return (
    <button type="button" onClick={() => void signOut(false)}>
      Keluar
    </button>
  );
}

test('whoever stays signed in because an act was refused is told so', async () => {
  const told: string[] = [];
  const acts = {
    openPalette: () => undefined,
    openShortcuts: () => undefined,
    claimScans: () => () => undefined,
    claimChords: () => () => undefined,
    tell: (words: string) => void told.push(words),
  };
  const strikeOff = noteHeldAct(() => Promise.resolve(false));
  renderStaff(
    <ShellActsContext value={acts}>
      <SignOutButton />
    </ShellActsContext>,
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Keluar' }));

  await waitFor(() => expect(told).toEqual(['Anda belum keluar: yang baru dilakukan belum tentu tercatat.']));
  strikeOff();
});
