export { SmallBusinessPage as Page } from "./SmallBusinessPage";
