import '../../../lib/member/own-pages.css';
import './my-internet.css';

export { MyInternetPage as Page } from './MyInternetPage';
