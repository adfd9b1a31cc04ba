/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

import { renderStaff } from '../../../testing/render-staff';
import { SamplePanel } from './SamplePanel';
import type { StaffPeriod } from './staff-period';

const service = (code: string) => ({ code, name: { text: code } });
// Only what the sample reads of a period.
const period = {
  sample: {
    servedCount: 300,
    neededCount: 169,
    services: ['LENDING', 'EVENTS', 'CONSULTATIONS'].map((code) => ({
      service: { code },
      servedCount: 100,
      neededCount: 56,
    })),
  },
  results: {
    completeCount: 24,
    services: [
      { service: { code: 'LENDING' }, completeCount: 21 },
      { service: { code: 'EVENTS' }, completeCount: null },
    ],
  },
  links: ['LENDING', 'EVENTS', 'CONSULTATIONS'].map((code) => ({ service: service(code) })),
} as unknown as StaffPeriod;

test('a service of which too few answered is hidden, and one of which nobody did has none', async () => {
  renderStaff(<SamplePanel period={period} />);

  const rows = (await screen.findAllByRole('row')).slice(1).map((row) => row.lastElementChild?.textContent);

  expect(rows).toEqual(['21', 'di bawah 5', '0']);
});
