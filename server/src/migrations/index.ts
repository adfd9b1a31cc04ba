import { CreatePlatform1781000000000 } from './1781000000000-create-platform';
import { CreateLibrary1781000001000 } from './1781000001000-create-library';
import { CreateStaff1781000002000 } from './1781000002000-create-staff';
import { CreateMembers1781000003000 } from './1781000003000-create-members';
import { CreateCatalogue1781000004000 } from './1781000004000-create-catalogue';
import { CreateSpaces1781000005000 } from './1781000005000-create-spaces';
import { CreateVisits1781000006000 } from './1781000006000-create-visits';
import { CreateCirculation1781000007000 } from './1781000007000-create-circulation';
import { CreateProgrammes1781000008000 } from './1781000008000-create-programmes';
import { CreateBusiness1781000009000 } from './1781000009000-create-business';
import { CreateCommunity1781000010000 } from './1781000010000-create-community';
import { CreateGuides1781000011000 } from './1781000011000-create-guides';
import { CreateConsultations1781000012000 } from './1781000012000-create-consultations';
import { CreateMessages1781000013000 } from './1781000013000-create-messages';
import { CreateLists1782000002000 } from './1782000002000-create-lists';
import { CreateReporting1782000003000 } from './1782000003000-create-reporting';
import { GuardAuditLog1782000005000 } from './1782000005000-guard-audit-log';
import { ListOverrides1782000006000 } from './1782000006000-list-overrides';
import { CreatePopulationSource1782000007000 } from './1782000007000-create-population-source';
import { ListMessages1782000008000 } from './1782000008000-list-messages';
import { ListRenewalOverrides1782000010000 } from './1782000010000-list-renewal-overrides';
import { IndexClasses1782000010001 } from './1782000010001-index-classes';
import { ListTitleChanges1782000011000 } from './1782000011000-list-title-changes';
import { PlaceBranches1782000012000 } from './1782000012000-place-branches';
import { CreatePartners1782000013000 } from './1782000013000-create-partners';
import { NameCardsOfPartners1782000014000 } from './1782000014000-name-cards-of-partners';
import { CreatePartnerRequests1782000015000 } from './1782000015000-create-partner-requests';
import { CreateClassSets1782000016000 } from './1782000016000-create-class-sets';
import { CreateChangeFeed1782000018000 } from './1782000018000-create-change-feed';
import { WriteWordsInFull1782000020000 } from './1782000020000-write-words-in-full';
import { NameTimesAlike1782000021000 } from './1782000021000-name-times-alike';
import { LinkPartners1782000022000 } from './1782000022000-link-partners';
import { KeepPartnerHistory1782000023000 } from './1782000023000-keep-partner-history';
import { CreateCommunities1782000024000 } from './1782000024000-create-communities';
import { RegisterGroupsOfPartners1782000025000 } from './1782000025000-register-groups-of-partners';
import { AskForVisits1782000026000 } from './1782000026000-ask-for-visits';
import { SuggestPurchases1782000027000 } from './1782000027000-suggest-purchases';
import { LetEventsAwaitTheFeed1782000029000 } from './1782000029000-let-events-await-the-feed';
import { CreatePersonalTokens1782000030000 } from './1782000030000-create-personal-tokens';
import { CreateSatisfactionSurvey1782000032000 } from './1782000032000-create-satisfaction-survey';
import { CreateFeedbackCases1782000036000 } from './1782000036000-create-feedback-cases';
import { CreateSitePages1782000040000 } from './1782000040000-create-site-pages';
import { CreateSiteNotices1782000041000 } from './1782000041000-create-site-notices';
import { CreateServiceStandards1782000042000 } from './1782000042000-create-service-standards';
import { LetClassSetsNameAList1782000044000 } from './1782000044000-let-class-sets-name-a-list';
import { ShareBusinessLoans1782000045000 } from './1782000045000-share-business-loans';
import { CreateSurveys1782000046000 } from './1782000046000-create-surveys';
import { CreatePrivacyRegisters1782000050000 } from './1782000050000-create-privacy-registers';
import { LetCasesNameAService1782000052000 } from './1782000052000-let-cases-name-a-service';
import { CreateAccessibilityChecks1782000053000 } from './1782000053000-create-accessibility-checks';
import { DescribeSpaces1782000056000 } from './1782000056000-describe-spaces';
import { NoteLettersOfBreaches1782000057000 } from './1782000057000-note-letters-of-breaches';
import { WriteAssessmentsInEnglish1782000058000 } from './1782000058000-write-assessments-in-english';
import { CreateWifi1782000060000 } from './1782000060000-create-wifi';
import { CreateSpaceItems1782000065000 } from './1782000065000-create-space-items';
import { CreateComputerSessions1782000065500 } from './1782000065500-create-computer-sessions';
import { CreateBookings1782000066000 } from './1782000066000-create-bookings';
import { CreateFloorPlans1782000070000 } from './1782000070000-create-floor-plans';
import { CreateComputerQueue1782000071000 } from './1782000071000-create-computer-queue';
import { CreateSpaceCounts1782000075000 } from './1782000075000-create-space-counts';
import { CreateSpaceSummaries1782000075500 } from './1782000075500-create-space-summaries';
import { TellOfMovedBookings1782000077000 } from './1782000077000-tell-of-moved-bookings';
import { ProveContactsOfGuests1782000077100 } from './1782000077100-prove-contacts-of-guests';
import { CreateUsualPlaces1782000079000 } from './1782000079000-create-usual-places';
import { CreatePrintJobs1782000079010 } from './1782000079010-create-print-jobs';
import { MoveWhatClosuresReach1782000079020 } from './1782000079020-move-what-closures-reach';
import { CreateVolunteers1782000080000 } from './1782000080000-create-volunteers';
import { LinkCardsOfMentors1782000080110 } from './1782000080110-link-cards-of-mentors';
import { CreateShifts1782000080100 } from './1782000080100-create-shifts';
import { CreateShiftOffers1782000082000 } from './1782000082000-create-shift-offers';
import { NoteMovedShifts1782000082010 } from './1782000082010-note-moved-shifts';
import { CreateStaffProfiles1782000080200 } from './1782000080200-create-staff-profiles';
import { CreateStaffLearning1782000080210 } from './1782000080210-create-staff-learning';
import { CreateSopPages1782000080220 } from './1782000080220-create-sop-pages';
import { CreateVolunteerLetters1782000081000 } from './1782000081000-create-volunteer-letters';
import { CreateShiftFeedback1782000081010 } from './1782000081010-create-shift-feedback';
import { CreateVolunteerGroups1782000081020 } from './1782000081020-create-volunteer-groups';
import { KeepSeenProofs1782000083001 } from './1782000083001-keep-seen-proofs';
import { CreateOnboarding1782000083010 } from './1782000083010-create-onboarding';
import { KeepStaffPapers1782000083020 } from './1782000083020-keep-staff-papers';
import { CountAttendances1782000083030 } from './1782000083030-count-attendances';
import { KeepEndedCardLinks1782000084000 } from './1782000084000-keep-ended-card-links';
import { KeepFirstGroupHours1782000084010 } from './1782000084010-keep-first-group-hours';
import { CreateStories1782000090000 } from './1782000090000-create-stories';
import { CreateNewsletters1782000094000 } from './1782000094000-create-newsletters';
import { FindUploadsByName1782000096000 } from './1782000096000-find-uploads-by-name';
import { NoteLastWriters1782000097000 } from './1782000097000-note-last-writers';
import { IndexOpenLoans1782000095000 } from './1782000095000-index-open-loans';
import { CreateShortLinks1782000091000 } from './1782000091000-create-short-links';
import { CreatePosts1782000092000 } from './1782000092000-create-posts';
import { MarkSampleGroups1782000093010 } from './1782000093010-mark-sample-groups';
import { CreateVolunteerGuests1782000093000 } from './1782000093000-create-volunteer-guests';

