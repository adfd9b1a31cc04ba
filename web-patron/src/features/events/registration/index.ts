import '../../../lib/member/own-pages.css';
import '../../../lib/registration/registration.css';

export { RegistrationPage as Page } from './RegistrationPage';
