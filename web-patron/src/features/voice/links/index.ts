import './links.css';

export { LinksPage as Page } from './LinksPage';
export { LinksPageDocument as pageDocument } from './LinksPage.generated';
