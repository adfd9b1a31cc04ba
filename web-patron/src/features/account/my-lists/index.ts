import '../../../lib/member/own-pages.css';

export { MyListsPage as Page } from './MyListsPage';
