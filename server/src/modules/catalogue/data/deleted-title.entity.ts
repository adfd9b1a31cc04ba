import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A title that was here once: its address answers "gone", not "never heard of". */
@Entity('deleted_title')
export class DeletedTitleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('datetime', { name: 'deleted_at', precision: 3 })
  deletedAt: Date;
}
