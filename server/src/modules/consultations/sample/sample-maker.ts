import type { NewId } from '../../../shared/id';
import type { SampleMoment } from '../../../shared/seeded-ids';
import type { SeededRandom } from '../../../shared/seeded-random';
import type { TimeSpan } from '../../../shared/time-span';

/** A member who may have booked. */
export type SamplePerson = {
  readonly id: string;
  readonly birth_date: string | null;
  readonly sex: string | null;
  readonly kelurahan_code: string | null;
};

/** The rows that are made, by table. */
export type SampleRows = Record<
  | 'mentor'
  | 'consultation_slot'
  | 'consultation'
  | 'consultation_step'
  | 'consultation_note'
  | 'consultation_follow_up'
  | 'success_story',
  Record<string, unknown>[]
>;

/** What the makers of the sample share. */
export type SampleMaker = {
  readonly newId: NewId;
  readonly chance: SeededRandom;
  readonly moment: SampleMoment;
  readonly branchId: string;
  readonly people: readonly SamplePerson[];
  readonly rows: SampleRows;
  readonly booked: Map<string, TimeSpan[]>;
};
