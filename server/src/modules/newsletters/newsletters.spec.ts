import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { countBounce, isPaused } from '../../platform/mail/mail-bounces.queries';
import { hashAddress, mindBounces, returnAddress } from '../../platform/mail/post-office';
import { smtpServer } from '../../platform/mail/mail-server';
import { createTitle } from '../catalogue/cataloguing/create-title';
import type { MailSink } from '../messages/testing/mail-sink';
import { openMailSink } from '../messages/testing/mail-sink';
import { forgetReaders } from './sending/forget-readers';
import type { NewsletterReport } from './sending/send-newsletters';
import { sendNewsletters } from './sending/send-newsletters';
import { oneClickPath, subscriptionPath } from './subscribers/subscriber-link';

const START = new Date('2026-11-24T03:00:00Z');
const NEWSLETTER =
  'newsletter { id version isOpen name { text(locale: EN) } readerCount } userErrors { code field message }';
const ISSUE =
  'issue { id version state path letters { waiting sent refused } } userErrors { code field message }';

type Saved = { id: string; version: number; state?: string; path?: string | null };
type Refused = { code: string; field: string[] | null };
type Sub = { email: string; isConfirmed: boolean; isPaused: boolean; newsletterIds: string[] } | null;

describe.each(dialects)('newsletters on $name', (dialect) => {
  let library: TestLibrary;
  let sink: MailSink;
  let librarian: string;
  let now = START;
  let friday = '';
  let family = '';

  beforeAll(async () => {
    sink = await openMailSink();
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
    friday = (await saveNewsletter('Jumat pagi', 'Friday morning')).id;
    family = (await saveNewsletter('Untuk keluarga', 'For families')).id;
  });
  beforeEach(() => {
    sink.received.length = 0;
  });
  afterAll(async () => {
    await library.stop();
    await sink.close();
  });

  async function ask<Answer>(query: string, variables: object = {}, cookie?: string): Promise<Answer> {
    const { body } = await library.send(query, { variables, ...(cookie === undefined ? {} : { cookie }) });
    if (body.errors || !body.data)
      throw new Error(body.errors?.map(({ extensions }) => extensions.code).join() ?? 'no answer');
    return body.data as Answer;
  }
  const act = async <Answer>(
    name: string,
    input: object,
    answer: string,
    cookie?: string,
  ): Promise<Answer> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { saved: ${name}(input: $input) { ${answer} } }`;
    return (await ask<{ saved: Answer }>(query, { input }, cookie)).saved;
  };
  async function saveNewsletter(indonesian: string, english: string, more: object = {}): Promise<Saved> {
    const input = {
      version: 0,
      isOpen: true,
      name: { indonesian, english },
      promise: { indonesian: 'Setiap Jumat', english: 'Each Friday' },
      ...more,
    };
    const { newsletter } = await act<{ newsletter: Saved }>('saveNewsletter', input, NEWSLETTER, librarian);
    return newsletter;
  }
  const issueAct = (name: string, input: object) =>
    act<{ issue: Saved | null; userErrors: Refused[] }>(name, input, ISSUE, librarian);
  async function issueOf(name: string, input: object): Promise<Saved> {
    const { issue, userErrors } = await issueAct(name, input);
    if (!issue) throw new Error(JSON.stringify(userErrors));
    return issue;
  }
  const written = (subject: string, more: object = {}): Promise<Saved> =>
    issueOf('saveNewsletterIssue', {
      version: 0,
      newsletterId: friday,
      subject: { indonesian: subject, english: `${subject} (EN)` },
      blocks: [
        {
          kind: 'TEXT',
          text: { indonesian: 'Halo <b>semua</b>\n\nSampai Jumat', english: 'Hello <b>all</b>' },
        },
        { kind: 'NEW_TITLES', heading: { indonesian: 'Baru', english: 'New' }, amount: 2 },
        { kind: 'EVENTS', heading: { indonesian: 'Acara' } },
      ],
      ...more,
    });
  const subscribe = (email: string, ids: readonly string[]) =>
    act<{ isAsked: boolean | null; userErrors: Refused[] }>(
      'subscribeToNewsletters',
      { email, newsletterIds: ids },
      'isAsked userErrors { code field }',
    );
  const readerId = async (email: string): Promise<string> => {
    const [row] = await library.house.db.query<{ id: string }>(
      'SELECT id FROM newsletter_subscriber WHERE email = ?',
      [email],
    );
    return row?.id ?? '';
  };
  const linkOf = async (email: string): Promise<string> =>
    subscriptionPath(library.house, await readerId(email), 'ID').split('#')[1] ?? '';
  const choose = (link: string, ids: readonly string[], locale = 'ID') =>
    act<{ subscription: Sub; userErrors: Refused[] }>(
      'changeNewsletterSubscription',
      { link, newsletterIds: ids, locale },
      'subscription { email isConfirmed isPaused newsletterIds } userErrors { code field }',
    );
  async function reader(email: string, locale = 'ID'): Promise<void> {
    await subscribe(email, [friday]);
    await choose(await linkOf(email), [friday], locale);
  }
  const post = () =>
    mindBounces(
      library.house,
      smtpServer({ url: sink.url, sender: 'perpustakaan@contoh.pustaka', senderName: 'Perpustakaan' }),
    );
  async function awaitedLetter(to: string): Promise<string> {
    const server = post()();
    const mail = { id: 'y', to, subject: 's', text: 't', html: 'h', codes: [], isAwaited: true };
    const outcome = await server.send(mail);
    server.close();
    return outcome;
  }
  const run = (isMailWaiting = false): Promise<NewsletterReport> =>
    sendNewsletters({
      ...library.house,
      publicOrigin: 'https://contoh.pustaka',
      openMailServer: post(),
      isMailWaiting: () => Promise.resolve(isMailWaiting),
    });

  test('somebody without an account asks, confirms by the link of a letter, changes and stops', async () => {
    expect(await subscribe('tidak', [friday])).toEqual({
      isAsked: null,
      userErrors: [{ code: 'INVALID', field: ['email'] }],
    });
    expect((await subscribe('sari@contoh.id', ['nwl_x'])).userErrors).toEqual([
      { code: 'INVALID', field: ['newsletterIds'] },
    ]);
    expect(await subscribe(' Sari@Contoh.id ', [friday])).toEqual({ isAsked: true, userErrors: [] });
    const link = await linkOf('sari@contoh.id');
    const asked = await ask<{ newsletterSubscription: Sub }>(
      'query($link: String!) { newsletterSubscription(link: $link) { email isConfirmed isPaused newsletterIds } }',
      { link },
    );
    expect(asked.newsletterSubscription).toEqual({
      email: 'sari@contoh.id',
      isConfirmed: false,
      isPaused: false,
      newsletterIds: [friday],
    });

    expect((await choose(link, [friday, family])).subscription).toMatchObject({ isConfirmed: true });
    // Whoever types the address of somebody else changes nothing of what they chose.
    expect(await subscribe('sari@contoh.id', [friday])).toEqual({ isAsked: true, userErrors: [] });
    expect((await choose(link, [family, friday])).subscription?.newsletterIds.toSorted()).toEqual(
      [friday, family].toSorted(),
    );
    expect((await choose(`${link.slice(0, -1)}x`, [friday])).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['link'] },
    ]);
    expect((await choose(link, [])).subscription).toBeNull();
    expect(await readerId('sari@contoh.id')).toBe('');
  });

  test('asking too often waits, and the same answer is given for every address', async () => {
    const answers = [];
    for (let time = 0; time < 5; time++) answers.push(await subscribe('sering@contoh.id', [friday]));

    expect(answers.slice(0, 3).every(({ isAsked }) => isAsked === true)).toBe(true);
    expect(answers.at(-1)?.userErrors[0]?.code).toBe('TOO_MANY_ATTEMPTS');
  });

  test('an issue leaves once to each reader, in their language, with headers to stop with one click', async () => {
    await createTitle(
      library.house,
      { kind: 'system', name: 'test' },
      { title: { titleProper: 'Laut <Bercerita>', languages: ['ind'] }, copies: [] },
    );
    await reader('ana@contoh.id');
    await reader('ben@contoh.id', 'EN');
    await subscribe('belum@contoh.id', [friday]);
    const issue = await written('Pekan ini');
    expect(
      (
        await issueAct('planNewsletterIssue', {
          id: issue.id,
          version: issue.version,
          at: '2026-11-23T03:00:00Z',
        })
      ).userErrors,
    ).toMatchObject([{ code: 'INVALID', field: ['at'] }]);
    await issueOf('planNewsletterIssue', { id: issue.id, version: issue.version, at: now.toISOString() });

    expect(await run(true)).toEqual({ sent: 0, refused: 0, stoppedBecause: 'OTHER_MAIL' });
    const runs = await Promise.all([run(), run()]);
    await run();

    expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
    expect(sink.received.map(({ to }) => to).toSorted()).toEqual(['ana@contoh.id', 'ben@contoh.id']);
    const [ana, ben] = ['ana', 'ben'].map(
      (name) => sink.received.find(({ to }) => to.startsWith(name))?.raw ?? '',
    );
    const path = oneClickPath(library.house, await readerId('ana@contoh.id'));
    expect(unfolded(ana ?? '')).toContain(`List-Unsubscribe: <https://contoh.pustaka${path}>`);
    expect(ana).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(unfolded(ana ?? '')).toMatch(/List-Id: Jumat pagi <nwl-[\w.-]+>/i);
    expect(plain(ana ?? '')).toContain('Halo &lt;b&gt;semua&lt;/b&gt;');
    expect(plain(ana ?? '')).toContain('Laut &lt;Bercerita&gt;');
    expect(plain(ben ?? '')).toContain('Hello &lt;b&gt;all&lt;/b&gt;');
    expect(plain(ben ?? '')).toContain('https://contoh.pustaka/en/titles/');

    const archive =
      '{ newsletterArchive(first: 5) { totalCount nodes { path subject { text(locale: ID) } parts { items { title { text(locale: ID) } path } } } } }';
    expect(await ask(archive)).toMatchObject({
      newsletterArchive: {
        totalCount: 1,
        nodes: [
          {
            path: expect.stringMatching(/^\/buletin\/2026-11-24-pekan-ini-/) as string,
            subject: { text: 'Pekan ini' },
            parts: [{ items: [] }, { items: [{ title: { text: 'Laut <Bercerita>' } }] }],
          },
        ],
      },
    });
    const again = await issueAct('saveNewsletterIssue', {
      id: issue.id,
      version: 4,
      newsletterId: friday,
      subject: { indonesian: 'Lain' },
      blocks: [{ kind: 'STORIES' }],
    });
    expect(again.userErrors).toMatchObject([{ code: 'INVALID', field: ['id'] }]);

    const stopped = await fetch(library.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([stopped.status, stopped.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await readerId('ana@contoh.id')).toBe('');
    const opened = await fetch(
      library.origin + oneClickPath(library.house, await readerId('ben@contoh.id')),
      {
        redirect: 'manual',
      },
    );
    expect([opened.status, opened.headers.get('location')?.startsWith('/buletin/langganan#nws_')]).toEqual([
      303,
      true,
    ]);
    expect(await readerId('ben@contoh.id')).not.toBe('');
    expect(library.logLines.join('')).not.toContain(path.split('.')[1] ?? 'none');
  });

  test('a mailbox that is not there is paused after three letters, and its owner opens it again', async () => {
    await reader('reject.tono@contoh.id');
    const send = async (subject: string): Promise<void> => {
      const issue = await written(subject);
      await issueOf('planNewsletterIssue', { id: issue.id, version: issue.version, at: now.toISOString() });
      await run();
    };
    for (const subject of ['Satu', 'Dua', 'Tiga']) await send(subject);
    const link = await linkOf('reject.tono@contoh.id');
    const sub = async () =>
      (
        await ask<{ newsletterSubscription: Sub }>(
          'query($link: String!) { newsletterSubscription(link: $link) { isPaused } }',
          { link },
        )
      ).newsletterSubscription;
    expect(await sub()).toEqual({ isPaused: true });
    sink.received.length = 0;
    await send('Empat');
    expect(sink.received.map(({ to }) => to)).not.toContain('reject.tono@contoh.id');

    await choose(link, [friday]);
    expect(await sub()).toEqual({ isPaused: false });
  });

  test('a server that takes nothing from us says nothing of the address: it is tried again, and nobody is paused', async () => {
    await reader('blocked.rina@contoh.id');
    const issue = await written('Tertahan');
    await issueOf('planNewsletterIssue', { id: issue.id, version: issue.version, at: now.toISOString() });
    await run();

    const rows = await library.house.db.query<{ state: string; attempts: number }>(
      'SELECT state, attempts FROM newsletter_letter WHERE issue_id = ? AND subscriber_id = ?',
      [issue.id, await readerId('blocked.rina@contoh.id')],
    );
    expect(rows).toEqual([{ state: 'WAITING', attempts: 1 }]);
    expect(
      await library.house.db.query('SELECT email_hash FROM mail_bounce WHERE email_hash = ?', [
        hashAddress(library.house, 'blocked.rina@contoh.id'),
      ]),
    ).toEqual([]);
    // It can be read while its letters are leaving, and whoever leaves the newsletter gets none of them.
    const { path } = (
      await ask<{ newsletterIssue: { path: string | null } }>(
        'query($id: ID!) { newsletterIssue(id: $id) { path } }',
        { id: issue.id },
        librarian,
      )
    ).newsletterIssue;
    expect(path).toMatch(/^\/buletin\/2026-11-24-tertahan-/);
    await choose(await linkOf('blocked.rina@contoh.id'), [family]);
    expect(
      await library.house.db.query('SELECT state FROM newsletter_letter WHERE issue_id = ? AND state = ?', [
        issue.id,
        'WAITING',
      ]),
    ).toEqual([]);
    await run();
  });

  test('an address belongs to the card that proved it, and to none else', async () => {
    const { cookie } = await library.signInMember();
    await act(
      'subscribeToNewsletters',
      { email: 'orang.lain@contoh.id', newsletterIds: [friday] },
      'isAsked',
      cookie,
    );

    expect(
      await library.house.db.query(
        'SELECT member_id AS memberId FROM newsletter_subscriber WHERE email = ?',
        ['orang.lain@contoh.id'],
      ),
    ).toEqual([{ memberId: null }]);
  });

  test('nothing leaves at night, and a letter put off is tried again', async () => {
    await reader('later.wati@contoh.id');
    const issue = await written('Malam');
    await issueOf('planNewsletterIssue', { id: issue.id, version: issue.version, at: now.toISOString() });
    now = new Date('2026-11-24T14:00:00Z');
    expect((await run()).stoppedBecause).toBe('NIGHT');
    now = new Date('2026-11-25T03:00:00Z');
    librarian = await library.signIn('librarian');
    await run();
    const state = async () =>
      (
        await ask<{ newsletterIssue: { state: string; letters: { waiting: number } } }>(
          'query($id: ID!) { newsletterIssue(id: $id) { state letters { waiting sent refused } } }',
          { id: issue.id },
          librarian,
        )
      ).newsletterIssue;
    expect(await state()).toMatchObject({ state: 'SENDING', letters: { waiting: 1 } });
    for (let time = 0; time < 9; time++) {
      // Each wait is twice as long as the one before, and it stays day.
      now = new Date(now.getTime() + 2 * 86_400_000);
      await run();
    }
    librarian = await library.signIn('librarian');
    expect(await state()).toMatchObject({ state: 'SENT', letters: { waiting: 0 } });
  });

  test('bounces of any letter count for an address, and only the library can name it', async () => {
    const { db } = library.house;
    const hash = hashAddress(library.house, 'hilang@contoh.id');
    await Promise.all([1, 2, 3].map(() => countBounce(db, hash, now)));

    const server = post()();
    const outcome = await server.send({
      id: 'x',
      to: 'Hilang@contoh.id',
      subject: 's',
      text: 't',
      html: 'h',
      codes: [],
    });
    server.close();
    expect([outcome, sink.received]).toEqual(['NO_MAILBOX', []]);
    const awaited = await awaitedLetter('hilang@contoh.id');
    expect(awaited).toBe('SENT');
    const later = new Date(now.getTime() + 91 * 86_400_000);
    expect([await isPaused(db, hash, now), await isPaused(db, hash, later)]).toEqual([true, false]);
    expect(returnAddress(library.house, 'pantulan@contoh.id', 'hilang@contoh.id')).toBe(
      `pantulan+${hash}@contoh.id`,
    );
  });

  test('who never confirmed is forgotten after 14 days', async () => {
    await subscribe('diam@contoh.id', [friday]);
    now = new Date(now.getTime() + 15 * 86_400_000);
    await forgetReaders(library.house);

    expect(await readerId('diam@contoh.id')).toBe('');
    expect(await readerId('ben@contoh.id')).not.toBe('');
  });

  test('only staff write issues, only who may send messages lets them leave', async () => {
    const member = await library.signInMember();
    const refused = async (query: string, cookie?: string): Promise<string | undefined> =>
      (await library.send(query, cookie === undefined ? {} : { cookie })).body.errors?.[0]?.extensions.code;
    const drafts = '{ newsletterIssues(first: 1) { nodes { id } } }';
    const desk = await library.signIn('desk');
    librarian = await library.signIn('librarian');

    expect(await refused(drafts)).toBe('UNAUTHENTICATED');
    expect(await refused(drafts, member.cookie)).toBe('FORBIDDEN');
    expect(await refused(drafts, desk)).toBe('FORBIDDEN');
    expect(await refused(drafts, librarian)).toBeUndefined();
    expect(await ask('{ newsletters { readerCount } }')).toEqual({
      newsletters: [{ readerCount: null }, { readerCount: null }],
    });
  });
});

const unfolded = (raw: string): string => raw.replace(/\r\n[ \t]+/g, ' ');
const plain = (raw: string): string =>
  raw
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
