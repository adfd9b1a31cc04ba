import '../../../lib/booking/booking.css';
import './space.css';

export { SpacePage as Page } from './SpacePage';
export { SpacePageDocument as pageDocument } from './SpacePage.generated';
