export { ChangesPage as Page } from './ChangesPage';
export { ContractChangesDocument as pageDocument } from './ChangesPage.generated';
