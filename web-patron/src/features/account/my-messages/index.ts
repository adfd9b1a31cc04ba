import '../../../lib/member/own-pages.css';
import './my-messages.css';

export { MyMessagesPage as Page } from './MyMessagesPage';
