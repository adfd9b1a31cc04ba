export { SetPasswordPage as Page } from './SetPasswordPage';
