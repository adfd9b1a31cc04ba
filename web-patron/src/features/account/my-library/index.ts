import '../../../lib/member/own-pages.css';
import '../../../lib/registration/registration.css';
import './my-library.css';

export { MyLibraryPage as Page } from './MyLibraryPage';
