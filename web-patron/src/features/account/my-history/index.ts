import '../../../lib/member/own-pages.css';
import './my-history.css';

export { MyHistoryPage as Page } from './MyHistoryPage';
