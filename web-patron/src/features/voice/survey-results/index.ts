import './survey-results.css';

export { SurveyResultsPage as Page } from './SurveyResultsPage';
export { SurveyResultsDocument as pageDocument } from './SurveyResults.generated';
