import '../../../lib/member/own-pages.css';
import '../feedback.css';

export { CasePage as Page } from './CasePage';
