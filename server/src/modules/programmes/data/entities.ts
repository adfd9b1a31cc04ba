import { EventPlaceEntity, HeadCountEntity } from './event-place.entity';
import { EventEntity } from './event.entity';
import { EventFeedbackEntity, EventOutcomeEntity } from './event-feedback.entity';
import { EventBudgetLineEntity, EventPhotoEntity } from './event-photo.entity';
import { EventCreditEntity, EventPersonEntity } from './event-person.entity';
import { EventAudienceEntity, EventSessionEntity } from './event-session.entity';
import { EventTitleEntity, EventWorkEntity } from './event-work.entity';
import { RegisteredPersonEntity, RegisteredSupportEntity } from './registered-person.entity';
import { CertificateCounterEntity, CertificateEntity } from './certificate.entity';
import { RegistrationEntity } from './registration.entity';
import { CalendarAddressEntity, ProgrammeFollowEntity } from './outside.entity';
import { EventProposalEntity } from './proposal.entity';
import { EventPartnerEntity, ProgrammeEntity } from './programme.entity';

/** The tables of this room. */
export const PROGRAMMES_ENTITIES = [
  ProgrammeEntity,
  EventEntity,
  EventAudienceEntity,
  EventSessionEntity,
  EventPersonEntity,
  EventCreditEntity,
  EventPartnerEntity,
  EventWorkEntity,
  EventTitleEntity,
  RegistrationEntity,
  RegisteredPersonEntity,
  RegisteredSupportEntity,
  EventPlaceEntity,
  HeadCountEntity,
  CertificateCounterEntity,
  CertificateEntity,
  EventFeedbackEntity,
  EventOutcomeEntity,
  EventProposalEntity,
  ProgrammeFollowEntity,
  CalendarAddressEntity,
  EventPhotoEntity,
  EventBudgetLineEntity,
];
