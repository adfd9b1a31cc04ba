import '../../../lib/member/own-pages.css';
import './my-security.css';

export { MySecurityPage as Page } from './MySecurityPage';
