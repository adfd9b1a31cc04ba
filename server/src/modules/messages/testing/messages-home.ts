import { generateVAPIDKeys } from 'web-push';

import type { Dialect } from '../../../../test/dialects';
import { openDataKey } from '../../../platform/auth/keys/data-key';
import { openLog } from '../../../platform/log';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { CirculationHome } from '../../circulation/testing/circulation-home';
import { openCirculationHome } from '../../circulation/testing/circulation-home';
import type { CaseMember } from '../../circulation/testing/home-rows';
import { memberTables } from '../../members/personal-data';
import { findBreachFacts } from '../../privacy';
import { createMonthPage, createReports } from '../../reporting';
import { createPlaceOffers, createSpaceClashes } from '../../spaces';
import { smtpServer } from '../../../platform/mail/mail-server';
import { webPushService } from '../push/push-service';
import type { MessageDeps } from '../deps';
import type { MailSink } from './mail-sink';
import { openMailSink } from './mail-sink';

/**
 * The module of messages on top of a module of circulation, with a real mail server and a log that can be read.
 */
export type MessagesHome = {
  readonly circulation: CirculationHome;
  readonly deps: MessageDeps;
  readonly sink: MailSink;
  readonly logLines: string[];
  /** Writes a member with contacts. */
  readonly member: (
    facts?: CaseMember & {
      readonly email?: string | null;
      readonly phone?: string | null;
      readonly street?: string | null;
    },
  ) => Promise<string>;
  readonly rows: CirculationHome['rows'];
  /** Every message, in the order of their causes, in few words. */
  readonly log: () => Promise<string[]>;
  /** Every try, in the order in which they were made, in few words. */
  readonly tries: () => Promise<string[]>;
  /** Has the WhatsApp provider approve a template at a price. */
  readonly approve: (template: string, cost?: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the module; it is ten in the morning of Thursday 13 August 2026. */
export async function openMessagesHome(dialect: Dialect): Promise<MessagesHome> {
  const circulation = await openCirculationHome(dialect);
  const sink = await openMailSink();
  const logLines: string[] = [];
  const { db, clock } = circulation.deps;
  const openMailServer = smtpServer({
    url: sink.url,
    sender: 'perpustakaan@contoh.pustaka',
    senderName: 'Perpustakaan Kota Pasuruan',
  });
  const keys = generateVAPIDKeys();
  const push = webPushService({ keys: () => keys, contact: 'mailto:perpustakaan@contoh.pustaka' });
  const dataKey = openDataKey({ dataKey: 'ab'.repeat(32), dataDir: '' });
  const log: MessageDeps['log'] = openLog({ stream: { write: (line: string) => void logLines.push(line) } });
  const isPushService = (endpoint: string): boolean => endpoint.startsWith('http://127.0.0.1:');
  const deps: MessageDeps = {
    db,
    clock,
    newId,
    dataKey,
    log,
    publicOrigin: 'https://contoh.pustaka',
    openMailServer,
    push,
    whatsApp: null,
    sms: null,
    staffOrigin: 'https://contoh.pustaka',
    breachFacts: (id, locale) =>
      findBreachFacts(db, id, { locale, personalData: [{ tables: memberTables(dataKey) }] }),
    placeOffers: createPlaceOffers({ db, clock, clashes: createSpaceClashes() }),
    monthPage: createMonthPage(
      { db, clock, logo: () => Promise.resolve(null) },
      createReports(() => Promise.resolve([])).MONTH,
    ),
    isPushService,
  };
  const member: MessagesHome['member'] = async ({
    email = null,
    phone = null,
    street = null,
    ...facts
  } = {}) => {
    const id = await circulation.member(facts);
    await db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE member SET email = ?, phone = ?, street = ? WHERE id = ?', [
          email,
          phone,
          street,
          id,
        ]),
      ),
    );
    return id;
  };
  const messageLog = async (): Promise<string[]> => {
    const rows = await circulation.rows<{
      template: string;
      channel: string | null;
      status: string;
      failure: string | null;
    }>('SELECT template, channel, status, failure FROM message ORDER BY cause');
    return rows.map(({ template, channel, status, failure }) =>
      [template, channel, status, failure].filter((word) => word !== null).join(' '),
    );
  };
  const tries = async (): Promise<string[]> => {
    const rows = await circulation.rows<{ channel: string; outcome: string; tries: number }>(
      'SELECT channel, outcome, tries FROM message_try ORDER BY message_id, number',
    );
    return rows.map(
      ({ channel, outcome, tries: count }) => `${channel} ${outcome}${count === 1 ? '' : ` ${count}`}`,
    );
  };
  const approve: MessagesHome['approve'] = async (template, cost = 0) =>
    void (await db.writer.query(
      "INSERT INTO whatsapp_template (template, provider_name, approval, cost, updated_at, updated_by, version) VALUES (?, ?, 'APPROVED', ?, '2026-08-01 00:00:00.000', 'stf_1', 1)",
      [template, `pustaka_${template.toLowerCase()}`, cost],
    ));
  const close = async (): Promise<void> => {
    await sink.close();
    await circulation.close();
  };
  return {
    circulation,
    deps,
    sink,
    logLines,
    member,
    rows: circulation.rows,
    log: messageLog,
    tries,
    approve,
    close,
  };
}
