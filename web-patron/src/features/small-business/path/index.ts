import '../../../lib/member/own-pages.css';
import './business-path.css';

export { BusinessPathPage as Page } from './BusinessPathPage';
