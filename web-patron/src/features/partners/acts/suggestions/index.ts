import '../../../../lib/member/own-pages.css';
import '../../partners.css';

export { SuggestionsPage as Page } from './SuggestionsPage';
