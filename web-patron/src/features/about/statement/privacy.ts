export { PrivacyPage as Page } from './StatementPage';
export { StatementPageDocument as pageDocument } from './StatementPage.generated';
