export { VisitPage as Page } from './VisitPage';
export { VisitPageDocument as pageDocument } from './VisitPage.generated';
