import '../../../lib/member/own-pages.css';

export { MyDataPage as Page } from './MyDataPage';
