import './public-partners.css';

export { PartnersPage as Page } from './PartnersPage';
export { PartnersPageDocument as pageDocument } from './PartnersPage.generated';
