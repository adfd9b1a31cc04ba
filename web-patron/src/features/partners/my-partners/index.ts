import '../../../lib/member/own-pages.css';
import '../partners.css';

export { MyPartnersPage as Page } from './MyPartnersPage';
