/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

import type { Permission } from '../../lib/session/session-context';
import { renderStaff } from '../../testing/render-staff';
import { ShortcutSheet } from './ShortcutSheet';

const CHOOSING = ['pilih barisX', 'pilih sampai baris iniShiftX'];
const PULLING = ['ditemukan (tarik reservasi)A', 'tidak di rak (tarik reservasi)T'];

/** Returns the lines of the sheet, each with its keys. */
async function linesFor(permissions: readonly Permission[]): Promise<readonly (string | null)[]> {
  renderStaff(<ShortcutSheet onClose={() => undefined} />, { permissions });
  return (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
}

test('the sheet lists the keys that choose rows, and those of the pull list to who may lend', async () => {
  expect(await linesFor(['CIRCULATION_LEND'])).toEqual(expect.arrayContaining([...CHOOSING, ...PULLING]));
});

test('the sheet leaves out the keys of the pull list for who may not lend', async () => {
  const lines = await linesFor([]);

  expect(lines).toEqual(expect.arrayContaining(CHOOSING));
  expect(lines.filter((line) => line !== null && PULLING.includes(line))).toEqual([]);
});
