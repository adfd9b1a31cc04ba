import './public-partners.css';

export { PartnerPage as Page } from './PartnerPage';
export { PartnerPageDocument as pageDocument } from './PartnerPage.generated';
