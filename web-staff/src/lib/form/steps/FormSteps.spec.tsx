/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';

import { renderStaff } from '../../../testing/render-staff';
import { revealField } from '../reveal-field';
import { countRefusals } from './count-refusals';
import { FormSteps } from './FormSteps';

const steps = [
  { id: 'what', label: 'Apa', paths: ['name'], content: <input aria-label="Nama" /> },
  {
    id: 'when',
    label: 'Kapan',
    paths: ['plan'],
    content: (
      <>
        <input aria-label="Tanggal" />
        <details>
          <summary>Lainnya</summary>
          <input aria-label="Jarang" />
        </details>
      </>
    ),
  },
];

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
});

test('Ctrl and Enter lead to the next step and into its first field', async () => {
  renderStaff(<FormSteps label="Langkah" steps={steps} errors={{}} />);
  expect(screen.getByRole('button', { name: /Apa/, current: 'step' })).toBeTruthy();

  fireEvent.keyDown(document.documentElement, { key: 'Enter', ctrlKey: true });

  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Tanggal')));
  expect(screen.getByRole('button', { name: /Kapan/, current: 'step' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Apa (sudah)' })).toBeTruthy();
});

test('something new leads on until its last step, where it is saved', () => {
  const save = ({ isLast }: { readonly isLast: boolean }) => <p>{isLast ? 'utama' : 'sampingan'}</p>;
  renderStaff(<FormSteps label="Langkah" steps={steps} errors={{}} isNew actions={save} />);
  expect(screen.getByRole('button', { name: /^Lanjut/ }).className).toContain('button-primary');
  expect(screen.getByText('sampingan')).toBeTruthy();

  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: /Kapan/ }));

  expect(screen.queryByRole('button', { name: /^Lanjut/ })).toBeNull();
  expect(screen.getByText('utama')).toBeTruthy();
});

test('a field that needs hands is shown, whatever step and fold it stands in', async () => {
  renderStaff(<FormSteps label="Langkah" steps={steps} errors={{ 'plan.date': 'Isi.' }} />);
  expect(screen.getByRole('button', { name: 'Kapan 1 perlu dibetulkan' })).toBeTruthy();

  act(() => revealField(screen.getByLabelText('Jarang')));

  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Jarang')));
  expect(screen.getByRole('button', { name: /Kapan/, current: 'step' })).toBeTruthy();
  expect(screen.getByLabelText('Jarang').closest('details')?.open).toBe(true);
});

test('refusals are counted by the fields of a step and their parts', () => {
  expect(
    countRefusals(['name', 'plan'], { 'name.indonesian': 'x', plan: 'y', planner: 'z', cost: null }),
  ).toBe(2);
});
