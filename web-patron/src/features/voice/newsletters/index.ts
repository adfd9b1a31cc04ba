import '../../../lib/newsletters/newsletters.css';

export { NewslettersPage as Page } from './NewslettersPage';
export { NewslettersPageDocument as pageDocument } from './NewslettersPage.generated';
