import '../../../lib/booking/booking.css';
import '../../../lib/member/own-pages.css';

export { MyBookingsPage as Page } from './MyBookingsPage';
