export { SubjectPage as Page } from './SubjectPage';
export { SubjectPageDocument as pageDocument } from './SubjectPage.generated';
