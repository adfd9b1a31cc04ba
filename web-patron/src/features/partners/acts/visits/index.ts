import '../../../../lib/member/own-pages.css';
import '../../partners.css';

export { VisitsPage as Page } from './VisitsPage';
