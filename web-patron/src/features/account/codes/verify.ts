export { VerifyPage as Page } from './VerifyPage';