/** All migrations, oldest first: one that makes the tables of each module, then what changes them later. */
export const MIGRATIONS = [
  CreatePlatform1781000000000,
  CreateLibrary1781000001000,
  CreateStaff1781000002000,
  CreateMembers1781000003000,
  CreateCatalogue1781000004000,
  CreateSpaces1781000005000,
  CreateVisits1781000006000,
  CreateCirculation1781000007000,
  CreateProgrammes1781000008000,
  CreateBusiness1781000009000,
  CreateCommunity1781000010000,
  CreateGuides1781000011000,
  CreateConsultations1781000012000,
  CreateMessages1781000013000,
  CreateLists1782000002000,
  CreateReporting1782000003000,
  GuardAuditLog1782000005000,
  ListOverrides1782000006000,
  CreatePopulationSource1782000007000,
  ListMessages1782000008000,
  ListRenewalOverrides1782000010000,
  IndexClasses1782000010001,
  ListTitleChanges1782000011000,
  PlaceBranches1782000012000,
  CreatePartners1782000013000,
  NameCardsOfPartners1782000014000,
  CreatePartnerRequests1782000015000,
  CreateClassSets1782000016000,
  CreateChangeFeed1782000018000,
  WriteWordsInFull1782000020000,
  NameTimesAlike1782000021000,
  LinkPartners1782000022000,
  KeepPartnerHistory1782000023000,
  CreateCommunities1782000024000,
  RegisterGroupsOfPartners1782000025000,
  AskForVisits1782000026000,
  SuggestPurchases1782000027000,
  LetEventsAwaitTheFeed1782000029000,
  CreatePersonalTokens1782000030000,
  CreateSatisfactionSurvey1782000032000,
  CreateFeedbackCases1782000036000,
  CreateSitePages1782000040000,
  CreateSiteNotices1782000041000,
  CreateServiceStandards1782000042000,
  LetClassSetsNameAList1782000044000,
  ShareBusinessLoans1782000045000,
  CreateSurveys1782000046000,
  CreatePrivacyRegisters1782000050000,
  LetCasesNameAService1782000052000,
  CreateAccessibilityChecks1782000053000,
  DescribeSpaces1782000056000,
  NoteLettersOfBreaches1782000057000,
  WriteAssessmentsInEnglish1782000058000,
  CreateWifi1782000060000,
  CreateSpaceItems1782000065000,
  CreateComputerSessions1782000065500,
  CreateBookings1782000066000,
  CreateFloorPlans1782000070000,
  CreateComputerQueue1782000071000,
  CreateSpaceCounts1782000075000,
  CreateSpaceSummaries1782000075500,
  TellOfMovedBookings1782000077000,
  ProveContactsOfGuests1782000077100,
  CreateUsualPlaces1782000079000,
  CreatePrintJobs1782000079010,
  MoveWhatClosuresReach1782000079020,
  CreateVolunteers1782000080000,
  CreateShifts1782000080100,
  LinkCardsOfMentors1782000080110,
  CreateStaffProfiles1782000080200,
  CreateStaffLearning1782000080210,
  CreateSopPages1782000080220,
  CreateVolunteerLetters1782000081000,
  CreateShiftFeedback1782000081010,
  CreateVolunteerGroups1782000081020,
  CreateShiftOffers1782000082000,
  NoteMovedShifts1782000082010,
  KeepSeenProofs1782000083001,
  CreateOnboarding1782000083010,
  KeepStaffPapers1782000083020,
  CountAttendances1782000083030,
  KeepEndedCardLinks1782000084000,
  KeepFirstGroupHours1782000084010,
  CreateStories1782000090000,
  CreateShortLinks1782000091000,
  CreatePosts1782000092000,
  CreateVolunteerGuests1782000093000,
  MarkSampleGroups1782000093010,
  CreateNewsletters1782000094000,
  IndexOpenLoans1782000095000,
  FindUploadsByName1782000096000,
  NoteLastWriters1782000097000,
];
