import '../../../../styles/contract.css';

export { ContractPage as Page } from './ContractPage';
export { ContractPageDocument as pageDocument } from './ContractPage.generated';
