/** @jest-environment jsdom */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../testing/render-staff';
import { StepsDialog } from './StepsDialog';
import type { BulkStep } from './use-bulk-act';

function openDialog(run: (name: string) => Promise<readonly string[]>, missing: string | null = null): void {
  const steps: readonly BulkStep[] = ['Ani', 'Budi', 'Cici'].map((name) => ({
    id: name,
    name,
    run: () => run(name),
  }));
  renderStaff(
    <StepsDialog
      title="Perpanjang"
      submit="Ya"
      stepsOf={() => steps}
      missing={missing}
      onClose={jest.fn()}
      onChanged={jest.fn()}
    />,
  );
}

test('a row refused for several reasons is one row that was refused', async () => {
  openDialog(async (name) => (name === 'Budi' ? ['Batas tercapai.', 'Ditunggu pembaca lain.'] : []));

  await userEvent.click(screen.getByRole('button', { name: 'Ya' }));

  expect(await screen.findByText('2 selesai.')).not.toBeNull();
  expect(screen.getByRole('listitem').textContent).toBe('Budi Batas tercapai. Ditunggu pembaca lain.');
});

test('where the right is missing the row is told, and the others are done', async () => {
  openDialog((name) =>
    name === 'Budi'
      ? Promise.reject(
          new CombinedGraphQLErrors({ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }),
        )
      : Promise.resolve([]),
  );

  await userEvent.click(screen.getByRole('button', { name: 'Ya' }));

  expect(await screen.findByText('2 selesai.')).not.toBeNull();
  expect(screen.getByRole('listitem').textContent).toBe('Budi Bukan wewenang Anda.');
});

test('who sends twice has each row done once', async () => {
  const done: string[] = [];
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  openDialog(async (name) => {
    done.push(name);
    await gate;
    return [];
  });
  const form = screen.getByRole('button', { name: 'Ya' }).closest('form');

  form?.requestSubmit();
  form?.requestSubmit();
  letGo();

  expect(await screen.findByText('3 selesai.')).not.toBeNull();
  expect(done).toEqual(['Ani', 'Budi', 'Cici']);
});

test('nothing begins before what is missing is there', async () => {
  const run = jest.fn(async () => []);
  openDialog(run, 'Isi pengumuman.');

  await userEvent.click(screen.getByRole('button', { name: 'Ya' }));

  expect(screen.getByText('Isi pengumuman.')).not.toBeNull();
  expect(run).not.toHaveBeenCalled();
});
