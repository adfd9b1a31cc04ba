import type { NoticeListQuery } from './NoticeList.generated';

/** A notice as the list shows it. */
export type ListedNotice = NoticeListQuery['siteNotices'][number];
