import '../../../lib/member/own-pages.css';
import './class-sets.css';

export { ClassSetsPage as Page } from './ClassSetsPage';
