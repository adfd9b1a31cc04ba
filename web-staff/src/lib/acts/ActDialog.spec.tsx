/** @jest-environment jsdom */
import { TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../testing/render-staff';
import { PlaceSelect } from '../titles/PlaceSelect';
import { ActDialog } from './ActDialog';

const idle = { error: undefined, messages: [], loading: false };

test('a dialog begins at its first field, so that Enter never closes it by chance', async () => {
  const [onSubmit, onClose] = [jest.fn(), jest.fn()];
  renderStaff(
    <ActDialog title="Pindahkan" act={idle} isDone={false} submit="Pindahkan" {...{ onSubmit, onClose }}>
      <TextInput label="Alasan" />
    </ActDialog>,
  );

  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Alasan')));
  await userEvent.keyboard('{Enter}');

  expect([onSubmit.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 0]);
});

test('a place that nobody chose keeps the dialog open and is where it goes back to', async () => {
  const onSubmit = jest.fn();
  renderStaff(
    <ActDialog
      title="Pindahkan"
      act={idle}
      isDone={false}
      submit="Pindahkan"
      onSubmit={onSubmit}
      onClose={onSubmit}
    >
      <TextInput label="Alasan" />
      <PlaceSelect label="Tempat" value="" onChange={() => undefined} />
    </ActDialog>,
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Pindahkan' }));

  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByLabelText('Tempat'));
  expect(screen.getByRole('option', { name: 'Pilih tempatnya' })).toBeDefined();
});
