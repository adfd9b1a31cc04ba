import { findOnBoard, readTicket } from './TicketScan';

const ID = 'bkg_01JDQ0000000000000000000AB';

test('a ticket is read alone, and behind # in an address; anything else is none', () => {
  expect(readTicket(` ${ID}.abc-DEF_1 `)).toEqual({ link: `${ID}.abc-DEF_1`, bookingId: ID });
  expect(readTicket(`https://contoh/pesanan-ruang#${ID}.abc`)).toEqual({ link: `${ID}.abc`, bookingId: ID });
  expect(['', ID, '2026000123', `mbr_01JDQ0000000000000000000AB.abc`].map(readTicket)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a booking is found in the row of its space; one of another branch or day is not on the board', () => {
  const board = {
    rows: [
      { space: { id: 'spc_1' }, bookings: [{ id: 'bkg_1' }] },
      { space: { id: 'spc_2' }, bookings: [{ id: 'bkg_2' }, { id: ID }] },
    ],
  };

  expect(findOnBoard(board, ID)).toEqual({ spaceId: 'spc_2', bookingId: ID });
  expect(findOnBoard(board, 'bkg_3')).toBeNull();
});
