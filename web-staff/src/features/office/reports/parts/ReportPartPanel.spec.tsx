/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderStaff } from '../../../../testing/render-staff';
import { ReportPartPanel } from './ReportPartPanel';
import type { ShownPart, ShownValue } from '../shown-report';

const value = (number: number | null, state: ShownValue['state'] = 'SHOWN'): ShownValue => ({
  __typename: 'ReportValue',
  number,
  text: null,
  state,
});
const part: ShownPart = {
  __typename: 'ReportPart',
  key: 'byClass',
  title: 'Pinjaman menurut kelas',
  subtitle: null,
  chart: 'BARS',
  rowHead: 'Kelas',
  definition: 'Pinjaman dihitung pada hari eksemplar dipinjamkan.',
  note: null,
  next: null,
  columns: [
    { __typename: 'ReportColumn', key: 'now', label: 'Pinjaman', kind: 'COUNT', isBefore: false },
    { __typename: 'ReportColumn', key: 'before', label: 'Tahun lalu', kind: 'COUNT', isBefore: true },
  ],
  rows: [
    {
      __typename: 'ReportRow',
      key: '8',
      label: '800 Sastra',
      path: null,
      values: [value(1_748), value(1_500)],
    },
    {
      __typename: 'ReportRow',
      key: '1',
      label: '100 Filsafat',
      path: null,
      values: [value(null, 'HIDDEN'), value(null, 'UNKNOWN')],
    },
  ],
  total: null,
};

const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(name, 'u') }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('a chart says its figures in words, and its table has the year before and what is hidden', async () => {
  const user = userEvent.setup({ delay: null });
  renderStaff(<ReportPartPanel part={part} />);

  expect(cellsOf('800 Sastra')).toEqual(['1.748']);
  expect(screen.getByText('garis kuningan = tahun lalu')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tabel' }));

  expect(cellsOf('800 Sastra')).toEqual(['1.748', '1.500']);
  expect(cellsOf('100 Filsafat')).toEqual(['kelompok kecil', '–']);
  expect(screen.getByRole('button', { name: 'Tabel' }).getAttribute('aria-pressed')).toBe('true');
});

test('a question without figures says so and offers no chart', () => {
  renderStaff(<ReportPartPanel part={{ ...part, rows: [] }} />);

  expect(screen.queryByRole('button', { name: 'Grafik' })).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});
