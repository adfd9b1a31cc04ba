/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { renderStaff } from '../../../testing/render-staff';
import { CommandPalette } from './CommandPalette';
import { PaletteSuggestionsDocument } from './PaletteSuggestions.generated';
import { usePalette } from './use-palette';
import { WaitingBox } from './WaitingBox';

const placeholder = 'Cari judul atau jalankan perintah';

/** A page with the palette of the shell, which is drawn only when the spec says so, as if it came over a slow line. */
function PageWithPalette({ act }: { readonly act: (key: string) => void }) {
  const palette = usePalette();
  const [isFetched, setFetched] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a screen that acts by letters
    <div onKeyDown={({ key, target }) => !(target instanceof HTMLInputElement) && act(key)}>
      <button type="button" onClick={palette.open}>
        Ctrl K
      </button>
      <button type="button" onClick={() => setFetched(true)}>
        fetched
      </button>
      {palette.isWaiting && <WaitingBox {...palette.waitingBox} />}
      {palette.wasWanted && isFetched && <CommandPalette {...palette.handle} />}
    </div>
  );
}

test('the palette offers what people call a thing, and only what they may do', async () => {
  renderStaff(<CommandPalette isWanted takeOver={() => null} onClosed={() => undefined} />, {
    permissions: ['CIRCULATION_CLOSING'],
  });

  await userEvent.type(await screen.findByPlaceholderText(placeholder), 'fine');

  expect(await screen.findByText('Denda: kas dan rekening anggota')).toBeDefined();
  expect(screen.getByText('Kas')).toBeDefined();
  expect(screen.queryByText('Hari pertama')).toBeNull();
});

test('what is typed before the palette is drawn reaches it and nothing else', async () => {
  const act = jest.fn();
  renderStaff(<PageWithPalette act={act} />, { permissions: ['CIRCULATION_CLOSING'] });

  await userEvent.click(screen.getByText('Ctrl K'));
  await userEvent.keyboard('denx{Backspace}da');
  // A click by hand leaves the focus where it is, as the arrival of the chunk does.
  fireEvent.click(screen.getByText('fetched'));

  const box = await screen.findByPlaceholderText<HTMLInputElement>(placeholder);
  expect(await screen.findByDisplayValue('denda')).toBe(box);
  expect(await screen.findByText('Denda: kas dan rekening anggota')).toBeDefined();
  expect(document.activeElement).toBe(box);
  expect(screen.queryByRole('textbox', { name: 'Palet perintah' })).toBeNull();
  expect(act).not.toHaveBeenCalled();
});

test('Escape before the palette is drawn calls it off and gives the focus back', async () => {
  renderStaff(<PageWithPalette act={() => undefined} />);
  await userEvent.click(screen.getByText('Ctrl K'));

  await userEvent.keyboard('a{Escape}');
  fireEvent.click(screen.getByText('fetched'));

  expect(screen.queryByRole('textbox', { name: 'Palet perintah' })).toBeNull();
  expect(screen.queryByPlaceholderText(placeholder)).toBeNull();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement).toBe(screen.getByText('Ctrl K'));
});

test('what others do is named as theirs instead of found nowhere', async () => {
  renderStaff(<CommandPalette isWanted takeOver={() => null} onClosed={() => undefined} />);

  await userEvent.type(await screen.findByPlaceholderText(placeholder), 'tutup cabang');

  expect(await screen.findByText('Tutup cabang')).toBeDefined();
  expect(screen.getByText('minta administrator')).toBeDefined();
});

test('words that only share one with an act mean a title, and sign nobody out', async () => {
  const suggestions = answer(PaletteSuggestionsDocument, () => ({
    catalogueSuggestions: [
      {
        __typename: 'Suggestion' as const,
        kind: 'TITLE' as const,
        text: 'Jalan Keluar Cabang Pohon',
        detail: null,
        targetId: 'ttl_1',
      },
    ],
  }));
  renderStaff(<CommandPalette isWanted takeOver={() => null} onClosed={() => undefined} />, {
    permissions: ['LIBRARY_EDIT'],
    answers: [suggestions],
  });

  await userEvent.type(await screen.findByPlaceholderText(placeholder), 'keluar cabang pohon');

  await screen.findByText('Jalan Keluar Cabang Pohon');
  const lines = [...document.querySelectorAll('[data-action]')].map(({ textContent }) => textContent);
  expect(lines[0]).toBe('Jalan Keluar Cabang Pohon');
  expect(lines).toContain('Tutup cabang');
  expect(lines).not.toContain('Keluar');
});
