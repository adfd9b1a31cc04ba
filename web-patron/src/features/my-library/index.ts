import "../../lib/member/own-pages.css";
import "./my-library.css";

export { MyLibraryPage as Page } from "./MyLibraryPage";
