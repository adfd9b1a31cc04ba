/** @jest-environment jsdom */
import { answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { UndoCheckInDocument } from '../../../lib/events/UndoCheckIn.generated';
import { renderStaff } from '../../../testing/render-staff';
import { CheckInTicketDocument } from './CheckInTicket.generated';
import type { CheckInTicketMutation } from './CheckInTicket.generated';
import { DoorSessionDocument } from './DoorSession.generated';
import { EventCheckIn } from './EventCheckIn';
import type { Expected } from './scan-outcome';

type Payload = CheckInTicketMutation['checkInTicket'];

const CAME_AT = '2026-12-05T02:05:00Z';

const expected = (name: string, ticketCode: string): Expected => ({
  __typename: 'RosterEntry',
  placeId: `plc_${name}`,
  name,
  ticketCode,
  cardNumber: null,
  seats: 1,
  isCompanion: false,
  age: null,
  registeredBy: null,
  registrationId: 'rgs_1',
  status: 'RESERVED',
  registrationStatus: 'CONFIRMED',
  attendedAt: null,
});
const roster = [expected('Siti', 'K7QM2XR4TDWE'), expected('Raka', 'P3NB8YH5VCLF')];

/** Opens the door of a session for two people, and notes which tickets were sent. */
async function openDoor(outcomeOf: (code: string) => Payload, language: 'id' | 'en' = 'id') {
  const sent: string[] = [];
  renderStaff(<EventCheckIn />, {
    language,
    permissions: ['PROGRAMMES_CHECK_IN'],
    route: '/door/:sessionId',
    address: '/door/evs_1',
    answers: [
      answer(DoorSessionDocument, () => ({
        node: {
          __typename: 'EventSession' as const,
          id: 'evs_1',
          startsAt: '2026-12-05T02:00:00Z',
          endsAt: '2026-12-05T04:00:00Z',
          fromDate: '2026-12-05',
          untilDate: '2026-12-05',
          isAllDay: false,
          name: null,
          space: null,
          event: {
            __typename: 'ActivityEvent' as const,
            id: 'evt_1',
            ageFrom: null,
            ageTo: null,
            management: { __typename: 'EventManagement' as const, heldPermissions: [] },
            name: { __typename: 'LocalizedText' as const, text: 'Kelas membatik' },
          },
        },
        sessionRoster: roster,
      })),
      answer(CheckInTicketDocument, ({ input }) => {
        sent.push(input.code);
        return { checkInTicket: outcomeOf(input.code) };
      }),
      answer(UndoCheckInDocument, () => ({
        undoCheckIn: { __typename: 'UndoCheckInPayload' as const, session: null, userErrors: [] },
      })),
    ],
  });
  await screen.findByRole('heading', { name: 'Kelas membatik' });
  return sent;
}

const admitted = (code: string): Payload => ({
  __typename: 'CheckInTicketPayload',
  result: {
    __typename: 'CheckInResult',
    code,
    outcome: 'ADMITTED',
    placeId: `plc_${roster.find(({ ticketCode }) => ticketCode === code)?.name ?? ''}`,
    memberId: null,
    memberName: null,
    attendedAt: CAME_AT,
  },
  userErrors: [],
});
const count = () => screen.getByText(/dari 2 hadir/).textContent;
const lastScan = async (name = 'Pindaian terakhir') => within(await screen.findByRole('region', { name }));

test('a ticket lets its owner in, the count goes up, and the box waits for the next one', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openDoor(admitted);
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Tiket atau kartu' });

  await user.type(box, 'K7QM2XR4TDWE{Enter}');

  const words = await lastScan();
  expect(await words.findByText('Selamat datang')).toBeTruthy();
  expect(words.getByText('Siti')).toBeTruthy();
  expect(count()).toBe('1 dari 2 hadir');
  expect(screen.getByRole('button', { name: 'Raka hadir' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Siti hadir' })).toBeNull();
  expect([sent, box.value, document.activeElement === box]).toEqual([['K7QM2XR4TDWE'], '', true]);
});

test('who forgot the ticket is found by name and let in', async () => {
  const user = userEvent.setup({ delay: null });
  const sent = await openDoor(admitted);

  await user.type(screen.getByRole('textbox', { name: 'Cari nama' }), 'rak');
  expect(screen.queryByRole('button', { name: 'Siti hadir' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Raka hadir' }));

  expect(await (await lastScan()).findByText('Selamat datang')).toBeTruthy();
  expect(sent).toEqual(['P3NB8YH5VCLF']);
});

test('what the library refuses is said, and nobody is counted', async () => {
  const user = userEvent.setup({ delay: null });
  await openDoor(() => ({
    __typename: 'CheckInTicketPayload',
    result: null,
    userErrors: [
      { __typename: 'PlainUserError', code: 'NOT_ALLOWED', message: 'Pintu belum dibuka.', field: null },
    ],
  }));

  await user.type(screen.getByRole('textbox', { name: 'Tiket atau kartu' }), 'K7QM2XR4TDWE{Enter}');

  expect(await screen.findByText('Pintu belum dibuka.')).toBeTruthy();
  expect(count()).toBe('0 dari 2 hadir');
  expect(screen.getByRole('button', { name: 'Siti hadir' })).toBeTruthy();
});
