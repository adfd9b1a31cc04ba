import '../../../../lib/member/own-pages.css';
import '../../partners.css';

export { GroupsPage as Page } from './GroupsPage';
