import '../../../lib/booking/booking.css';
import '../../../lib/member/own-pages.css';

export { BookingPage as Page } from './BookingPage';
