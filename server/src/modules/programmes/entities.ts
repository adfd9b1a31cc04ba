import { EventPlaceEntity, HeadCountEntity } from './attendance/event-place.entity';
import { EventEntity } from './events/event.entity';
import { EventOutcomeEntity } from './memories/event-outcome.entity';
import { EventBudgetLineEntity, EventPhotoEntity } from './memories/event-photo.entity';
import { EventCreditEntity, EventPersonEntity } from './people/event-person.entity';
import { EventAudienceEntity, EventSessionEntity } from './sessions/event-session.entity';
import { EventTitleEntity, EventWorkEntity } from './event-parts/event-work.entity';
import { RegisteredPersonEntity, RegisteredSupportEntity } from './registrations/registered-person.entity';
import { CertificateCounterEntity, CertificateEntity } from './certificates/certificate.entity';
import { RegistrationEntity } from './registrations/registration.entity';
import { CalendarAddressEntity, ProgrammeFollowEntity } from './feeds/subscription.entity';
import { EventProposalEntity } from './proposals/proposal.entity';
import { EventPartnerEntity, ProgrammeEntity } from './programmes/programme.entity';

/** The tables of this module. */
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
  EventOutcomeEntity,
  EventProposalEntity,
  ProgrammeFollowEntity,
  CalendarAddressEntity,
  EventPhotoEntity,
  EventBudgetLineEntity,
];
