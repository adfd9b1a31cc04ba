import '../../../lib/member/own-pages.css';
import './proposal.css';

export { ProposalPage as Page } from './ProposalPage';
