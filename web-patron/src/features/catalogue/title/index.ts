export { TitlePage as Page } from './TitlePage';
export { TitlePageDocument as pageDocument } from './TitlePage.generated';
