import '../../../lib/newsletters/newsletters.css';

export { NewsletterPage as Page } from './NewsletterPage';
export { NewsletterPageDocument as pageDocument } from './NewsletterPage.generated';
