import './free-now.css';

export { SpacesPage as Page } from './SpacesPage';
export { SpacesPageDocument as pageDocument } from './SpacesPage.generated';
