import { accessibilityPage, privacyPage } from './about-pages.ts';
import { AnswersPage } from './answers-page.ts';
import { CategoryPage } from './category-page.ts';
import { ChildrenPage, EditChildPage, NewChildPage, RemoveChildPage } from './children-pages.ts';
import { ComparePage } from './compare-page.ts';
import { CouncilPage, CouncilsPage } from './councils-pages.ts';
import { EmailPage, EmailSentPage } from './email-page.ts';
import { LeavePage, ReturnPage, SavePage, StartAgainPage } from './keeping-pages.ts';
import {
  LandlordAcceptPage,
  LandlordClaimedPage,
  LandlordClaimPage,
  LandlordGuaranteePage,
  LandlordLeavePage,
  LandlordPage,
} from './landlord-pages.ts';
import { LanguagePage } from './language-page.ts';
import { ListItemPage, ListPage, RemoveListItemPage } from './list-pages.ts';
import { NextPage } from './next-page.ts';
import { ChildLetterPage, LetterPage, LettersPage } from './letters-pages.ts';
import type { Page } from './page.ts';
import { ChildQuestionPage, QuestionPage } from './question-page.ts';
import { ResultsPage } from './results-page.ts';
import { ReviewPage } from './review-page.ts';
import { StartPage } from './start-page.ts';
import { EasyReadPage, PhonePage, SummaryPage, SummaryPaperPage } from './telling-pages.ts';
import { VerifyPage } from './verify-page.ts';
import { WhomPage, WhoPage } from './who-page.ts';

/** Every page of the checker. */
export const pages: readonly Page[] = [
  new StartPage(),
  new WhoPage(),
  new WhomPage(),
  new NextPage(),
  new QuestionPage(),
  new ChildQuestionPage(),
  new ChildrenPage(),
  new NewChildPage(),
  new EditChildPage(),
  new RemoveChildPage(),
  new CategoryPage(),
  new ListPage(),
  new ListItemPage(),
  new RemoveListItemPage(),
  new AnswersPage(),
  new ResultsPage(),
  new ReviewPage(),
  new ComparePage(),
  new LettersPage(),
  new LetterPage(),
  new ChildLetterPage(),
  new PhonePage(),
  new SummaryPage(),
  new SummaryPaperPage(),
  new EasyReadPage(),
  new EmailPage(),
  new EmailSentPage(),
  new SavePage(),
  new ReturnPage(),
  new StartAgainPage(),
  new LeavePage(),
  new LanguagePage(),
  new CouncilsPage(),
  new CouncilPage(),
  new VerifyPage(),
  new LandlordPage(),
  new LandlordGuaranteePage(),
  new LandlordAcceptPage(),
  new LandlordClaimPage(),
  new LandlordClaimedPage(),
  new LandlordLeavePage(),
  accessibilityPage,
  privacyPage,
];
