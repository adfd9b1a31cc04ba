import '../../../../lib/member/own-pages.css';
import '../../partners.css';

export { YearPage as Page } from './YearPage';
