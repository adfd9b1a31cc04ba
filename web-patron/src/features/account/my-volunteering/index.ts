import '../../../lib/member/own-pages.css';
import '../../../lib/volunteers/agreement.css';
import './my-volunteering.css';

export { MyVolunteeringPage as Page } from './MyVolunteeringPage';
