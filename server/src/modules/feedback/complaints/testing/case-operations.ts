/* GraphQL documents that the specs of cases send. */

/** Sends a case. */
export const SEND = `mutation ($input: SendFeedbackCaseInput!) { sendFeedbackCase(input: $input) { case { number status dueOn } link userErrors { code field message } } }`;
/** Records a case at the desk. */
export const RECORD = `mutation ($input: RecordFeedbackCaseInput!) { recordFeedbackCase(input: $input) { case { id number channel } link url userErrors { code field } } }`;
/** Reads a case by its secret link. */
export const BY_LINK = `query ($link: String!) { feedbackCaseByLink(link: $link) { number status text dueOn canReopen entries { kind text by } } }`;
/** Reopens a case. */
export const REOPEN = `mutation ($input: ReopenFeedbackCaseInput!) { reopenFeedbackCase(input: $input) { case { status canReopen } userErrors { code message } } }`;
/** Answers a case. */
export const ANSWER = `mutation ($input: AnswerFeedbackCaseInput!) { answerFeedbackCase(input: $input) { case { status version } userErrors { code } } }`;
/** Notes something inside. */
export const NOTE = `mutation ($input: NoteFeedbackCaseInput!) { noteFeedbackCase(input: $input) { case { entries { kind text by } } userErrors { code } } }`;
/** Sorts a case. */
export const UPDATE = `mutation ($input: UpdateFeedbackCaseInput!) { updateFeedbackCase(input: $input) { case { subject unit { code } category { code } clock dueOn assigneeName laporNumber version } userErrors { code field } } }`;
/** Closes a case without an answer. */
export const CLOSE = `mutation ($input: CloseFeedbackCaseInput!) { closeFeedbackCase(input: $input) { case { status entries { kind text } } userErrors { code field } } }`;
/** Passes praise on. */
export const PASS_ON = `mutation ($input: PassOnPraiseInput!) { passOnPraise(input: $input) { case { status entries { kind text } } userErrors { code } } }`;
/** Looks at a secret sender. */
export const REVEAL = `mutation ($input: RevealFeedbackSenderInput!) { revealFeedbackSender(input: $input) { sender { name email } userErrors { code } } }`;
/** Announces a photo. */
export const ANNOUNCE = `mutation ($input: AnnounceFeedbackPhotoInput!) { announceFeedbackPhoto(input: $input) { uploadId url userErrors { code } } }`;
/** Lists cases for staff. */
export const LIST = `query ($filter: FeedbackCaseFilter) { feedbackCases(first: 50, filter: $filter) { totalCount nodes { id number subject status isAnonymous isConfidential sender { name email cardNumber } photoPaths category { code } } } }`;
