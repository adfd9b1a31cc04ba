import { ConsultationNoteEntity, ConsultationStepEntity } from './bookings/consultation-file.entity';
import { ConsultationEntity } from './bookings/consultation.entity';
import { ConsultationFollowUpEntity, SuccessStoryEntity } from './outcomes/follow-up.entity';
import { ConsultationSlotEntity, MentorEntity } from './mentors/mentor.entity';

/** The tables of this module. */
export const CONSULTATION_ENTITIES = [
  MentorEntity,
  ConsultationSlotEntity,
  ConsultationEntity,
  ConsultationStepEntity,
  ConsultationNoteEntity,
  ConsultationFollowUpEntity,
  SuccessStoryEntity,
];
