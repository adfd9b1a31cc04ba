import { createLibraryClient } from '@pustaka/web-shared/apollo/create-library-client.ts';
import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';

import { createCheckInRequests } from './check-in-requests';

test('a check-in that hangs is given up, and counts as one without a connection', async () => {
  const hangs = (_input: unknown, init?: RequestInit) =>
    new Promise<Response>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
    );
  const client = createLibraryClient({
    name: 'web-staff',
    version: '0',
    possibleTypes: {},
    language: () => 'id',
    fetch: hangs,
  });
  const scan = {
    id: '1',
    sessionId: 'evs_1',
    code: 'K7QM2XR4TDWE',
    scannedAt: '2026-12-08T02:00:00.000Z',
    wasSent: false,
    batch: null,
  };

  const fault = await createCheckInRequests(client, 'evs_1', 20).checkIn(scan).catch(describeFault);

  expect(fault).toMatchObject({ kind: 'offline' });
});
