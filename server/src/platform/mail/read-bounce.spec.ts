import { readBounce } from './read-bounce';

const HASH = 'a'.repeat(32);

/** A report as Postfix writes it (RFC 3464). */
const report = (to: string, action: string, status: string): Buffer =>
  Buffer.from(
    [
      'Return-Path: <>',
      `Delivered-To: ${to}`,
      'From: MAILER-DAEMON@mail.example.id (Mail Delivery System)',
      'Subject: Undelivered Mail Returned to Sender',
      `To: ${to}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="batas"',
      '',
      '--batas',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'I am sorry to have to inform you that your message could not be delivered.',
      '',
      '--batas',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.example.id',
      '',
      'Final-Recipient: rfc822; tono@contoh.id',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '',
      '--batas--',
      '',
    ].join('\r\n'),
  );

test('a report names the address by the hash to which it came back, and whether it never can be delivered', async () => {
  expect(await readBounce(report(`pantulan+${HASH}@contoh.id`, 'failed', '5.1.1'))).toEqual({
    emailHash: HASH,
    isForGood: true,
  });
  expect(await readBounce(report(`pantulan+${HASH.toUpperCase()}@contoh.id`, 'failed', '4.2.2'))).toEqual({
    emailHash: HASH,
    isForGood: false,
  });
  // A mailbox that is full, and a server that takes nothing from us, say nothing of the address.
  for (const status of ['5.2.2', '5.7.1'])
    expect(await readBounce(report(`pantulan+${HASH}@contoh.id`, 'failed', status))).toMatchObject({
      isForGood: false,
    });
});

test('a letter that only waits, a report without our address, and an answer of somebody count nothing', async () => {
  const answer = Buffer.from(
    `From: tono@contoh.id\r\nTo: pantulan+${HASH}@contoh.id\r\nSubject: Re: Halo\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n`,
  );

  expect(await readBounce(report(`pantulan+${HASH}@contoh.id`, 'delayed', '4.4.1'))).toBeNull();
  expect(await readBounce(report('pantulan@contoh.id', 'failed', '5.1.1'))).toBeNull();
  expect(await readBounce(answer)).toBeNull();
  expect(await readBounce(Buffer.from('halo'))).toBeNull();
});
