import { AuditEntryEntity } from './audit/audit-entry.entity';
import { IdempotencyEntity } from './db/transactions/idempotency';
import { ChangeEntity } from './changes/change.entity';
import { SettingEntity } from './db/setting';
import { PasskeyChallengeEntity, PasskeyEntity } from './auth/passkeys/passkey.entity';
import { SessionEntity } from './auth/session.entity';
import { ThrottleEntity } from './auth/sign-in/throttle';
import { JobRunEntity } from './jobs/job-run.entity';
import { ListExportEntity } from './list-export/list-export.entity';
import { MailBounceEntity } from './mail/mail-bounce.entity';
import { OutboxEventEntity } from './outbox/outbox-event.entity';

/** The platform's own tables. */
export const PLATFORM_ENTITIES = [
  OutboxEventEntity,
  IdempotencyEntity,
  SettingEntity,
  JobRunEntity,
  SessionEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  ThrottleEntity,
  AuditEntryEntity,
  ListExportEntity,
  ChangeEntity,
  MailBounceEntity,
];
