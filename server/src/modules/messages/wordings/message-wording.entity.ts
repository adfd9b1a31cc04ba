import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { Locale } from '../../../shared/locale';
import type { MessageTemplate } from '../templates.terms';

/** A wording that staff changed; empty texts mean that the shipped one came back. */
@Entity('message_wording')
export class MessageWordingEntity {
  @PrimaryColumn('varchar', { length: 24 })
  template: MessageTemplate;

  @PrimaryColumn('varchar', { length: 2 })
  locale: Locale;

  @Column('varchar', { length: 200, nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  body: string | null;

  @Column('varchar', { length: 600, nullable: true })
  closing: string | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('int', { default: 1 })
  version: number;
}

/** What staff wrote to one member; the row goes as soon as the message has left or is given up. */
@Entity('message_text')
export class MessageTextEntity {
  @PrimaryColumn('varchar', { name: 'message_id', length: 30 })
  messageId: string;

  @ManyToOne('message', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'fk_message_text_message_id' })
  message?: object;

  @Column('varchar', { length: 200 })
  subject: string;

  @Column('text')
  body: string;
}
