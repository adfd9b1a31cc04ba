import '../../../lib/member/own-pages.css';
import '../../../lib/newsletters/newsletters.css';

export { SubscriptionPage as Page } from './SubscriptionPage';
