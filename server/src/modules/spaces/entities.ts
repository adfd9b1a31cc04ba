import { SpaceBlockEntity } from './blocks/space-block.entity';
import { BookingRuleEntity } from './booking-rules/booking-rule.entity';
import { BookingEntity } from './bookings/booking.entity';
import { FloorPlanElementEntity, FloorPlanEntity } from './floor-plans/floor-plan.entity';
import { SpaceCountEntity } from './space-counts/space-count.entity';
import { BookingCodeEntity } from './guests/booking-code.entity';
import { SpaceItemEntity } from './items/space-item.entity';
import { SpaceEntity } from './space.entity';
import { UsualPlaceEntity } from './usual-places/usual-place.entity';
import { BookingWaitEntity } from './waits/booking-wait.entity';

/** The tables of this module. */
export const SPACES_ENTITIES = [
  SpaceEntity,
  SpaceItemEntity,
  FloorPlanEntity,
  FloorPlanElementEntity,
  BookingRuleEntity,
  BookingEntity,
  SpaceBlockEntity,
  BookingWaitEntity,
  SpaceCountEntity,
  BookingCodeEntity,
  UsualPlaceEntity,
];
