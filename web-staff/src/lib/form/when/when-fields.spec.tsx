/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { renderStaff } from '../../../testing/render-staff';
import { DateField } from './DateField';
import { TimeField } from './TimeField';

type HeldProps = { readonly start?: string; readonly onTold?: (value: string) => void };

function HeldDate({
  start = '',
  onTold,
  ...rest
}: HeldProps & { readonly isLate?: boolean; readonly max?: string }) {
  const [value, setValue] = useState(start);
  const tell = (next: string) => {
    setValue(next);
    onTold?.(next);
  };
  return <DateField {...rest} label="Tanggal" value={value} onChange={tell} />;
}

function HeldTime({ start = '', onTold }: HeldProps) {
  const [value, setValue] = useState(start);
  const tell = (next: string) => {
    setValue(next);
    onTold?.(next);
  };
  return <TimeField label="Mulai" value={value} onChange={tell} />;
}

function type(label: string, text: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

function leave(label: string) {
  fireEvent.blur(screen.getByLabelText(label));
}

function shown(label: string): string {
  return screen.getByLabelText<HTMLInputElement>(label).value;
}

test('a day typed in own words is told as an ISO date and stands in the format of the house', () => {
  const onTold = jest.fn();
  renderStaff(<HeldDate onTold={onTold} />);

  type('Tanggal', '5 12 2026');
  expect(onTold).toHaveBeenLastCalledWith('2026-12-05');
  expect(shown('Tanggal')).toBe('5 12 2026');
  leave('Tanggal');
  expect(shown('Tanggal')).toBe('Sab, 5 Des 2026');
});

test('what is no day is refused beside the field, kept as written, and counts as none', () => {
  const onTold = jest.fn();
  renderStaff(<HeldDate start="2026-12-05" onTold={onTold} />);

  type('Tanggal', '31 2 2026');
  expect(screen.queryByText(/Ini bukan tanggal/)).toBeNull();
  leave('Tanggal');

  expect(screen.getByText(/Ini bukan tanggal/)).toBeTruthy();
  expect(onTold).toHaveBeenLastCalledWith('');
  expect(shown('Tanggal')).toBe('31 2 2026');
  expect(screen.getByLabelText('Tanggal').getAttribute('aria-invalid')).toBe('true');
});

test('a day after the last one is told so', () => {
  renderStaff(<HeldDate start="2026-12-05" max="2026-12-01" />);

  expect(screen.getByText('Paling akhir Sel, 1 Des 2026.')).toBeTruthy();
});

test('a list is told the day only when the field is left', () => {
  const onTold = jest.fn();
  renderStaff(<HeldDate isLate onTold={onTold} />);

  type('Tanggal', '5 12 2026');
  expect(onTold).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByLabelText('Tanggal'), { key: 'Enter' });
  expect(onTold).toHaveBeenCalledWith('2026-12-05');
});

test('Alt and the arrow down open a calendar in which the arrows move and a day is chosen', async () => {
  renderStaff(<HeldDate start="2026-12-05" />);

  fireEvent.keyDown(screen.getByLabelText('Tanggal'), { key: 'ArrowDown', altKey: true });
  const day = await screen.findByRole('button', { name: 'Sabtu, 5 Desember 2026', hidden: true });
  fireEvent.keyDown(day, { key: 'ArrowDown' });
  const next = screen.getByRole('button', { name: 'Sabtu, 12 Desember 2026', hidden: true });
  expect(document.activeElement).toBe(next);
  fireEvent.click(next);

  await waitFor(() => expect(shown('Tanggal')).toBe('Sab, 12 Des 2026'));
  expect(document.activeElement).toBe(screen.getByLabelText('Tanggal'));
});

test('a time is taken in short and written with a point; English writes it its own way', () => {
  const onTold = jest.fn();
  renderStaff(<HeldTime onTold={onTold} />);
  type('Mulai', '930');
  leave('Mulai');
  expect([onTold.mock.lastCall, shown('Mulai')]).toEqual([['09:30'], '09.30']);

  type('Mulai', 'siang');
  leave('Mulai');
  expect(screen.getByText(/Ini bukan jam/)).toBeTruthy();
  expect(onTold).toHaveBeenLastCalledWith('');
});

test('a value that came from elsewhere replaces what was written', () => {
  renderStaff(<HeldTime start="14:00" />, { language: 'en' });

  expect(shown('Mulai')).toBe('2:00 pm');
});
