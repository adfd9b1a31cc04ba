import './audience.css';

export { SchoolsPage as Page } from './SchoolsPage';
export { SchoolsPageDocument as pageDocument } from './SchoolsPage.generated';
