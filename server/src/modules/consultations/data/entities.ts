import { ConsultationNoteEntity, ConsultationStepEntity } from './consultation-file.entity';
import { ConsultationEntity } from './consultation.entity';
import { ConsultationFollowUpEntity, SuccessStoryEntity } from './follow-up.entity';
import { ConsultationSlotEntity, MentorEntity } from './mentor.entity';

/** The tables of this room. */
export const CONSULTATION_ENTITIES = [
  MentorEntity,
  ConsultationSlotEntity,
  ConsultationEntity,
  ConsultationStepEntity,
  ConsultationNoteEntity,
  ConsultationFollowUpEntity,
  SuccessStoryEntity,
];
