import { listWaitingParty } from './party';
import type { Expected } from './scan-outcome';

const expected = (placeId: string, registrationId: string, more: Partial<Expected> = {}): Expected => ({
  __typename: 'RosterEntry',
  placeId,
  registrationId,
  name: placeId,
  ticketCode: placeId,
  cardNumber: null,
  seats: 1,
  isCompanion: false,
  age: null,
  registeredBy: null,
  status: 'RESERVED',
  registrationStatus: 'CONFIRMED',
  attendedAt: null,
  ...more,
});
const salma = expected('evl_1', 'rgs_1');
const kirana = expected('evl_2', 'rgs_1');
const waiting = expected('evl_3', 'rgs_1', { registrationStatus: 'WAITING' });
const stranger = expected('evl_4', 'rgs_2');
const roster = [salma, kirana, waiting, stranger];

test('a party is those of one registration who have a place and are not in yet', () => {
  expect(listWaitingParty(salma, roster, new Map())).toEqual([salma, kirana]);
  expect(listWaitingParty(salma, roster, new Map([['evl_2', '2026-12-05T02:00:00Z']]))).toEqual([salma]);
});

test('a door that was opened without a connection knows no parties', () => {
  const blind = expected('evl_5', '');

  expect(listWaitingParty(blind, [blind, expected('evl_6', '')], new Map())).toEqual([]);
});
