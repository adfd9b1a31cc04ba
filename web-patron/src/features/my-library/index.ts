import "./my-library.css";

export { MyLibraryPage as Page } from "./MyLibraryPage";
