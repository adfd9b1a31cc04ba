import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { SiteNoticeKind } from './site-notice.terms';

/** A notice on every page of the portal, for some time. */
@Entity('site_notice')
@Index('ix_site_notice_is_withdrawn_ends_at', ['isWithdrawn', 'endsAt'])
@Index('ix_site_notice_starts_at_id', ['startsAt', 'id'])
export class SiteNoticeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: SiteNoticeKind;

  @Column('varchar', { name: 'text_id', length: 300 })
  textIndonesian: string;

  @Column('varchar', { name: 'text_en', length: 300, nullable: true })
  textEnglish: string | null;

  @Column('varchar', { length: 300, nullable: true })
  link: string | null;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  /** Null until somebody says when it ends. */
  @Column('datetime', { name: 'ends_at', precision: 3, nullable: true })
  endsAt: Date | null;

  /** Taken back: it was published by mistake. */
  @Column('tinyint', { name: 'is_withdrawn', transformer: flagTransformer, default: 0 })
  isWithdrawn: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A notice on every page of the portal. */
export type SiteNotice = WithTexts<EntityRow<SiteNoticeEntity>, 'text'>;
