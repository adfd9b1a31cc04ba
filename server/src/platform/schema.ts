import { IdempotencyEntity } from './db/idempotency';
import { SettingEntity } from './db/setting';
import { JobRunEntity } from './jobs/job-run.entity';
import { OutboxEventEntity } from './outbox/outbox-event.entity';

/** The platform's own tables. */
export const PLATFORM_ENTITIES = [OutboxEventEntity, IdempotencyEntity, SettingEntity, JobRunEntity];
