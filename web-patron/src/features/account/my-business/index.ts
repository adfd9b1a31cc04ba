import '../../../lib/member/own-pages.css';
import './my-business.css';

export { MyBusinessPage as Page } from './MyBusinessPage';
