import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often a search found nothing on a day; nothing about who asked. */
@Entity('zero_result_query')
@Index('ix_zero_result_query_asked_on', ['askedOn'])
export class ZeroResultQueryEntity {
  @PrimaryColumn('varchar', { name: 'query_text', length: 80 })
  queryText: string;

  @PrimaryColumn('varchar', { name: 'asked_on', length: 10 })
  askedOn: string;

  @Column('int', { name: 'times_asked' })
  timesAsked: number;
}
