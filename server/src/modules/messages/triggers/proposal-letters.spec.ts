import { dialects } from '../../../../test/dialects';
import { ok } from '../../../shared/result';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { proposalLink } from '../../programmes';
import { decideProposal } from '../../programmes/proposals/decide-proposal';
import { confirmProposal, proposeEvent } from '../../programmes/proposals/propose-event';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueCodes, enqueueNotifications } from './enqueue-notifications';
import { sendMessages } from '../delivery/send-messages';

const STAFF = { kind: 'system', name: 'test' } as const;
const ENTRY = {
  contactName: 'Ratna',
  kind: 'PERFORMANCE',
  title: 'Malam Puisi Pesisir',
  what: 'Sepuluh penyair membaca.',
  wishedDates: 'Januari',
} as const;

describe.each(dialects)('letters about proposals on $name', (dialect) => {
  let home: MessagesHome;
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(async () => {
    home.sink.received.length = 0;
    await home.deps.db.transaction(async (tx) => ok(await tx.query('DELETE FROM event_proposal')));
  });

  async function proposal(locale: 'ID' | 'EN' = 'ID'): Promise<string> {
    const deps = { ...home.deps, randomBytes: (bytes: number) => new Uint8Array(bytes) };
    const result = await proposeEvent(
      deps,
      ANONYMOUS,
      { email: 'ratna@contoh.pustaka', proposal: ENTRY, idempotencyKey: home.deps.newId('key') },
      { locale, remoteAddress: '10.0.0.1' },
    );
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.proposalId;
  }
  const confirm = (id: string) =>
    confirmProposal({ ...home.deps, randomBytes: (bytes) => new Uint8Array(bytes) }, ANONYMOUS, {
      link: proposalLink(home.deps, id),
    });

  /** Plans and sends what is to be sent five minutes later. */
  async function letters(moment: string): Promise<string[]> {
    home.circulation.setNow(moment);
    await enqueueCodes(home.deps);
    await enqueueNotifications(home.deps);
    home.circulation.setNow(moment.replace(/\d$/, '5'));
    await sendMessages(home.deps);
    const sent = home.sink.received.map(
      ({ to, raw }) => `${to} ${raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=')}`,
    );
    home.sink.received.length = 0;
    return sent;
  }

  test('the link goes to the address once, also at night, and repeats nothing that was typed', async () => {
    home.circulation.setNow('2026-08-13 22:00');
    const id = await proposal();

    const [letter = '', ...others] = await letters('2026-08-13 22:00');

    expect(others).toEqual([]);
    for (const part of [
      'ratna@contoh.pustaka ',
      'Subject: Konfirmasi usulan acara Anda',
      `https://contoh.pustaka/acara/usulan#${proposalLink(home.deps, id)}`,
      'dipakai mengusulkan acara',
    ])
      expect(letter).toContain(part);
    for (const typed of ['Puisi', 'Ratna']) expect(letter).not.toContain(typed);
    expect(await letters('2026-08-13 22:10')).toEqual([]);
    expect(JSON.stringify([await home.rows('SELECT * FROM message'), home.logLines])).not.toContain(
      proposalLink(home.deps, id).slice(-32),
    );
  });

  test('each answer of staff is told in the language of the proposal, and what was answered again is told as it is then', async () => {
    home.circulation.setNow('2026-08-14 09:00');
    const id = await proposal('EN');
    await letters('2026-08-14 09:00');
    await confirm(id);
    await decideProposal(home.deps, STAFF, {
      id,
      version: 2,
      decision: 'ASK_CHANGES',
      answer: 'How long does it take?',
    });

    const [asked = ''] = await letters('2026-08-14 09:10');
    for (const part of [
      'Subject: Please change: Malam Puisi Pesisir',
      'How long does it take?',
      'https://contoh.pustaka/en/events/proposal#prp_',
    ])
      expect(asked).toContain(part);

    home.circulation.setNow('2026-08-14 09:20');
    await decideProposal(home.deps, STAFF, { id, version: 3, decision: 'ACCEPT' });
    const accepted = await letters('2026-08-14 09:20');
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toContain('Subject: Accepted: Malam Puisi Pesisir');
    expect(await letters('2026-08-14 09:30')).toEqual([]);
  });

  test('a proposal that is gone before the letter leaves sends none', async () => {
    home.circulation.setNow('2026-08-15 09:00');
    const id = await proposal();
    await enqueueCodes(home.deps);
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query('DELETE FROM event_proposal WHERE id = ?', [id])),
    );

    expect(await letters('2026-08-15 09:10')).toEqual([]);
  });
});
