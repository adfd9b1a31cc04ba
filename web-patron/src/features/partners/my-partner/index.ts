import '../../../lib/member/own-pages.css';
import '../partners.css';

export { MyPartnerPage as Page } from './MyPartnerPage';
