import '../../../lib/member/own-pages.css';
import './kiosk.css';

export { KioskPage as Page } from './KioskPage';
