import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { Log } from '../../platform/log';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { Locale } from '../../shared/locale';
import type { BreachLetterFacts } from '../privacy';
import type { MonthPage } from '../reporting';
import type { PlaceOffers } from '../spaces';
import type { OpenMailServer } from '../../platform/mail/mail-server';
import type { PushService } from './push/push-service';
import type { TextGateway } from './whatsapp/gateway';

/** Reads the three contents of the notice of a breach; null while one is missing. */
export type BreachFactsReader = (breachId: string, locale: Locale) => Promise<BreachLetterFacts | null>;

/**
 * What the module of messages needs. Without a mail server e-mails wait; without a gateway staff send WhatsApp
 * by hand; without an SMS gateway no SMS leaves.
 */
export type MessageDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly dataKey: DataKey;
  readonly publicOrigin: string;
  readonly openMailServer: OpenMailServer | null;
  readonly push: PushService;
  readonly whatsApp: TextGateway | null;
  readonly sms: TextGateway | null;
  /** Where staff read; letters to them lead there. */
  readonly staffOrigin: string;
  /** Makes the page of the month that staff chose to get. */
  readonly monthPage: MonthPage;
  /** Reads what a notice of a data breach says. */
  readonly breachFacts: BreachFactsReader;
  /** Finds places that are free and kept for somebody who waits. */
  readonly placeOffers: PlaceOffers;
  /** Which addresses devices may name; tests let their own push service in. */
  readonly isPushService: (endpoint: string) => boolean;
};
