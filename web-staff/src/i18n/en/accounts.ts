import type * as indonesian from "../id/accounts";

/** Words of accounts, roles and the audit log. */
export const accounts: typeof indonesian.accounts = {
  title: "Staff", intro: "Who works here, and what they may do at which branch.", invite: "Invite a colleague", list: "List of staff", lists: "Accounts", show: "Show", open: "Open", closed: "Closed",
  empty: "No staff yet", emptyClosed: "No account is closed", count_one: "{{total}} account", count_other: "{{total}} accounts",
  name: "Name", email: "E-mail", branch: "Branch", noBranch: "None in particular", roles: "Roles", state: "State", acts: "Acts", everywhere: "all branches", editOne: "Edit {{name}}",
  isClosed: "closed", isInvited: "invited, not yet here", hasSecondStep: "second step in use", noSecondStep: "no second step",
  roleNumber: "Role {{number}}", placeNumber: "Branch of role {{number}}", removeRole: "Remove role {{number}}", addRole: "Add a role",
  makeLink: "Make the link", invited: "The account is made.", saved: "Changes are saved.", link: "Link", copy: "Copy", copied: "Copied",
  linkIntro: "Send this link to the person. It is good once within three days and will not be shown again.", linkMade: "A new link is made.", newLink: "New link",
  resetSecondStep: "Reset second step", secondStepReset: "The second step is reset.", endSessions: "End all sessions", sessionsEnded: "All sessions have ended.",
  close: "Close the account", closedNow: "The account is closed.", reopen: "Open again", openedNow: "The account is open again.", yourOwn: "Your own account is reset or closed by a colleague.",
  newRole: "New role", shipped: "came with the house", showRole: "Role {{name}}", rights: "Rights", rightCount_one: "{{count}} right", rightCount_other: "{{count}} rights", nameIndonesian: "Name in Indonesian", nameEnglish: "Name in English",
  roleSaved: "The role is saved.", roleRemoved: "The role is removed.",
};
export const welcome: typeof indonesian.welcome = { title: "Welcome", intro: "Set a password for your account. This link is good once.", noToken: "This link is incomplete. Copy the whole address you were given.", submit: "Set and sign in" };
export const audit: typeof indonesian.audit = {
  title: "Audit log", intro: "Every change by staff and every look at a member, two years back.", list: "Audit log, newest first", search: "Search the audit log",
  act: "Act", object: "About (id)", actor: "By (id)", branch: "Branch", anyAct: "Any act", anybody: "Anybody", anyBranch: "All branches", from: "From", to: "To", find: "Search",
  when: "When", who: "Staff", what: "Act", about: "About", facts: "Facts", show: "Show", gone: "account is gone",
  empty: "Nothing there", emptyText: "Change the search or widen the span.", count_one: "{{total}} line", count_other: "{{total}} lines",
  export: "Save as CSV", exported_one: "{{count}} line saved.", exported_other: "{{count}} lines saved.", exportedPart_one: "The newest {{count}} line is saved; narrow the span for the rest.", exportedPart_other: "The newest {{count}} lines are saved; narrow the span for the rest.",
};
export const act: typeof indonesian.act = {
  viewMember: "looked at a member", checkOut: "lent", checkIn: "took back", renewLoans: "renewed", undoScan: "undid a scan", declareLost: "declared lost", placeHold: "placed a hold", cancelHold: "cancelled a hold",
  recordPayment: "took a payment", waiveDebt: "waived debt", payOut: "paid money back", closeTill: "closed the till", registerMember: "registered a member", updateMember: "changed a member", blockMember: "blocked a member",
  liftMemberBlock: "lifted a block", setMemberPassword: "set a member's password", replaceCard: "replaced a card", renewMembership: "renewed a membership", decideDataRequest: "decided a data request",
  createTitle: "added a title", updateTitle: "changed a title", deleteTitle: "deleted a title", addCopies: "added copies", updateCopy: "changed a copy", createBranch: "made a branch", updateBranch: "changed a branch",
  closeBranch: "closed a branch", reopenBranch: "reopened a branch", saveCirculationRules: "changed rules", inviteStaff: "invited a colleague", updateStaff: "changed an account", deactivateStaff: "closed an account", reactivateStaff: "opened an account",
  renewStaffLink: "made a link", resetSecondFactor: "reset a second step", endSessionsOfStaff: "ended a colleague's sessions", proveIdentity: "proved who they are", proveIdentityByPasskey: "proved who they are by a passkey", addStaffPasskey: "added a passkey", removeStaffPasskey: "removed a passkey", createRole: "made a role", updateRole: "changed a role",
  deleteRole: "removed a role", exportAudit: "saved the log", endStaffSession: "ended an own session", saveMemberCardTemplate: "changed the card design",
  createBusiness: "added a business", updateBusiness: "changed a business", setBusinessConsent: "recorded a consent of a business", changeBusinessStatus: "changed the state of a business", verifyBusiness: "verified a business",
  createBusinessPhotoUpload: "uploaded a photo of a business", inviteBusinessOwner: "invited an owner of a business",
  acceptEventOffer: "accepted an offered place", addEventSessions: "added sessions", addMemberNote: "wrote a note", admitWalkIn: "let somebody in", cancelRegistration: "cancelled a registration",
  changeEventStatus: "changed an event’s status", checkInTicket: "noted attendance", claimReturned: "noted a claimed return", confirmTotp: "put the second step into use",
  createContributor: "added a contributor", createEvent: "made an event", createEventPerson: "added a speaker", createProgramme: "made a programme", createShelvingLocation: "added a shelf",
  createSpace: "added a space", createSubject: "added a subject", createUpload: "uploaded a file", decideRegistration: "decided a registration", duplicateEvent: "copied an event",
  endOtherStaffSessions: "ended other own sessions", enrolTotp: "prepared the second step", issueCertificates: "issued certificates", issuePasswordCode: "gave a password code",
  markMessageSentByHand: "sent a message by hand", mergeMembers: "merged members", recordGroupVisit: "noted a group", recordGuestVisit: "noted a guest", recordHeadCount: "noted a head count",
  recordInHouseUse: "noted reading in the house", recordVisit: "noted a visit", registerForEvent: "registered somebody", registerSchoolGroup: "registered a school group",
  removeCalendarEntry: "removed special days", removeEventSession: "removed a session", reportMissing: "noted a copy as not found", moveHold: "moved a hold in its queue", reportDamage: "noted damage", resetMessageWording: "reset a wording", resolveCopyCase: "resolved a case",
  resumeHold: "resumed a hold", retryMessage: "sent a message again", revokeCertificate: "revoked a certificate", saveSpecialHours: "changed special hours", setTitleCover: "changed a cover",
  suspendHold: "suspended a hold", syncCheckIns: "synchronised attendance", undoCheckIn: "undid attendance", undoInHouseUse: "undid reading in the house", updateContributor: "changed a contributor",
  updateEvent: "changed an event", updateEventPerson: "changed a speaker", updateEventSession: "changed a session", updateMessageWording: "changed a wording", updateProgramme: "changed a programme",
  updateSpace: "changed a space", writeToMember: "wrote to a member",
};
export const permission: typeof indonesian.permission = {
  audit_read: "read the audit log", catalogue_read: "read the staff catalogue", catalogue_edit: "change the catalogue", catalogue_delete: "delete titles", circulation_read: "see loans and holds", circulation_lend: "lend and take back",
  circulation_money: "take money", circulation_closing: "close the till", circulation_waive: "waive debt", circulation_refund: "pay money back", circulation_rules: "change loan rules", library_edit: "change branches and closures",
  loan_overrideLimit: "lend beyond the limit", loan_overrideDebt: "lend despite debt", loan_overrideBlock: "lend despite a block", loan_overrideReference: "lend reference copies", loan_overrideRenewal: "renew outside of the rules",
  members_read: "see members", members_edit: "change members", members_block: "block members", members_data: "decide data requests", messages_read: "read messages", messages_send: "send messages", overview_read: "see the overview",
  consultations_read: "see business consultations", consultations_write: "run business consultations", consultations_notes: "read mentoring notes", consultations_impact: "see the impact on businesses",
  business_read: "see profiles of businesses", business_edit: "change businesses for their owners", business_publish: "publish and verify businesses",
  guides_write: "write business guides",
  community_moderate: "read reviews and lists of readers",
  programmes_read: "see events", programmes_register: "register people", programmes_checkIn: "note attendance", programmes_write: "plan events", programmes_publish: "publish events", programmes_moveUp: "move up who waits", schema_read: "read the API schema", staff_manage: "manage staff",
  messages_edit: "change wordings", visits_edit: "correct the guest book", visits_read: "see the guest book", visits_record: "fill the guest book", circulation_resolve: "resolve copies in trouble",
  members_cards: "print library cards",
  members_promote: "move classes up",
  members_merge: "merge members",
};
