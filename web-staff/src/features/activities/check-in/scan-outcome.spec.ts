import {
  normaliseTicketCode,
  findExpected,
  isIn,
  predictOutcome,
  parseOutcome,
  toOutcomeSound,
  toOutcomeState,
} from './scan-outcome';
import type { Expected } from './scan-outcome';

const siti: Expected = {
  __typename: 'RosterEntry',
  placeId: 'plc_1',
  name: 'Siti',
  ticketCode: 'K7QM2XR4TDWE',
  cardNumber: 'PSR-26-000012',
  seats: 1,
  isCompanion: false,
  age: null,
  registeredBy: null,
  registrationId: 'rgs_1',
  status: 'RESERVED',
  registrationStatus: 'CONFIRMED',
  attendedAt: null,
};
const budi: Expected = {
  ...siti,
  placeId: 'plc_2',
  name: 'Budi',
  ticketCode: '0000000000V1',
  cardNumber: null,
  registrationStatus: 'WAITING',
};

test('a ticket is known as scanned, as typed with gaps, and by the library card', () => {
  const found = [
    'PSR-TIKET:K7QM2XR4TDWE',
    'k7qm-2xr4-tdwe',
    'psr-26-000012',
    'oooo oooo ooUI',
    'K7QM2XR4TDWX',
  ].map((code) => findExpected(code, [siti, budi])?.name ?? null);

  expect(found).toEqual(['Siti', 'Siti', 'Siti', 'Budi', null]);
  expect(normaliseTicketCode(' PSR-TIKET:K7QM2XR4TDWE ')).toBe('K7QM2XR4TDWE');
});

test('without the library the phone knows who came before, who has no place, and who is a stranger', () => {
  expect(predictOutcome(siti, new Map())).toEqual({ outcome: 'ADMITTED', attendedAt: null });
  expect(predictOutcome(siti, new Map([['plc_1', '2026-12-08T02:00:00.000Z']]))).toEqual({
    outcome: 'ALREADY_IN',
    attendedAt: '2026-12-08T02:00:00.000Z',
  });
  expect(predictOutcome(budi, new Map()).outcome).toBe('NOT_CONFIRMED');
  expect(predictOutcome(null, new Map()).outcome).toBe('UNKNOWN');
});

test('the card of a member who has not registered needs a look, it is no mistake', () => {
  expect([
    parseOutcome('NOT_REGISTERED'),
    toOutcomeState('NOT_REGISTERED'),
    toOutcomeSound('NOT_REGISTERED'),
    isIn('NOT_REGISTERED'),
  ]).toEqual(['NOT_REGISTERED', 'attention', 'attention', false]);
});

test('an outcome that this phone does not know lets nobody in', () => {
  expect([parseOutcome('ADMITTED'), parseOutcome('SOMETHING_NEW')]).toEqual(['ADMITTED', 'UNKNOWN']);
});
