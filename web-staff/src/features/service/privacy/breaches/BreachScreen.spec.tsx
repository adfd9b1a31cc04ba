/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../../testing/render-staff';
import { BreachForEditDocument } from './BreachForEdit.generated';
import { BreachScreen } from './BreachScreen';

const read = answer(BreachForEditDocument, () => ({
  dataBreach: {
    __typename: 'DataBreach' as const,
    id: 'brc_1',
    title: 'Laptop hilang',
    status: 'NOTICED' as const,
    noticedAt: '2026-11-24T02:00:00Z',
    dueAt: '2026-11-27T02:00:00Z',
    hoursLeft: 60,
    isReportLate: false,
    reportedAt: null,
    reportNumber: null,
    peopleCount: null,
    tables: ['members'],
    toldAt: null,
    chosenCount: 0,
    toldCount: 0,
    failedCount: 0,
    clockChanges: [],
    closedAt: null,
    reason: null,
    version: 1,
    event: { __typename: 'LocalizedText' as const, indonesian: 'Hilang', english: 'Lost', locales: [] },
    measures: { __typename: 'LocalizedText' as const, indonesian: 'Dikunci', english: 'Locked', locales: [] },
  },
  processingActivities: [],
}));

test('while the letter is not saved nothing else is done about a breach, and the page says why', async () => {
  const user = userEvent.setup({ delay: null });
  renderStaff(<BreachScreen />, {
    permissions: ['PRIVACY_WRITE'],
    answers: [read],
    route: '/privacy/:breachId',
    address: '/privacy/brc_1',
  });
  const acts = () =>
    ['Catat laporan', 'Beri tahu', 'Tutup'].map((name) =>
      screen.getByRole<HTMLButtonElement>('button', { name: new RegExp(name) }),
    );
  const title = await screen.findByRole('textbox', { name: /Judul/ });
  expect(acts().map(({ disabled }) => disabled)).toEqual([false, false, false]);

  await user.type(title, ' di bus');
  expect(acts().map(({ disabled }) => disabled)).toEqual([true, true, true]);
  expect(screen.getAllByText(/Simpan isi surat dahulu/)).toHaveLength(3);

  for (let sign = 0; sign < ' di bus'.length; sign++) await user.type(title, '{Backspace}');
  expect(acts().map(({ disabled }) => disabled)).toEqual([false, false, false]);
  expect(screen.queryByText(/Simpan isi surat dahulu/)).toBeNull();
});
