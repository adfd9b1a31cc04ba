import { readTicket, ticketCode, ticketQr, ticketText } from './ticket';

describe('tickets', () => {
  test('are read from the picture, typed with dashes, in small letters and with letters that look like digits', () => {
    const code = ticketCode(new Uint8Array([19, 7, 22, 20, 2, 29, 23, 0, 1, 12, 27, 14]));

    expect(code).toBe('K7PM2XQ01CVE');
    expect(
      [ticketQr(code), ticketText(code), ` ${ticketText(code).toLowerCase()} `, 'K7PM-2XQO-LCUE'].map(
        readTicket,
      ),
    ).toEqual([code, code, code, code]);
  });

  test('anything else is no ticket', () => {
    expect(['', 'PSR-26-000122', 'K7PM2XQ01CV', 'K7PM2XQ01CVEE', 'K7PM2XQ01CV!'].map(readTicket)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
