/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../testing/render-staff';
import { StaleNote } from './StaleNote';
import { without } from './without';

const fields = [
  { name: 'name', label: 'Nama acara', mine: 'Dongeng saya', theirs: 'Dongeng mereka' },
  { name: 'capacity', label: 'Kursi', mine: '20', theirs: '30' },
];

test('of each field both versions stand side by side, and one chooses field by field', async () => {
  const onKeepMine = jest.fn();
  renderStaff(<StaleNote fields={fields} onKeepMine={onKeepMine} onTakeTheirs={jest.fn()} />);
  expect(screen.getByText('Dongeng mereka')).toBeTruthy();

  await userEvent.click(screen.getByRole('radio', { name: 'Kursi: Versi tersimpan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Simpan pilihan ini' }));

  expect(onKeepMine).toHaveBeenCalledWith(['capacity']);
});

test('who chooses nothing keeps their own words', async () => {
  const onKeepMine = jest.fn();
  renderStaff(<StaleNote fields={fields} onKeepMine={onKeepMine} onTakeTheirs={jest.fn()} />);

  await userEvent.click(screen.getByRole('button', { name: 'Simpan versi saya' }));

  expect(onKeepMine).toHaveBeenCalledWith([]);
});

test('a field left to the saved version is not sent', () => {
  expect(without({ name: 'a', capacity: 20 }, ['capacity'])).toEqual({ name: 'a' });
});
