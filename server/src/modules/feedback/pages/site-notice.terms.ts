/** Kinds of notices: something to know, or something that keeps people from coming. */
export type SiteNoticeKind = 'INFO' | 'WARNING';

/** How far a notice has come. */
export type SiteNoticeStatus = 'COMING' | 'SHOWN' | 'ENDED' | 'WITHDRAWN';
