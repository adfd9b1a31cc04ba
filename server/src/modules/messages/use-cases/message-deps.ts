import type { DataKey } from '../../../platform/auth/data-key';
import type { Database } from '../../../platform/db/database';
import type { Log } from '../../../platform/log';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { OpenMailServer } from '../mail/mail-server';

/** What the room of messages needs. Without a mail server e-mails wait. */
export type MessageDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId; readonly log: Log; readonly dataKey: DataKey; readonly publicOrigin: string; readonly openMailServer: OpenMailServer | null };
