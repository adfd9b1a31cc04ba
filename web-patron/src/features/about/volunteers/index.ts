import '../../../lib/volunteers/agreement.css';
import './volunteers.css';

export { VolunteersPage as Page } from './VolunteersPage';
export { VolunteersPageDocument as pageDocument } from './VolunteersPage.generated';
